// The public face of GraphStore stands in the files beside this one.
