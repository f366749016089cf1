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
    judging.tell(try judging.reject(judging.pointed(id.joined(separator: " "))))
  }
}
