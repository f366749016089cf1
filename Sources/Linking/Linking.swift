// The public face of Linking stands in the files beside this one.
