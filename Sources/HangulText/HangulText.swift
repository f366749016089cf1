// The public face of HangulText stands in the files beside this one.
