// The public face of Explorer stands in the files beside this one.
