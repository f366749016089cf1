import ArgumentParser
import GraphExport
import NewsGraph

/// `inmaek stats`: how much the store holds.
struct StatsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "stats", abstract: Speech.phrases.abstractStats)
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let counts = try global.openStore(in: context).counts()
    let lists = [
      ("articles", context.phrases.articles, counts.articles),
      ("people", context.phrases.people, counts.people),
      ("firms", context.phrases.firms, counts.firms),
      ("meetings", context.phrases.meetings, counts.meetings),
      ("ties", context.phrases.ties, counts.ties),
      ("quotes", context.phrases.quotes, counts.quotes),
      ("claims", context.phrases.claims, counts.claims),
    ]
    if json {
      context.output.line(
        JSONValue.object(lists.map { .init($0.0, .int($0.2)) }).line)
      return
    }
    var table = PlainTable()
    for (_, name, count) in lists { table.add([name, String(count)]) }
    for line in table.lines(aligned: true, ink: Ink(isOn: false)) { context.output.line(line) }
    context.output.line(
      context.phrases.storeIs(global.location(in: context).shown(home: context.home)))
  }
}
