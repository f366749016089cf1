import ArgumentParser
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek undo`: takes back what was decided last, or one decision of the history.
struct UndoCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: Speech.phrases.abstractUndo)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpDecision, valueName: "id"))
  var id: String?

  func run(in context: CommandContext) throws {
    let number = try id.map { text in
      guard let number = Decision.id(text) else {
        throw Failure(.notThere, context.phrases.noDecision(text))
      }
      return number
    }
    guard let undone = try Judging(global, in: context).undo(number) else {
      throw Failure(
        .notThere, id.map(context.phrases.noDecision) ?? context.phrases.nothingToUndo)
    }
    context.output.line(context.phrases.undone(undone))
  }
}
