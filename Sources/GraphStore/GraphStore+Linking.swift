internal import GRDB
internal import NewsGraph
public import NewsModel

extension GraphStore {
  /// Whether articles or decisions changed since the graph was made: after a kill between saving
  /// and relinking, too.
  public func isStale() throws(GraphStoreError) -> Bool {
    try read { database in
      try database.row("SELECT facts <> linked FROM revision") { try $0.int() } == 1
    }
  }

  /// Counts the graphs that were made: another number means that another program (or this one)
  /// made the graph anew, and that what was read before may no longer stand.
  ///
  /// SQLite's own `data_version` is a connection's, and a pool has many. O(1).
  public func dataVersion() throws(GraphStoreError) -> Int {
    try read { database in try database.graphVersion() }
  }

  /// Makes the graph anew from all facts and rulings, and puts it in the place of the old one in
  /// one transaction; readers see the old one until then.
  ///
  /// What is saved meanwhile by others is not in it, and leaves the store stale.
  ///
  /// A `StopSign` raised over it ends it at any moment before the graph is whole; the old one stays then.
  ///
  /// - Parameter link: makes the graph of the facts of all articles, sorted by article, of the
  ///   articles' heads, sorted by id, and of what the reader's standing decisions rule.
  public func relink(
    _ link: (_ facts: [ArticleFacts], _ articles: [ArticleHead], _ rulings: Rulings) throws -> Graph
  ) throws(GraphStoreError) {
    do {
      try StopSign.enter(stage: RelinkStage.reading.rawValue)
      let state = try read { database in try FactState(database) }
      try StopSign.enter(stage: RelinkStage.linking.rawValue)
      let graph = try link(state.facts, state.articles, state.rulings)
      try StopSign.enter(stage: RelinkStage.writing.rawValue)
      try write { database in try Self.replace(state, with: graph, in: database) }
    } catch {
      throw GraphStoreError(error, at: path)
    }
    // Whoever searches first would do it; after a kill somebody has to.
    try? prepareNames()
  }

  /// Puts a graph in the place of the old one.
  private static func replace(
    _ state: FactState, with graph: Graph, in database: Database
  ) throws {
    try RedirectTable(database).replace(with: graph)
    for table in Schema.derivedTables {
      try StopSign.check()
      try database.execute(sql: "DELETE FROM \(table)")
    }
    var writer = try GraphWriter(database)
    try writer.write(graph)
    try StopSign.check()
    var listing = try ListingWriter(database, firstBatches: state.firstBatches(in: graph))
    try listing.write(graph)
    try StopSign.check()
    try FacetTable.writeSources(database)
    try TurnTable(database).fill(graph.meetings, seen: state.seen)
    try StopSign.check()
    let decisions = try DecisionTable(database).all()
    try DecisionTable(database).note(idle: graph.idle, among: decisions)
    try AnnotationTable(database).fill(from: decisions)
    try database.stampNames()
    try database.run("UPDATE revision SET linked = ?, graph = graph + 1", state.revision)
  }
}

/// All that a graph is made from, as it stood at one moment.
private struct FactState: Sendable {
  var facts: [ArticleFacts]
  var articles: [ArticleHead]
  var rulings: Rulings
  /// How many changes of facts came before that moment.
  var revision: Int
  /// The batch in which each article, local entity and statement was first seen.
  var seen: [ContentID: Batch.ID]

  init(_ database: Database) throws {
    facts = try FactsReader(database).all()
    articles = try ArticleTable(database).heads()
    rulings = Rulings(try DecisionTable(database).all())
    revision = try database.row("SELECT facts FROM revision") { try $0.int() } ?? 0
    let rows = try database.rows(
      """
      SELECT id, first_batch FROM article UNION ALL SELECT id, first_batch FROM local_entity
      UNION ALL SELECT id, first_batch FROM statement
      """
    ) { (try $0.id(), try $0.int()) }
    seen = Dictionary(rows, uniquingKeysWith: min)
  }

  /// The batch in which the first part of each entity was seen.
  func firstBatches(in graph: Graph) -> [ContentID: Batch.ID] {
    var first = seen
    for (part, whole) in graph.redirects {
      guard let batch = seen[part] else { continue }
      first[whole] = min(first[whole] ?? batch, batch)
    }
    return first
  }
}
