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
  @Option(
    help: ArgumentHelp(Speech.phrases.helpHistoryExport, valueName: "file"), completion: .file())
  var export: String?
  @Option(
    help: ArgumentHelp(Speech.phrases.helpHistoryImport, valueName: "file"), completion: .file())
  var `import`: String?

  func run(in context: CommandContext) throws {
    guard export == nil || `import` == nil else {
      throw Failure(.usage, context.phrases.exportOrImport)
    }
    let judging = try Judging(global, in: context)
    if let export { return try judging.export(to: export) }
    if let path = `import` { return try adopt(path, judging) }
    list(try judging.store.decisions().reversed(), in: context)
  }

  private func adopt(_ path: String, _ judging: Judging) throws {
    let phrases = judging.context.phrases
    let output = judging.context.output
    let (added, isWhole, contradictions) = try judging.adopt(from: path)
    output.line(phrases.adopted(added.count))
    for contradiction in contradictions {
      output.line(phrases.contradicts(contradiction.one, contradiction.other))
    }
    if !isWhole { throw Finished(status: .notThere) }
  }

  private func list(_ decisions: [Decision], in context: CommandContext) {
    var table = PlainTable()
    for decision in decisions {
      if json {
        context.output.line(decision.json.line)
      } else {
        table.add([
          decision.shownID, context.localTime(decision.made), decision.author,
          context.phrases.act(decision.deed.act), decision.deed.names.joined(separator: " · "),
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
      .init("act", .string(deed.act.rawValue)),
      .init("names", .array(deed.names.map { .string($0) })),
      .init("undone", .bool(isUndone)), .init("idle", .bool(isIdle)),
    ])
  }
}
