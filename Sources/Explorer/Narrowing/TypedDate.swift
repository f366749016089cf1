import NewsModel

/// A day, month or year while it is typed.
struct TypedDate: Hashable, Sendable {
  /// What is known of it so far; nil before a year is.
  let date: PartialDate?

  /// Reads `2025`, `2025-01`, `2025.1.31` or their beginnings; nil for what cannot become one.
  init?(_ text: String) {
    var parts = text.split(omittingEmptySubsequences: false) { "-./".contains($0) }
      .map(String.init)
    // What has only been begun: nothing behind the last sign, or the first digit of a number.
    if parts.count > 1, let last = parts.last, last.isEmpty || last == "0" { parts.removeLast() }
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
      parts[0].count <= 4
    else { return nil }
    guard parts[0].count == 4 else {
      guard parts.count == 1 else { return nil }
      date = nil
      return
    }
    guard let date = PartialDate(iso: parts.joined(separator: "-")) else { return nil }
    self.date = date
  }
}
