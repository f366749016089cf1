internal import GRDB
public import NewsModel

extension GraphStore {
  /// Everything that a reader did, the first first, undone ones too.
  ///
  /// O(decisions).
  public func decisions() throws(GraphStoreError) -> [Decision] {
    try read { database in try DecisionTable(database).all() }
  }

  /// Keeps something that a reader did at a time, ISO 8601; what was undone before can't be done again
  /// after it.
  ///
  /// The graph lags behind until it is made anew.
  @discardableResult
  public func decide(
    _ act: Decision.Act, _ names: [String], _ judgements: [Judgement], by author: String,
    at time: String
  ) throws(GraphStoreError) -> Decision {
    try write { database in
      try DecisionTable(database).add(act, names, judgements, by: author, at: time)
    }
  }

  /// Undoes a decision, or the last that stands; nil where there is none.
  @discardableResult
  public func undo(_ id: Decision.ID? = nil) throws(GraphStoreError) -> Decision? {
    try write { database in try DecisionTable(database).undo(id) }
  }

  /// Does again what was undone last; nil where there is nothing.
  @discardableResult
  public func redo() throws(GraphStoreError) -> Decision? {
    try write { database in try DecisionTable(database).redo() }
  }
}

/// What the reader did, entry by entry; none is ever taken out.
struct DecisionTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = "key, made, author, act, names, judgements, undone, is_idle"

  func all() throws -> [Decision] {
    try database.rows("SELECT \(Self.columns) FROM decision ORDER BY key") { try $0.decision() }
  }

  /// The judgements that stand, each once, sorted.
  func judgements() throws -> [Judgement] {
    Set(try all().filter { !$0.isUndone }.flatMap(\.judgements)).sorted()
  }

  func add(
    _ act: Decision.Act, _ names: [String], _ judgements: [Judgement], by author: String,
    at time: String
  ) throws -> Decision {
    try database.run("UPDATE decision SET is_redoable = 0 WHERE is_redoable = 1")
    try database.run(
      "INSERT INTO decision(made, author, act, names, judgements) VALUES (?, ?, ?, ?, ?)",
      time, author, act, try jsonColumn(names), try jsonColumn(judgements))
    try changed()
    let id = Int(database.lastInsertedRowID)
    return Decision(
      id: id, made: time, author: author, act: act, names: names, judgements: judgements)
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
    try changed()
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
    try changed()
    return found
  }

  /// Notes which decisions tie nothing in a graph.
  func note(idle: [Judgement]) throws {
    let idle = Set(idle)
    for decision in try all() {
      let isIdle =
        !decision.isUndone && !decision.judgements.isEmpty
        && decision.judgements.allSatisfy(idle.contains)
      guard isIdle != decision.isIdle else { continue }
      try database.run("UPDATE decision SET is_idle = ? WHERE key = ?", isIdle, decision.id)
    }
  }

  private func changed() throws { try database.run("UPDATE revision SET facts = facts + 1") }
}

extension ColumnReader {
  fileprivate mutating func decision() throws -> Decision {
    Decision(
      id: try int(), made: try text(), author: try text(), act: try word(),
      names: try list(), judgements: try list(), isUndone: try optionalInt() != nil,
      isIdle: try int() == 1)
  }
}
