import ArgumentParser
import GraphExport
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek list`: everything of a kind, for scripts separated by tabs, the id first.
struct ListCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Speech.phrases.abstractList)
  }

  /// What can be listed.
  enum Listed: String, CaseIterable, ExpressibleByArgument {
    case people, firms, meetings, ties, articles
  }

  /// The orders to list in.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case rank, name, date
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpListed))
  var listed: Listed
  @Option(help: ArgumentHelp(Speech.phrases.helpSince, valueName: "time"))
  var since: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpSort))
  var sort: Order = .rank
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let since = try since.map { try context.since($0) }
    let store = try global.openStore(in: context, sure: sure)
    let news = try since.map { try store.changes(since: $0.moment) }
    if listed == .ties {
      try listTies(of: store, only: news.map { Set($0.articles.map(\.id)) }, in: context)
    } else {
      try listRows(of: store, only: news.map(\.ids), in: context)
    }
  }

  private func listRows(
    of store: any CaseReading, only fresh: Set<ContentID>?, in context: CommandContext
  ) throws {
    let kind: EntityKind =
      switch listed {
      case .people: .person
      case .firms: .firm
      case .articles: .article
      case .meetings, .ties: .meeting
      }
    let order = ListOrder(rawValue: sort.rawValue) ?? .rank
    let count = try store.rowCount(kind, matching: "")
    let rows = try store.rows(kind, matching: "", order: order, range: 0..<count)
      .filter { fresh?.contains($0.ref.id) ?? true }
    let graph = json || kind == .article ? try store.graph() : Graph()
    if json {
      let facts = graph.json(of: kind)
      for row in rows {
        guard let fact = facts[row.ref.id] else { continue }
        context.output.line(fact.adding(["stories": .int(row.stories)]).line)
      }
    } else {
      let paths = Dictionary(graph.articles.map { ($0.id, $0.path) }) { first, _ in first }
      var table = PlainTable()
      for row in rows { table.add(row.fields(path: paths[row.ref.id])) }
      context.output.table(table, ink: context.ink)
    }
  }

  private func listTies(
    of store: any CaseReading, only fresh: Set<ContentID>?, in context: CommandContext
  ) throws {
    let graph = try store.graph()
    let names = graph.refs()
    let ties = graph.ties.filter { tie in
      fresh.map { new in tie.provenance.evidence.allSatisfy { new.contains($0.article) } } ?? true
    }.sorted { precedes($0, $1, names) }
    if json {
      let facts = GraphJSON(graph)
      for tie in ties { context.output.line(facts.tie(tie).line) }
    } else {
      var table = PlainTable()
      for tie in ties {
        table.add([
          tie.id.rawValue, names[tie.from]?.name ?? "", tie.kind.rawValue,
          names[tie.to]?.name ?? "", tie.status.rawValue, tie.date?.iso ?? "", tie.label,
        ])
      }
      context.output.table(table, ink: context.ink)
    }
  }

  private func precedes(_ a: Tie, _ b: Tie, _ names: [ContentID: EntityRef]) -> Bool {
    if sort == .name, let first = names[a.from]?.name, let second = names[b.from]?.name,
      first != second
    {
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    if a.date != b.date { return PartialDate.isLater(a.date, b.date) }
    return a.id < b.id
  }
}

extension TextOutput {
  /// Writes a table: aligned for a person, separated by tabs for a script.
  func table(_ table: PlainTable, ink: Ink) {
    for row in table.lines(aligned: isTerminal, ink: ink) { line(row) }
  }
}
