import ArgumentParser
import GraphExport
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek history`: who decided what, the latest first.
struct HistoryCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "history", abstract: Speech.phrases.abstractHistory)
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let decisions = try Judging(global, in: context).store.decisions().reversed()
    var table = PlainTable()
    for decision in decisions {
      if json {
        context.output.line(decision.json.line)
      } else {
        table.add([
          decision.shownID, context.localTime(decision.made), decision.author,
          context.phrases.act(decision.act), decision.names.joined(separator: " · "),
          context.phrases.state(of: decision),
        ])
      }
    }
    if !json { context.output.table(table, ink: context.ink) }
  }
}

extension Decision {
  /// As `history --json` prints it.
  fileprivate var json: JSONValue {
    .object([
      .init("id", .string(shownID)), .init("made", .string(made)), .init("by", .string(author)),
      .init("act", .string(act.rawValue)), .init("names", .array(names.map { .string($0) })),
      .init("undone", .bool(isUndone)), .init("idle", .bool(isIdle)),
    ])
  }
}
