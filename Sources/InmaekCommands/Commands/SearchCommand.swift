import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek search`: entities whose names fit, then articles whose words do, the best first.
struct SearchCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "search", abstract: Speech.phrases.abstractSearch)
  }

  /// What can be searched for.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case person, firm, meeting, article
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpWords, valueName: "word"))
  var words: [String] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpKind))
  var kind: [Kind] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpSearchFrom, valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpSearchTo, valueName: "date"))
  var to: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpSearchPublisher, valueName: "name"))
  var publisher: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpLimit, valueName: "n"))
  var limit = 20
  @Option(help: ArgumentHelp(Speech.phrases.helpSave, valueName: "name"))
  var save: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpSaved))
  var saved = false
  @Option(help: ArgumentHelp(Speech.phrases.helpForgetSearch, valueName: "name"))
  var forget: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func validate() throws {
    guard !words.isEmpty || saved || forget != nil else {
      throw ValidationError("Missing expected argument '<word> ...'")
    }
  }

  func run(in context: CommandContext) throws {
    guard limit > 0 else {
      throw Failure(.usage, context.phrases.notPositive("--limit", "\(limit)"))
    }
    let period = Period(
      from: try from.map { try context.date($0, option: "--from") },
      to: try to.map { try context.date($0, option: "--to") })
    let store = try global.openStore(in: context)
    let shelf = QueryShelf(store: store, context: context, json: json)
    if saved { return try shelf.list() }
    if let forget { return try shelf.forget(forget) }
    let asked = SavedQuery(
      name: save ?? "", words: words.map(TextQuery.quoted).joined(separator: " "),
      kinds: kind.compactMap { EntityKind(rawValue: $0.rawValue) }, period: period,
      outlet: publisher ?? "")
    let search = try Search(try shelf.query(asked), in: context)
    let hits = try search.hits(limit: limit, in: store)
    if save != nil { try shelf.keep(asked) }
    guard !hits.isEmpty else {
      throw Failure(.notThere, context.phrases.nothingFits(words.joined(separator: " ")))
    }
    if json {
      for line in hits.json { context.output.line(line.line) }
    } else {
      var table = PlainTable()
      for row in hits.rows(context.phrases) { table.add(row) }
      context.output.table(table, ink: context.ink)
    }
  }
}
