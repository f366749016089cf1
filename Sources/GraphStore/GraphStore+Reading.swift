internal import GRDB
internal import NameSearch
public import NewsGraph
public import NewsModel

extension GraphStore: GraphReading {
  /// How many of each kind there are.
  ///
  /// O(log rows).
  public func counts() throws -> GraphCounts {
    try read { database in
      let lists = ListingReader(database)
      func total(_ list: String) throws -> Int {
        try database.row("SELECT number FROM total WHERE list = ?", list) { try $0.int() } ?? 0
      }
      return GraphCounts(
        articles: try lists.count(.article), people: try lists.count(.person),
        firms: try lists.count(.firm), meetings: try lists.count(.meeting),
        ties: try total("tie"), quotes: try total("quote"), claims: try total("claim"))
    }
  }

  /// A window of a list pane.
  ///
  /// O(log rows + window) without a filter; with one O(names), and O(rows and the articles behind
  /// them) where more than names is asked for.
  public func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] {
    try read { database in
      let lists = ListingReader(database)
      guard let keys = try keys(of: kind, fitting: filter, order: order, in: database) else {
        return try lists.rows(kind, order: order, range: range)
      }
      return try lists.rows(only: keys, range: range)
    }
  }

  /// How many rows fit a filter.
  public func rowCount(_ kind: EntityKind, matching filter: RowFilter) throws -> Int {
    try read { database in
      try keys(of: kind, fitting: filter, in: database)?.count
        ?? ListingReader(database).count(kind)
    }
  }

  /// Everything that stands on one page.
  ///
  /// O(what stands there).
  public func page(_ id: ContentID) throws -> Page? {
    try read { database in try PageReader(database).page(id) }
  }

  /// What stands on one page, of whom very many articles name with the latest mentions alone.
  ///
  /// O(what stands there besides mentions).
  public func glance(at id: ContentID) throws -> Page? {
    try read { database in try PageReader(database).glance(at: id) }
  }

  /// The id under which an id once shown stands now.
  public func resolve(_ id: ContentID) throws -> ContentID? {
    try read { database in try RedirectTable(database).resolve(id) }
  }

  /// Entities whose names fit, best first.
  ///
  /// O(names).
  public func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit] {
    try read { database in
      let index = try names(in: database) { $0.index }
      return try ListingReader(database).hits(query, kinds, limit: limit, depth: depth, in: index)
    }
  }

  /// What one step leads to.
  ///
  /// O(neighbours).
  public func neighbours(of id: ContentID) throws -> [Neighbour] {
    try read { database in try PageReader(database).neighbours(of: id) }
  }

  /// What is starred, noted or watched, by id.
  public func badges() throws -> [ContentID: Set<Badge>] {
    try read { database in try AnnotationTable(database).badges() }
  }

  /// What the letters of a reader's marks lead to.
  public func marks() throws -> [String: EntityRef] {
    try read { database in
      let lists = ListingReader(database)
      var marks: [String: EntityRef] = [:]
      for (id, remark) in try AnnotationTable(database).remarks() where remark.kind == .mark {
        marks[remark.text] = try lists.ref(id)
      }
      return marks
    }
  }

  /// Another number after every relinking and every decision, by whichever program.
  ///
  /// O(log decisions).
  public func version() throws -> Int {
    try read { database in
      try database.row(
        """
        SELECT graph, (SELECT ifnull(max(key), 0) FROM decision),
          (SELECT ifnull(max(undone), 0) FROM decision), (SELECT count(undone) FROM decision)
        FROM revision
        """
      ) { column in
        var version = 0
        for _ in 0..<4 { version = version &* 1_000_003 &+ (try column.int()) }
        return version
      } ?? 0
    }
  }

  /// All that readers keep, with what it is kept beside, the first first.
  ///
  /// What is kept beside a tie, role or quote has no page: it stands with nil.
  public func remarks() throws -> [(subject: ContentID, ref: EntityRef?, remark: Remark)] {
    try read { database in
      let lists = ListingReader(database)
      return try AnnotationTable(database).remarks().map { id, remark in
        (subject: id, ref: try lists.ref(id), remark: remark)
      }
    }
  }

  /// The names watched, each with all that go by it.
  public func watched() throws -> [(name: String, refs: [EntityRef])] {
    try read { database in
      let lists = ListingReader(database)
      var names: [String] = []
      var refs: [String: [EntityRef]] = [:]
      let rows = try database.rows("SELECT name, id FROM watch ORDER BY position") {
        (try $0.text(), try $0.optionalID())
      }
      for (name, id) in rows {
        if refs[name] == nil { names.append(name) }
        refs[name, default: []] += try [id.flatMap(lists.ref)].compactMap(\.self)
      }
      return names.map { (name: $0, refs: refs[$0] ?? []) }
    }
  }

  /// The whole graph, for export.
  public func graph() throws(GraphStoreError) -> Graph {
    try read { database in try GraphReader(database).graph() }
  }

  /// The keys of a kind that a filter leaves, in order; nil when it is empty and leaves all.
  private func keys(
    of kind: EntityKind, fitting filter: RowFilter, order: ListOrder = .rank,
    in database: Database
  ) throws -> [Int]? {
    if filter.isEmpty { return nil }
    return try names(in: database) {
      try $0.keys(of: kind, fitting: filter, order: order, in: database)
    }
  }
}
