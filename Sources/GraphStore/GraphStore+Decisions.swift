internal import GRDB
public import NewsModel

extension GraphStore {
  /// Everything that a reader did, the first first, undone ones too.
  ///
  /// O(decisions).
  public func decisions() throws(GraphStoreError) -> [Decision] {
    try read { database in try DecisionTable(database).all() }
  }

  /// The articles whose date was ever corrected, with the date that stands; nil where it was taken back.
  public func correctedDates() throws(GraphStoreError) -> [ContentID: PartialDate?] {
    var dates: [ContentID: PartialDate?] = [:]
    for decision in try decisions().byTime {
      for correction in decision.deed.corrections
      where correction.field == .date && correction.target.kind == .article {
        for article in correction.target.anchors.map(\.article) {
          let standing = dates[article] ?? nil
          dates[article] = decision.isUndone ? standing : PartialDate(iso: correction.value)
        }
      }
    }
    return dates
  }

  /// Keeps something that a reader did at a time, ISO 8601; what was undone before can't be done again
  /// after it.
  ///
  /// The graph lags behind until it is made anew, unless it does not depend on the deed.
  @discardableResult
  public func decide(
    _ deed: Deed, by author: String, at time: String
  ) throws(GraphStoreError) -> Decision {
    try write { database in try DecisionTable(database).add(deed, by: author, at: time) }
  }

  /// Adds decisions that were made elsewhere, as if they had been made here; those known already, undone
  /// or not, are passed over.
  ///
  /// Returns those added.
  @discardableResult
  public func adopt(_ decisions: [Decision]) throws(GraphStoreError) -> [Decision] {
    try write { database in
      let table = DecisionTable(database)
      var known = Set(try table.all().map(Origin.init))
      return try decisions.compactMap { decision in
        guard known.insert(Origin(decision)).inserted else { return nil }
        return try table.add(decision.deed, by: decision.author, at: decision.made)
      }
    }
  }

  /// The id under which a target stands now; nil where its words are gone.
  public func standing(_ target: Target) throws(GraphStoreError) -> ContentID? {
    try read { database in try TargetFinder(database).id(of: target) }
  }

  /// Undoes a decision, or the last that stands; nil where there is none.
  ///
  /// - Parameter unlinked: whether the graph was never made anew for it, so that the one at hand is right
  ///   again where nothing else has changed.
  @discardableResult
  public func undo(
    _ id: Decision.ID? = nil, unlinked: Bool = false
  ) throws(GraphStoreError) -> Decision? {
    try write { database in try DecisionTable(database, unlinked: unlinked).undo(id) }
  }

  /// Does again what was undone last; nil where there is nothing.
  ///
  /// - Parameter unlinked: as for `undo`.
  @discardableResult
  public func redo(unlinked: Bool = false) throws(GraphStoreError) -> Decision? {
    try write { database in try DecisionTable(database, unlinked: unlinked).redo() }
  }
}

/// What makes two entries of two histories one.
private struct Origin: Hashable {
  let made: String
  let author: String
  let deed: Deed

  init(_ decision: Decision) {
    made = decision.made
    author = decision.author
    deed = decision.deed
  }
}

/// What the reader did, entry by entry; none is ever taken out.
struct DecisionTable {
  private let database: Database

  /// Whether what is changed takes back a change that the graph was not made anew for.
  private let unlinked: Bool

  init(_ database: Database, unlinked: Bool = false) {
    self.database = database
    self.unlinked = unlinked
  }

  private static let columns = """
    key, made, author, act, names, judgements, corrections, annotations, watched, undone, is_idle
    """

  func all() throws -> [Decision] {
    try database.rows("SELECT \(Self.columns) FROM decision ORDER BY key") { try $0.decision() }
  }

  func add(_ deed: Deed, by author: String, at time: String) throws -> Decision {
    try database.run("UPDATE decision SET is_redoable = 0 WHERE is_redoable = 1")
    try database.run(
      """
      INSERT INTO decision(
        made, author, act, names, judgements, corrections, annotations, watched)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      time, author, deed.act, try jsonColumn(deed.names), try jsonColumn(deed.judgements),
      try listColumn(deed.corrections), try listColumn(deed.annotations),
      try deed.watched.map(jsonColumn))
    let id = Int(database.lastInsertedRowID)
    try settle(deed)
    return Decision(id: id, made: time, author: author, deed: deed)
  }

  func undo(_ id: Decision.ID?) throws -> Decision? {
    let query = "SELECT \(Self.columns) FROM decision WHERE undone IS NULL"
    let found =
      if let id {
        try database.row(query + " AND key = ?", id) { try $0.decision() }
      } else {
        try database.row(query + " ORDER BY key DESC LIMIT 1") { try $0.decision() }
      }
    guard let found else { return nil }
    try database.run(
      """
      UPDATE decision SET undone = (SELECT coalesce(max(undone), 0) + 1 FROM decision),
        is_redoable = 1 WHERE key = ?
      """, found.id)
    try settle(found.deed)
    return found
  }

  func redo() throws -> Decision? {
    let found = try database.row(
      """
      SELECT \(Self.columns) FROM decision WHERE is_redoable = 1 AND undone IS NOT NULL
      ORDER BY undone DESC LIMIT 1
      """
    ) { try $0.decision() }
    guard let found else { return nil }
    try database.run("UPDATE decision SET undone = NULL, is_redoable = 0 WHERE key = ?", found.id)
    try settle(found.deed)
    return found
  }

  /// Notes which of the decisions, all of them, do nothing in a graph.
  func note(idle: Rulings, among decisions: [Decision]) throws {
    let judgements = Set(idle.judgements)
    let corrections = Set(idle.corrections)
    for decision in decisions where decision.deed.annotations.isEmpty {
      let isIdle =
        !decision.isUndone && decision.deed.bearsOnGraph
        && decision.deed.judgements.allSatisfy(judgements.contains)
        && decision.deed.corrections.allSatisfy(corrections.contains)
      guard isIdle != decision.isIdle else { continue }
      try database.run("UPDATE decision SET is_idle = ? WHERE key = ?", isIdle, decision.id)
    }
  }

  /// Marks the graph as older than what it is made from, or shows at once what it does not depend on.
  private func settle(_ deed: Deed) throws {
    if deed.bearsOnGraph {
      let back = unlinked ? "facts = linked + 1" : "0"
      try database.run(
        "UPDATE revision SET facts = CASE WHEN \(back) THEN linked ELSE facts + 1 END")
    }
    if !deed.annotations.isEmpty || deed.watched != nil {
      try AnnotationTable(database).fill(from: all())
    }
  }
}

extension ColumnReader {
  fileprivate mutating func decision() throws -> Decision {
    let (id, made, author) = (try int(), try text(), try text())
    let deed = Deed(
      try word(), try list(), judgements: try list(), corrections: try list(),
      annotations: try list(), watched: try json())
    return Decision(
      id: id, made: made, author: author, deed: deed, isUndone: try optionalInt() != nil,
      isIdle: try int() == 1)
  }
}
