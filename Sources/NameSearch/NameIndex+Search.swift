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
  ///   - isNearest: whether only names are wanted that fit by the first of the ways by which any does: as the
  ///     query was typed; in another keyboard state or by sound; misspelt.
  ///   - isStopped: asked now and then, on any thread; what was found so far is given once it is true.
  public func search(
    _ query: String, tags: Set<UInt8>? = nil, limit: Int, isNearest: Bool = false,
    isStopped: @Sendable () -> Bool = { false }
  ) -> [NameHit] {
    let efforts: [Effort] = [.plain, .translated, .misspelt]
    let runs = isNearest ? efforts.map { [$0] } : [efforts]
    return hits(at: matches(NameQuery(query), tags, limit: limit, runs, isStopped))
  }

  /// The keys of the entries that stay in a list while a filter is typed, in the order of `search`,
  /// but misspelt names only where nothing fits better, so that a name typed right leaves no others.
  ///
  /// O(names).
  public func filter(_ query: String, tags: Set<UInt8>? = nil) -> [Int] {
    let found = matches(
      NameQuery(query), tags, limit: .max, [[.plain, .translated], [.misspelt]], { false })
    return withNames { names in found.map { names.key(at: Int($0.position)) } }
  }

  /// How one entry fits a query; nil when it does not, when there is no such entry, or when the
  /// query is empty.
  ///
  /// O(entries).
  public func hit(for key: Int, _ query: NameQuery) -> NameHit? {
    guard !query.isEmpty else { return nil }
    return withNames { names in
      guard let position = (0..<names.entryCount).first(where: { names.key(at: $0) == key }) else {
        return nil
      }
      let query = ProbedQuery(query, of: names, isThorough: false)
      for effort in [Effort.plain, .translated, .misspelt] {
        let contexts = query.contextFits(of: names, upTo: effort)
        let scan = NameScan(names, query, contexts, at: effort)
        if let (fit, form) = scan.fit(position, byWords: true) {
          return names.hit(at: position, fit, form: form)
        }
      }
      return nil
    }
  }

  /// What fits by the first of some runs of efforts by which anything does, best first.
  private func matches(
    _ query: NameQuery, _ tags: Set<UInt8>?, limit: Int, _ runs: [[Effort]],
    _ isStopped: @Sendable () -> Bool
  ) -> [Sweep.Match] {
    let tags = TagSet(tags)
    if query.isEmpty { return everything(tags, limit: limit) }
    let isLarge = count > Sweep.blockSize
    let probed = withNames { ProbedQuery(query, of: $0, isThorough: isLarge) }
    let sweep = Sweep(index: self, query: probed, tags: tags, limit: max(0, limit))
    return sweep.matches(runs, until: isStopped)
  }

  private func everything(_ tags: TagSet, limit: Int) -> [Sweep.Match] {
    withNames { names in
      (0..<names.entryCount).lazy.filter { tags.contains(names.tags[$0]) }.prefix(max(0, limit))
        .map { Sweep.Match(position: Int32(clamping: $0), form: 0, fit: Fit(.contains)) }
    }
  }

  private func hits(at matches: [Sweep.Match]) -> [NameHit] {
    withNames { names in
      matches.map { names.hit(at: Int($0.position), $0.fit, form: Int($0.form)) }
    }
  }
}

extension PackedNames {
  fileprivate func hit(at position: Int, _ fit: Fit, form: Int) -> NameHit {
    NameHit(key: key(at: position), match: self.form(form, at: position), reason: fit.reason)
  }
}
