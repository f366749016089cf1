// The public face of Terminal stands in the files beside this one.
