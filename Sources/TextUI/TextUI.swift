// The public face of TextUI stands in the files beside this one.
