import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek explain`: by which rule, from which words, and how surely something was read.
struct ExplainCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: Speech.phrases.abstractExplain)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpExplained, valueName: "id"))
  var id: [String]
  @Flag(help: ArgumentHelp(Speech.phrases.helpAllMentions))
  var all = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  /// How many places are shown unless all are asked for.
  private static let shownPlaces = 8

  func run(in context: CommandContext) throws {
    let store = try global.openStore(in: context)
    let named = id.joined(separator: " ")
    let graph = try store.graph()
    let given = ContentID(rawValue: named)
    var why = Explanation(of: try store.resolve(given) ?? given, in: graph)
    if why == nil, given.subject == nil {
      let choice = EntityChoice(graph: store, context: context)
      let ref = try choice.entity(named: named, among: [[.person, .firm], [.meeting]])
      why = Explanation(of: ref.id, in: graph)
    }
    guard let why else { throw Failure(.notThere, context.phrases.nothingToExplain(named)) }
    let articles = Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first }
    let telling = Telling(context, names: graph.refs(), articles: articles)
    if json {
      context.output.line(GraphJSON(graph).explanation(why, telling).line)
    } else {
      for line in telling.explanation(why, limit: all ? nil : Self.shownPlaces) {
        context.output.line(line)
      }
    }
  }
}
