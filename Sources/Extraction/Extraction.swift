// The public face of Extraction stands in the files beside this one.
