internal import GRDB
internal import NameSearch
internal import NewsGraph
internal import NewsModel
internal import Synchronization

/// The names of one graph by the keys of its entities, kept while that graph stands.
struct NameCache: Sendable {
  /// Which graph it is, as `GraphStore.dataVersion` counts.
  var version: Int
  var index: NameIndex
}

extension GraphStore {
  /// Reads the names that finding and filtering need, where that was not done since the graph was
  /// made.
  ///
  /// The first filter or search does it otherwise. O(names).
  public func prepareNames() throws(GraphStoreError) {
    try read { database in _ = try names(in: database) }
  }

  /// The names of the graph that `database` shows.
  func names(in database: Database) throws -> NameIndex {
    let version = try database.graphVersion()
    if let cache = nameCache.withLock({ $0 }), cache.version == version { return cache.index }
    let cache = NameCache(version: version, index: NameIndex(try database.nameEntries()))
    nameCache.withLock { $0 = cache }
    return cache.index
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
