// The public face of GraphExport stands in the files beside this one.
