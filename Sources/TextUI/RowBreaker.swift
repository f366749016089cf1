/// Breaks text into rows, greedily, a character at a time.
struct RowBreaker {
  let width: Int
  private var rows: [WrappedText.Row] = []
  /// Where the row in hand begins and what it takes so far.
  private var start = 0
  private var used = 0
  /// The last place in the row where it may be broken.
  private var gap: Gap?
  /// Whether the row in hand follows a break of ours, so that spaces at its beginning vanish.
  private var isContinued = false

  /// Spaces between two words.
  private struct Gap {
    /// Where the word before ends, and the cells up to there.
    var end: Int
    var usedBefore: Int
    /// Where the word after begins, and the cells up to there.
    var next: Int
    var usedAfter: Int
  }

  init(width: Int) { self.width = width }

  mutating func rows(of text: String) -> [WrappedText.Row] {
    var offset = 0
    for character in text {
      let length = character.utf8.count
      if character.isNewline {
        endRow(at: offset, next: offset + length, isContinued: false)
      } else {
        take(character, at: offset, length: length)
      }
      offset += length
    }
    endRow(at: offset, next: offset, isContinued: false)
    return rows
  }

  private mutating func take(_ character: Character, at offset: Int, length: Int) {
    let cells = Glyph.cells(of: character)
    if RowBreaker.isSpace(character) { return takeSpace(cells, at: offset, length: length) }
    if used + cells > width, let gap {
      // An indent alone is no row: it gives way to the word.
      if gap.end > start { append(start..<gap.end, gap.usedBefore) }
      start = gap.next
      used -= gap.usedAfter
      self.gap = nil
      isContinued = true
    }
    if used + cells > width && used > 0 { endRow(at: offset, next: offset, isContinued: true) }
    used += cells
  }

  /// Whether a row may be broken here; a no-break space is none.
  private static func isSpace(_ character: Character) -> Bool {
    let first = character.unicodeScalars.first
    return first == " " || first == "\t" || first == "\u{3000}"
  }

  private mutating func takeSpace(_ cells: Int, at offset: Int, length: Int) {
    if isContinued && start == offset {
      start += length
      return
    }
    let isSecond = gap?.next == offset
    gap = Gap(
      end: isSecond ? gap?.end ?? offset : offset,
      usedBefore: isSecond ? gap?.usedBefore ?? used : used,
      next: offset + length, usedAfter: used + cells)
    used += cells
  }

  /// Ends the row in hand; spaces at its end that do not fit hang outside.
  private mutating func endRow(at end: Int, next: Int, isContinued: Bool) {
    if let gap, gap.next == end, used > width {
      append(start..<gap.end, gap.usedBefore)
    } else {
      append(start..<end, used)
    }
    start = next
    used = 0
    gap = nil
    self.isContinued = isContinued
  }

  /// A wide character in a row of one cell takes more than there is.
  private mutating func append(_ range: Range<Int>, _ cells: Int) {
    rows.append(WrappedText.Row(range: range, width: min(cells, width)))
  }
}
