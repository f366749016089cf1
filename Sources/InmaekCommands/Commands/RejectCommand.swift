import ArgumentParser
import GraphStore
import NewsModel

/// `inmaek reject`: takes out what the words do not say, or an entity that is none.
struct RejectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reject", abstract: Speech.phrases.abstractReject)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpRejected, valueName: "id|name"))
  var id: [String]

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    let pointed = try judging.pointed(id.joined(separator: " "))
    guard pointed.target.kind != .article else {
      throw Failure(.notThere, context.phrases.articleNotRejected(pointed.name))
    }
    let isEntity = pointed.target.kind.isEntity
    let correction = Correction(pointed.target, isEntity ? .hidden : .rejected)
    let decision = try judging.decide(
      Deed(isEntity ? .hide : .reject, [pointed.name], corrections: [correction]))
    context.output.line(
      isEntity ? context.phrases.hidden(pointed.name) : context.phrases.rejected(pointed.name))
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }
}
