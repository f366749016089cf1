import GraphExport
import GraphStore
import NewsGraph
import NewsModel

/// The searches that a reader keeps in a case.
struct QueryShelf {
  var store: any CaseReading
  var context: CommandContext
  var json: Bool

  /// What was asked for, or the kept search that `@NAME` alone stands for, narrowed by what was given
  /// beside it.
  ///
  /// Throws a `Failure` that lists the names there are where there is no such search.
  func query(_ asked: SavedQuery) throws -> SavedQuery {
    guard let typed = SavedQuery.name(in: asked.words), !typed.isEmpty else { return asked }
    let name = Self.plain(typed)
    guard var query = try store.savedQueries().first(where: { $0.name == name }) else {
      throw missing(name)
    }
    if !asked.kinds.isEmpty { query.kinds = asked.kinds }
    if asked.period.from != nil { query.period.from = asked.period.from }
    if asked.period.to != nil { query.period.to = asked.period.to }
    if !asked.outlet.isEmpty { query.outlet = asked.outlet }
    return query
  }

  /// Keeps a search under its name.
  func keep(_ query: SavedQuery) throws {
    var query = query
    query.name = Self.plain(query.name)
    guard !query.name.isEmpty else { throw Failure(.usage, context.phrases.noSearchName) }
    try (store as? GraphStore)?.keep(query)
    context.errors.line(context.phrases.kept(Self.call(query.name)))
  }

  /// Forgets a search.
  func forget(_ name: String) throws {
    let name = Self.plain(name)
    guard try (store as? GraphStore)?.forgetQuery(named: name) == true else { throw missing(name) }
  }

  /// Prints what is kept, a search a line.
  func list() throws {
    var table = PlainTable()
    for query in try store.savedQueries() {
      if json {
        context.output.line(query.json.line)
      } else {
        table.add([Self.call(query.name), query.words, query.options])
      }
    }
    if !json { context.output.table(table, ink: context.ink) }
  }

  private func missing(_ name: String) -> Failure {
    var failure = Failure(.notThere, context.phrases.noSuchSearch(name))
    failure.candidates = ((try? store.savedQueries()) ?? []).map { Self.call($0.name) }
    return failure
  }

  private static func call(_ name: String) -> String { String(SavedQuery.sign) + name }

  /// A name without the sign, the same however it was typed.
  private static func plain(_ name: String) -> String {
    CleanText.name(SavedQuery.name(in: name) ?? name)
  }
}

extension SavedQuery {
  /// What narrows it, as it would be typed.
  fileprivate var options: String {
    let values = [
      ("--from", period.from?.iso), ("--to", period.to?.iso),
      ("--publisher", outlet.isEmpty ? nil : outlet),
    ]
    return
      (kinds.map { "--kind \($0.rawValue)" }
      + values.compactMap { option, value in value.map { "\(option) \($0)" } })
      .joined(separator: " ")
  }

  fileprivate var json: JSONValue {
    [
      "name": .string(name), "query": .string(words),
      "kinds": .array(kinds.map { .string($0.rawValue) }),
      "from": JSONValue(period.from?.iso), "to": JSONValue(period.to?.iso),
      "publisher": JSONValue(outlet.isEmpty ? nil : outlet),
    ]
  }
}
