internal import GRDB
internal import NameSearch
internal import NewsGraph
internal import NewsModel
internal import Synchronization

/// The names of one graph by the keys of its entities, kept while that graph stands.
struct NameCache: Sendable {
  /// Which graph it is, as `GraphStore.dataVersion` counts.
  let version: Int
  let index: NameIndex
  /// What the rows can be narrowed by beside names, once somebody has asked for that.
  private var facets: FacetTable?
  /// What the last filters left: a pane asks for its rows and for their number on every frame.
  private var filtered: [Question: [Int]] = [:]

  private struct Question: Hashable {
    var kind: EntityKind
    var filter: RowFilter
    var order: ListOrder
  }

  /// How many answers are kept: those to what was typed last, and their parts.
  private static let capacity = 24

  init(version: Int, index: NameIndex) {
    self.version = version
    self.index = index
  }

  /// The keys of a kind that a filter leaves, in order; nil where it leaves all.
  mutating func keys(
    of kind: EntityKind, fitting filter: RowFilter, order: ListOrder = .rank,
    in database: Database
  ) throws -> [Int]? {
    guard !filter.isEmpty else { return nil }
    // What was opened changes without the graph.
    if filter.isUnread { return try unreadKeys(of: kind, fitting: filter, order, in: database) }
    return try kept(Question(kind: kind, filter: filter, order: order)) { cache in
      if order != .rank {
        let keys = try cache.keys(of: kind, fitting: filter, in: database) ?? []
        return try ListingReader(database).sort(keys, kind, in: order)
      }
      return try cache.parts(of: filter, kind, in: database).reduce(nil) { left, part in
        guard let left else { return part }
        let kept = Set(part)
        return left.filter(kept.contains)
      } ?? []
    }
  }

  /// What each part of a filter leaves by itself: while one is typed, the others stay as they are.
  private mutating func parts(
    of filter: RowFilter, _ kind: EntityKind, in database: Database
  ) throws -> [[Int]] {
    var parts: [[Int]] = []
    if !filter.words.allSatisfy(\.isWhitespace) {
      let question = Question(kind: kind, filter: RowFilter(words: filter.words), order: .rank)
      parts.append(
        kept(question) {
          $0.index.filter(filter.words, tags: [kind.nameTag]).sorted()
        })
    }
    if filter.hasFacets {
      var bare = filter
      (bare.words, bare.sides) = ("", [])
      parts.append(
        try kept(Question(kind: kind, filter: bare, order: .rank)) {
          try $0.facets(in: database).keys(of: kind, fitting: bare)
        })
    }
    if !filter.sides.isEmpty {
      var bare = RowFilter()
      bare.sides = filter.sides
      parts.append(
        try kept(Question(kind: kind, filter: bare, order: .rank)) {
          let reader = AttendanceReader(database, $0.index)
          return try ListingReader(database).keys(
            of: kind, reader.meetings(ofSides: filter.sides))
        })
    }
    return parts
  }

  private mutating func kept<Failure>(
    _ question: Question, _ make: (inout Self) throws(Failure) -> [Int]
  ) throws(Failure) -> [Int] {
    if let keys = filtered[question] { return keys }
    let keys = try make(&self)
    if filtered.count >= Self.capacity { filtered.removeAll() }
    filtered[question] = keys
    return keys
  }

  private mutating func unreadKeys(
    of kind: EntityKind, fitting filter: RowFilter, _ order: ListOrder, in database: Database
  ) throws -> [Int] {
    var rest = filter
    rest.isUnread = false
    let unread = try ListingReader(database).unreadKeys(of: kind)
    guard let keys = try keys(of: kind, fitting: rest, order: order, in: database) else {
      return order == .rank ? unread : try ListingReader(database).sort(unread, kind, in: order)
    }
    let kept = Set(unread)
    return keys.filter(kept.contains)
  }

  private mutating func facets(in database: Database) throws -> FacetTable {
    if let facets { return facets }
    let table = try FacetTable(database)
    facets = table
    return table
  }
}

extension GraphStore {
  /// Sees to it that names can be found and filtered by at once.
  ///
  /// The first filter or search does it otherwise. It takes no longer than reading the packed names
  /// once; where they are not those of the graph they are packed anew. O(names).
  public func prepareNames() throws(GraphStoreError) {
    try read { database in try names(in: database) { _ in } }
  }

  /// Does something with the names of the graph that `database` shows.
  func names<Result>(
    in database: Database, _ body: (inout NameCache) throws -> Result
  ) throws -> Result {
    let version = try database.graphVersion()
    return try nameCache.withLock { cache in
      var current: NameCache
      if let kept = cache, kept.version == version {
        current = kept
      } else {
        current = NameCache(version: version, index: try nameIndex(in: database))
      }
      cache = nil
      defer { cache = current }
      return try body(&current)
    }
  }
}

extension GraphStore {
  /// The packed names of the graph that `database` shows: those in the file beside the store, or, where
  /// that is missing, another graph's or damaged, made anew and kept there.
  private func nameIndex(in database: Database) throws -> NameIndex {
    let stamp = try database.namesStamp()
    let file = NamesFile(store: path)
    if let stamp, let index = file.index(stamp: stamp) { return index }
    let made = NameIndex(
      packing: try database.nameEntries(), stamp: stamp ?? 0, hands: .processors)
    // A graph of a store's former version has no stamp, and no file can be told to be its.
    guard let stamp, file.write(made) else { return made }
    return file.index(stamp: stamp) ?? made
  }
}

extension Database {
  /// Gives the graph that is being written a stamp, by which the file of its names is told from those
  /// of other graphs.
  func stampNames() throws {
    try run("INSERT INTO total VALUES ('names', ?)", Int.random(in: 1...Int.max))
  }

  fileprivate func namesStamp() throws -> UInt64? {
    try row("SELECT number FROM total WHERE list = 'names'") {
      UInt64(bitPattern: Int64(try $0.int()))
    }
  }

  /// Counts the graphs that were made.
  func graphVersion() throws -> Int {
    try row("SELECT graph FROM revision") { try $0.int() } ?? 0
  }

  fileprivate func nameEntries() throws -> [NameEntry] {
    var names: [Int: NameForms] = [:]
    try PreparedStatement(self, "SELECT entity, is_context, form FROM entity_name").forEachRow {
      let key = try $0.int()
      let list = try $0.bool() ? \NameForms.context : \.forms
      names[key, default: NameForms(forms: [])][keyPath: list].append(try $0.text())
    }
    return try rows("SELECT key, kind, stories, ticker FROM entity") { column in
      let key = try column.int()
      let kind: EntityKind = try column.word()
      let stories = try column.int()
      var forms = names[key] ?? NameForms(forms: [])
      forms.ticker = try column.optionalText()
      return forms.entry(key: key, kind: kind, stories: stories)
    }
  }
}
