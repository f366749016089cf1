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
  /// What the last filters left: a pane asks for its rows and for their number on every frame.
  private var filtered: [Filter: [Int]] = [:]

  private struct Filter: Hashable {
    var kind: EntityKind
    var text: String
  }

  /// How many filters are kept: two a pane, the one typed and the one before.
  private static let capacity = 6

  init(version: Int, index: NameIndex) {
    self.version = version
    self.index = index
  }

  /// The keys of a kind whose names fit, in order.
  mutating func keys(of kind: EntityKind, fitting text: String) -> [Int] {
    let filter = Filter(kind: kind, text: text)
    if let keys = filtered[filter] { return keys }
    let keys = index.filter(text, tags: [kind.nameTag]).map(\.key).sorted()
    if filtered.count >= Self.capacity { filtered.removeAll() }
    filtered[filter] = keys
    return keys
  }
}

extension GraphStore {
  /// Reads the names that finding and filtering need, where that was not done since the graph was
  /// made.
  ///
  /// The first filter or search does it otherwise. O(names).
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
        current = NameCache(version: version, index: NameIndex(try database.nameEntries()))
      }
      cache = nil
      defer { cache = current }
      return try body(&current)
    }
  }
}

extension Database {
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
