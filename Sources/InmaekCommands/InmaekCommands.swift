// The public face of InmaekCommands stands in the files beside this one.
