import HangulText

/// What somebody typed to find a name, made ready once for many names.
public struct NameQuery: Sendable {
  /// The whole text as one name.
  let whole: QueryWord
  /// Its words, where there are several.
  let words: [QueryWord]
  /// Whether nothing was typed; such a query fits everything.
  public let isEmpty: Bool

  /// Makes a query ready.
  ///
  /// O(text).
  public init(_ text: String) {
    whole = QueryWord(text)
    let parts = text.split { $0.isWhitespace }
    words = parts.count > 1 ? parts.map { QueryWord(String($0)) } : []
    isEmpty = whole.units.isEmpty
  }

  /// Why a single name fits; nil when it does not, or when the query is empty.
  ///
  /// O(name).
  ///
  /// For one name or a few; many are searched faster through a `NameIndex`.
  public func match(_ name: String) -> MatchReason? {
    guard !isEmpty else { return nil }
    return NameIndex([NameEntry(key: 0, forms: [name])]).hit(for: 0, self)?.reason
  }
}
