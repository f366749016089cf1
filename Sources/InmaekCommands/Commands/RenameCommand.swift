import ArgumentParser
import GraphStore
import NewsModel

/// `inmaek rename`: says which form of a person or firm is shown.
struct RenameCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rename", abstract: Speech.phrases.abstractRename)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "entity"))
  var entity: String
  @Argument(help: ArgumentHelp(Speech.phrases.helpNewName, valueName: "name"))
  var name: [String]

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    let pointed = try judging.pointed(entity, among: [.person, .firm])
    guard pointed.target.kind.isEntity else {
      throw Failure(.notThere, context.phrases.notToBeJudged(pointed.name))
    }
    let name = CleanText.name(name.joined(separator: " "))
    guard !name.isEmpty else { throw Failure(.usage, context.phrases.emptyName) }
    guard name != pointed.name else {
      throw Failure(.notThere, context.phrases.alreadyCalled(name))
    }
    let decision = try judging.decide(
      Deed(
        .rename, [pointed.name, name], corrections: [Correction(pointed.target, .name, name)]))
    context.output.line(context.phrases.renamed(pointed.name, name))
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }
}
