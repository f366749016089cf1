import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek path`: how two entities are joined.
struct PathCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "path", abstract: Speech.phrases.abstractPath)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "a"))
  var start: String
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "b"))
  var goal: String
  @Option(help: ArgumentHelp(Speech.phrases.helpMaxPaths, valueName: "n"))
  var max = 1
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    guard max > 0 else {
      throw Failure(.usage, context.phrases.notPositive("--max", "\(max)"))
    }
    let store = try global.openStore(in: context, sure: sure)
    let choice = EntityChoice(graph: store, context: context)
    let start = try choice.entity(named: start, among: [[.person, .firm], [.meeting]])
    let goal = try choice.entity(named: goal, among: [[.person, .firm], [.meeting]])
    let paths = try PathFinder().paths(from: start, to: goal, limit: max, in: store)
    guard !paths.isEmpty else {
      throw Failure(.notThere, context.phrases.notJoined(start.name, goal.name))
    }
    let articles = try store.heads(of: paths)
    for (index, path) in paths.enumerated() {
      if json {
        context.output.line(GraphJSON(names: [:], articles: articles).path(path).line)
      } else {
        if index > 0 { context.output.line() }
        let telling = Telling(context, articles: articles)
        for line in telling.path(path, from: start) { context.output.line(line) }
      }
    }
  }
}
