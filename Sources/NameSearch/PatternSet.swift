/// Patterns of which any may fit, packed so that scanning keys touches no reference counts.
struct PatternSet: Sendable {
  private struct Row: Sendable {
    let start: Int
    let count: Int
    let signature: UInt64
    let kind: Pattern.Kind
    let reason: MatchReason?
    let isAnchored: Bool
    let isRead: Bool
  }

  private static let many = 4

  private let rows: [Row]
  private let elements: [Pattern.Element]
  /// The bits of a signature that every pattern needs; all of them when there is no pattern.
  let needed: UInt64
  /// The bits that each pattern needs, but for patterns that need those of another and more; what all of
  /// them need where they are many.
  let signatures: [UInt64]
  /// The best rank of any fit.
  let leastRank: Int

  init(_ patterns: [Pattern]) {
    var rows: [Row] = []
    var elements: [Pattern.Element] = []
    for pattern in patterns where !pattern.elements.isEmpty {
      rows.append(
        Row(
          start: elements.count, count: pattern.elements.count,
          signature: pattern.elements.reduce(0) {
            $0 | Signature.common(from: $1.low, to: $1.high)
          },
          kind: pattern.kind, reason: pattern.reason, isAnchored: pattern.isAnchored,
          isRead: pattern.isRead))
      elements += pattern.elements
    }
    self.rows = rows
    self.elements = elements
    needed = rows.reduce(.max) { $0 & $1.signature }
    let signatures = Set(rows.map(\.signature)).reduce(into: [UInt64]()) { least, bits in
      if least.contains(where: { bits & $0 == $0 }) { return }
      least.removeAll { $0 & bits == bits }
      least.append(bits)
    }
    self.signatures = signatures.count > Self.many ? [needed] : signatures
    leastRank = rows.map { $0.reason?.rank ?? 0 }.min() ?? Fit.ranks
  }

  /// The best fit of any pattern with a key; nil when none fits.
  ///
  /// O(key × patterns), for most keys one comparison.
  func fit(_ key: Span<UInt16>, _ signature: UInt64) -> Fit? {
    guard signature & needed == needed else { return nil }
    var best: Fit?
    for row in rows where signature & row.signature == row.signature {
      guard let place = place(of: row, in: key),
        let reason = reason(for: row, at: place)
      else { continue }
      let fit = Fit(reason, looseness: place.rawValue + (row.isRead ? 1 : 0))
      if best.map({ fit < $0 }) ?? true { best = fit }
    }
    return best
  }

  private func place(of row: Row, in key: Span<UInt16>) -> Pattern.Place? {
    let slack = key.count - row.count
    guard slack >= 0 else { return nil }
    let first = elements[row.start]
    for start in 0...(row.isAnchored ? 0 : slack) {
      if first.fits(key[start]), fits(row, key, at: start) {
        return start > 0 ? .inside : slack > 0 ? .start : .whole
      }
    }
    return nil
  }

  private func fits(_ row: Row, _ key: Span<UInt16>, at start: Int) -> Bool {
    var index = 1
    while index < row.count {
      if !elements[row.start + index].fits(key[start + index]) { return false }
      index += 1
    }
    return true
  }

  /// Why a name fits that holds the pattern there; nil when that is too little: one initial inside
  /// a name.
  private func reason(for row: Row, at place: Pattern.Place) -> MatchReason? {
    if row.kind == .initials, place == .inside, row.count == 1 { return nil }
    if let reason = row.reason { return reason }
    return switch (row.kind, place) {
    case (.initials, _): .initials
    case (.literal, .whole): .exact
    case (_, .inside): .contains
    default: .prefix
    }
  }
}
