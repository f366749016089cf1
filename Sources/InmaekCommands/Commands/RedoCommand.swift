import ArgumentParser

/// `inmaek redo`: does again what was undone last.
struct RedoCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "redo", abstract: Speech.phrases.abstractRedo)
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard let done = try Judging(global, in: context).redo() else {
      throw Failure(.notThere, context.phrases.nothingToRedo)
    }
    context.output.line(context.phrases.redone(done))
  }
}
