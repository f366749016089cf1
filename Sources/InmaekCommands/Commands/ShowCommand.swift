import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek show`: everything about one entity, every statement with the words that say it.
struct ShowCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Speech.phrases.abstractShow)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "name|id"))
  var name: [String]
  @Flag(help: ArgumentHelp(Speech.phrases.helpAllMentions))
  var all = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpShowIDs))
  var ids = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  /// How many mentions are shown unless all are asked for.
  private static let shownMentions = 8

  func run(in context: CommandContext) throws {
    let store = try global.openStore(in: context, sure: sure)
    let choice = EntityChoice(graph: store, context: context)
    let ref = try choice.entity(
      named: name.joined(separator: " "), among: [[.person, .firm], [.meeting], [.article]])
    guard let page = try store.page(ref.id) else {
      throw Failure(.notThere, context.phrases.noEntity(ref.name))
    }
    if json {
      context.output.line(GraphJSON(page).page(page).line)
    } else {
      var telling = Telling(context, page: page)
      telling.showsIDs = ids
      for line in telling.page(page, mentions: all ? nil : Self.shownMentions) {
        context.output.line(line)
      }
    }
  }
}
