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
  var goal: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpWatched))
  var watched = false
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
    guard (goal == nil) == watched else { throw Failure(.usage, context.phrases.pathToWhom) }
    let store = try global.openStore(in: context, sure: sure)
    let choice = EntityChoice(graph: store, context: context)
    let start = try choice.entity(named: start, among: [[.person, .firm], [.meeting]])
    let paths: [GraphPath]
    if let goal {
      let goal = try choice.entity(named: goal, among: [[.person, .firm], [.meeting]])
      paths = try PathFinder().paths(from: start, to: goal, limit: max, in: store)
      guard !paths.isEmpty else {
        throw Failure(.notThere, context.phrases.notJoined(start.name, goal.name))
      }
    } else {
      paths = try pathsToWatched(from: start, in: store, context)
    }
    try tell(paths, from: start, in: store, context)
  }

  /// The ways to whichever watched name is nearest.
  private func pathsToWatched(
    from start: EntityRef, in store: any CaseReading, _ context: CommandContext
  ) throws -> [GraphPath] {
    let names = Set(try store.badges().filter { $0.value.contains(.watched) }.keys)
    guard !names.isEmpty else { throw Failure(.notThere, context.phrases.nobodyWatched) }
    let paths = try PathFinder().paths(from: start, toAnyOf: names, limit: max, in: store)
    guard !paths.isEmpty else {
      throw Failure(.notThere, context.phrases.notJoinedToWatched(start.name))
    }
    return paths
  }

  private func tell(
    _ paths: [GraphPath], from start: EntityRef, in store: any CaseReading,
    _ context: CommandContext
  ) throws {
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
