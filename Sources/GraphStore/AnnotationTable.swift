internal import GRDB
internal import NewsGraph
internal import NewsModel

/// What readers keep beside things, and the names they watch: led from the standing decisions to what
/// the graph at hand shows.
struct AnnotationTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Fills the tables anew from the decisions, all of them; to be called whenever the decisions or the graph changed.
  ///
  /// O(annotations log mentions), and O(names) where names are watched.
  func fill(from decisions: [Decision]) throws {
    try database.run("DELETE FROM annotation")
    try database.run("DELETE FROM watch")
    let standing = decisions.filter { !$0.isUndone }.byTime
    let finder = TargetFinder(database)
    for decision in standing where !decision.deed.annotations.isEmpty {
      var isIdle = true
      for (position, annotation) in decision.deed.annotations.enumerated() {
        guard let id = try finder.id(of: annotation.target) else { continue }
        isIdle = false
        // What is clipped stands in an order of its own, which the decisions tell.
        if annotation.kind != .clip { try add(annotation, to: id, decision, position) }
      }
      guard isIdle != decision.isIdle else { continue }
      try database.run("UPDATE decision SET is_idle = ? WHERE key = ?", isIdle, decision.id)
    }
    if let names = standing.last(where: { $0.deed.watched != nil })?.deed.watched {
      try watch(names)
    }
  }

  private static let remarkColumns = "d.key, a.kind, a.text, d.made, d.author"

  /// What is kept beside something, the first first.
  func remarks(on id: ContentID) throws -> [Remark] {
    try database.rows(
      """
      SELECT \(Self.remarkColumns) FROM annotation AS a JOIN decision AS d ON d.key = a.decision
      WHERE a.id = ? ORDER BY a.decision, a.position
      """, id
    ) { try $0.remark() }
  }

  /// All that is kept, with the id of what it is kept beside, the first first.
  func remarks() throws -> [(id: ContentID, remark: Remark)] {
    try database.rows(
      """
      SELECT a.id, \(Self.remarkColumns) FROM annotation AS a
      JOIN decision AS d ON d.key = a.decision ORDER BY a.decision, a.position
      """
    ) { (id: try $0.id(), remark: try $0.remark()) }
  }

  /// What is starred, noted or watched.
  func badges() throws -> [ContentID: Set<Badge>] {
    var badges: [ContentID: Set<Badge>] = [:]
    for (id, remark) in try remarks() {
      switch remark.kind {
      case .star: badges[id, default: []].insert(.starred)
      case .note: badges[id, default: []].insert(.noted)
      case .mark, .clip: break
      }
    }
    for id in try database.rows(
      "SELECT id FROM watch WHERE id IS NOT NULL", read: { try $0.id() })
    {
      badges[id, default: []].insert(.watched)
    }
    return badges
  }

  private func add(
    _ annotation: Annotation, to id: ContentID, _ decision: Decision, _ position: Int
  ) throws {
    if decision.deed.act == .unstar {
      try database.run("DELETE FROM annotation WHERE id = ? AND kind = 'star'", id)
      return
    }
    if annotation.kind == .mark {
      try database.run(
        "DELETE FROM annotation WHERE kind = 'mark' AND text = ?", annotation.text)
    }
    try database.run(
      "INSERT INTO annotation VALUES (?, ?, ?, ?, ?)", id, decision.id, position, annotation.kind,
      annotation.text)
  }

  /// Leads names to all that go by them, spaces aside.
  private func watch(_ names: [String]) throws {
    var meant: [String: [ContentID]] = [:]
    let wanted = Set(names.map(\.withoutSpaces))
    _ = try database.rows(
      """
      SELECT n.form, e.id FROM entity_name AS n JOIN entity AS e ON e.key = n.entity
      WHERE n.is_context = 0 AND e.kind IN ('person', 'firm') ORDER BY e.key
      """
    ) { column in
      let form = try column.text().withoutSpaces
      guard wanted.contains(form) else { return }
      let id = try column.id()
      if meant[form]?.contains(id) != true { meant[form, default: []].append(id) }
    }
    for name in names {
      let ids = meant[name.withoutSpaces] ?? []
      for id in ids { try database.run("INSERT INTO watch(name, id) VALUES (?, ?)", name, id) }
      if ids.isEmpty { try database.run("INSERT INTO watch(name) VALUES (?)", name) }
    }
  }
}

extension ColumnReader {
  fileprivate mutating func remark() throws -> Remark {
    Remark(
      decision: try int(), kind: try word(), text: try text(), made: try text(),
      author: try text())
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}

/// Finds what of the graph at hand a reader pointed at.
struct TargetFinder {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The id under which a target stands now; nil where its words are gone.
  func id(of target: Target) throws -> ContentID? {
    for anchor in target.anchors {
      if let id = try id(of: anchor, target.kind) { return id }
    }
    return nil
  }

  private func id(of anchor: Anchor, _ kind: Target.Kind) throws -> ContentID? {
    guard let key = try ArticleTable(database).key(of: anchor.article) else { return nil }
    if kind == .article { return anchor.article }
    if kind.isEntity, let id = try entity(at: anchor.span, in: key) { return id }
    let facts = try FactsReader(database).facts(of: key, id: anchor.article)
    let index = AnchorIndex([facts])
    let part = kind.isEntity ? index.entity(anchor)?.id : index.statement(kind, anchor)
    return try part.flatMap(standing)
  }

  /// Whom or what the words at a place stand for in the graph.
  private func entity(at span: Span, in article: Int) throws -> ContentID? {
    try database.row(
      """
      SELECT entity FROM entity_mention WHERE article = ?1 AND surface_start < ?3
        AND surface_end > ?2 ORDER BY surface_start <> ?2, surface_start LIMIT 1
      """, article, span.start, span.end
    ) { try $0.id() }
  }

  /// What a part of the graph belongs to, or itself where it stands alone.
  private func standing(_ part: ContentID) throws -> ContentID? {
    let whole =
      try database.row("SELECT target FROM redirect WHERE id = ? AND former = 0", part) {
        try $0.id()
      } ?? part
    let isThere = try database.row(
      """
      SELECT 1 FROM entity WHERE id = ?1 UNION ALL SELECT 1 FROM meeting WHERE id = ?1
      UNION ALL SELECT 1 FROM tie WHERE id = ?1 UNION ALL SELECT 1 FROM role WHERE id = ?1
      UNION ALL SELECT 1 FROM quote WHERE id = ?1 LIMIT 1
      """, whole
    ) { _ in true }
    return isThere == true ? whole : nil
  }
}
