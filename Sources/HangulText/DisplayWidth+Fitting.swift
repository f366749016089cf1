extension DisplayWidth {
  /// At which edge text stands in a field that is wider.
  public enum Alignment: Hashable, Sendable {
    /// At the left edge, the padding behind.
    case leading
    /// In the middle, an odd cell of padding behind.
    case center
    /// At the right edge, the padding before.
    case trailing
  }

  /// The text cut to at most `cells` cells, the ellipsis included where something was cut.
  ///
  /// O(text).
  ///
  /// No grapheme is split. An ellipsis that does not fit itself is left out.
  public func truncated(_ text: String, to cells: Int, ellipsis: Character = "…") -> String {
    let room = max(0, cells)
    if self.cells(of: text) <= room { return text }
    let mark = self.cells(of: ellipsis)
    guard mark <= room else { return "" }
    return prefix(of: text, within: room - mark) + String(ellipsis)
  }

  /// The text in a field of exactly `cells` cells: cut with an ellipsis, or padded with spaces;
  /// empty when `cells` is not positive.
  ///
  /// O(text + cells).
  public func fitted(
    _ text: String, to cells: Int, alignment: Alignment = .leading, ellipsis: Character = "…"
  ) -> String {
    let cut = truncated(text, to: cells, ellipsis: ellipsis)
    let spare = max(0, cells - self.cells(of: cut))
    let before =
      switch alignment {
      case .leading: 0
      case .center: spare / 2
      case .trailing: spare
      }
    let space = { String(repeating: " ", count: $0) }
    return space(before) + cut + space(spare - before)
  }

  /// The longest beginning of whole graphemes that takes at most `cells` cells.
  ///
  /// O(text).
  public func prefix(of text: String, within cells: Int) -> String {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += self.cells(of: text[index])
      if used > cells { return String(text[..<end]) }
      end = text.index(after: index)
    }
    return text
  }
}

extension String {
  /// The cells of a terminal the text takes, ambiguous scalars narrow.
  ///
  /// O(text).
  public var displayCells: Int { DisplayWidth.standard.cells(of: self) }

  /// The text in a field of exactly `cells` cells, ambiguous scalars narrow.
  ///
  /// O(text + cells).
  public func fitted(to cells: Int, alignment: DisplayWidth.Alignment = .leading) -> String {
    DisplayWidth.standard.fitted(self, to: cells, alignment: alignment)
  }
}
