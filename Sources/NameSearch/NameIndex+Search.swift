extension NameIndex {
  /// The entries that fit a query, best first: by reason, then by weight, then by name; misspelt
  /// ones the nearest first.
  ///
  /// O(names), and less where the limit is reached before all is tried.
  ///
  /// - Parameters:
  ///   - query: one or several words, in any of the ways `MatchReason` tells; all words must fit,
  ///     each the name, another form, or the context. An empty query gives everything by weight.
  ///   - tags: the tags to search; all when nil.
  ///   - limit: how many hits are wanted at most.
  public func search(_ query: String, tags: Set<UInt8>? = nil, limit: Int) -> [NameHit] {
    search(NameQuery(query), tags: tags, limit: limit)
  }

  /// As `search(_:tags:limit:)`, for a query that was made ready before.
  public func search(_ query: NameQuery, tags: Set<UInt8>? = nil, limit: Int) -> [NameHit] {
    var found = Found(limit: max(0, limit))
    if query.isEmpty {
      for position in entries.indices where entries[position].isTagged(tags) {
        guard found.wantsMore else { break }
        found.add(hit(at: position, Fit(.contains), form: 0), rank: 0)
      }
      return found.hits
    }
    collect(query, tags, efforts: [.plain, .translated, .misspelt], into: &found)
    return found.hits
  }

  /// The entries that stay in a list while a filter is typed: as `search`, but misspelt names only
  /// where nothing fits better, so that a name typed right leaves no others.
  public func filter(_ query: String, tags: Set<UInt8>? = nil) -> [NameHit] {
    let query = NameQuery(query)
    if query.isEmpty { return search(query, tags: tags, limit: .max) }
    var found = Found(limit: .max)
    collect(query, tags, efforts: [.plain, .translated], into: &found)
    if found.isEmpty { collect(query, tags, efforts: [.misspelt], into: &found) }
    return found.hits
  }

  /// How one entry fits a query; nil when it does not, when there is no such entry, or when the
  /// query is empty.
  ///
  /// O(the entry's forms).
  public func hit(for key: Int, _ query: NameQuery) -> NameHit? {
    guard !query.isEmpty, let position = position(of: key) else { return nil }
    for effort in [Effort.plain, .translated, .misspelt] {
      if let (fit, form) = fit(query, position, at: effort) {
        return hit(at: position, fit, form: form)
      }
    }
    return nil
  }

  private func collect(
    _ query: NameQuery, _ tags: Set<UInt8>?, efforts: [Effort], into found: inout Found
  ) {
    var isFound = [Bool](repeating: false, count: entries.count)
    for effort in efforts where found.wantsMore {
      for position in entries.indices
      where !isFound[position] && entries[position].isTagged(tags) {
        guard let (fit, form) = fit(query, position, at: effort) else { continue }
        isFound[position] = true
        if found.wants(rank: fit.rank) {
          found.add(hit(at: position, fit, form: form), rank: fit.rank)
        }
      }
    }
  }

  private func hit(at position: Int, _ fit: Fit, form: Int) -> NameHit {
    let forms = forms[position]
    let match = forms.indices.contains(form) ? forms[form] : forms.first ?? ""
    return NameHit(key: entries[position].key, match: match, reason: fit.reason)
  }
}

extension NameIndex.Entry {
  func isTagged(_ tags: Set<UInt8>?) -> Bool { tags?.contains(tag) ?? true }
}

/// Hits by rank, as they come in the order of weight; no more of a rank than can be wanted.
private struct Found {
  private var ranks = [[NameHit]](repeating: [], count: Fit.ranks)
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { ranks.allSatisfy(\.isEmpty) }

  /// Whether worse hits than those that are there can still be wanted.
  var wantsMore: Bool { ranks.reduce(0) { $0 + $1.count } < limit }

  func wants(rank: Int) -> Bool { ranks[rank].count < limit }

  mutating func add(_ hit: NameHit, rank: Int) { ranks[rank].append(hit) }

  var hits: [NameHit] { Array(ranks.joined().prefix(limit)) }
}
