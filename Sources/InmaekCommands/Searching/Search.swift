import GraphStore
import NewsGraph
import NewsModel

/// A search of names, notes and texts, as it was asked for.
struct Search {
  private let asked: SavedQuery
  private let context: CommandContext
  private let kinds: Set<EntityKind>
  /// Nil where what was typed is no query of texts.
  private let text: TextQuery?
  private let fault: TextQuery.Fault?

  /// Reads what was asked for.
  ///
  /// A dash, bracket or quotation mark may belong to a name: it is a fault only where no name is
  /// searched for. Throws a `Failure` of wrong usage.
  init(_ asked: SavedQuery, in context: CommandContext) throws {
    self.asked = asked
    self.context = context
    kinds = asked.kinds.isEmpty ? Set(EntityKind.allCases) : Set(asked.kinds)
    do throws(TextQuery.Fault) {
      var query = try TextQuery(asked.words)
      query.period = asked.period
      query.outlet = asked.outlet
      text = query
      fault = nil
    } catch {
      text = nil
      fault = error
    }
    if !kinds.contains(.article), isOfTexts {
      throw Failure(.usage, context.phrases.narrowsArticles)
    }
    if let fault, kinds == [.article] { throw Failure(.usage, context.phrases.fault(fault)) }
  }

  /// Whether only texts can answer: names know neither alternatives nor days, and headlines no order of
  /// words.
  private var isOfTexts: Bool {
    !asked.period.isAll || !asked.outlet.isEmpty || text?.hasOperators == true
      || kinds == [.article] && text?.phrases.contains { $0.contains(" ") } == true
  }

  /// What is found: names, then notes, then the texts that no name led to.
  ///
  /// Throws a `Failure` of wrong usage where the query is faulty and no name fits it, and what the store
  /// throws.
  func hits(limit: Int, in store: any CaseReading) throws -> SearchHits {
    var hits = SearchHits()
    if !isOfTexts {
      hits.named = try store.find(asked.words, kinds: kinds, limit: limit)
      hits.noted = try notes(in: store, limit: limit - hits.named.count)
    }
    if let fault {
      guard hits.isEmpty else { return hits }
      throw Failure(.usage, context.phrases.fault(fault))
    }
    let room = limit - hits.named.count - hits.noted.count
    guard let text, kinds.contains(.article), room > 0 else { return hits }
    let found = Set(hits.named.map(\.ref.id))
    hits.told = Array(
      try store.search(text, limit: limit).filter { !found.contains($0.article.id) }.prefix(room))
    return hits
  }

  private func notes(in store: any CaseReading, limit: Int) throws -> [RemarkLine] {
    guard let store = store as? GraphStore, let text else { return [] }
    let fitting = try RemarkLine.all(in: store, context.phrases).filter { note in
      note.remark.kind == .note && note.holds(text.phrases)
        && note.kind.map(kinds.contains) ?? true
    }
    return Array(fitting.prefix(limit))
  }
}
