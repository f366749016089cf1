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
    judging.tell(try judging.rename(pointed, to: name.joined(separator: " ")))
  }
}
