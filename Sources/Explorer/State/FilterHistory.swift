/// The filters that a list had, for the way back to them while one is typed.
struct FilterHistory: Hashable, Sendable {
  /// The former ones, the latest last.
  private(set) var entries: [String] = []
  /// Which of them stands in the line; nil while it is none.
  private var place: Int?
  /// What was being typed when the first of them was asked for.
  private var draft = ""

  /// More are not kept.
  static let limit = 50

  /// Keeps a filter as the latest; an empty one is none.
  mutating func keep(_ filter: String) {
    place = nil
    guard !filter.allSatisfy(\.isWhitespace) else { return }
    entries.removeAll { $0 == filter }
    entries.append(filter)
    if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
  }

  /// The filter so many places on, or back where negative; nil where there is nothing further.
  ///
  /// Behind the latest stands what was being typed.
  mutating func recall(by count: Int, from text: String) -> String? {
    if place == nil { draft = text }
    // The line may hold the latest one already: the way back begins before it.
    let end = place ?? (entries.last == text ? entries.count - 1 : entries.count)
    let next = end.advanced(clamping: count)
    guard next >= 0, next <= entries.count, next != end else { return nil }
    place = next == entries.count ? nil : next
    return place.map { entries[$0] } ?? draft
  }

  /// Something else is typed.
  mutating func forget() { place = nil }
}
