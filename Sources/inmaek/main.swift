import InmaekCommands

await InmaekProgram.main()
