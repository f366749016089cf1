/// Cuts a stretch of the story into sentences.
///
/// A mark inside quotation marks ends no sentence, and neither does the point of a number or of
/// an initial.
struct SentenceSplitter {
  let units: [UInt16]
  /// A quotation longer than this is taken for one whose end is missing.
  static let longestQuotation = 700
  /// What runs on for longer is no sentence and is cut, so that no rule meets more than so many
  /// units at once.
  static let longestSentence = 2000

  /// The sentences of a range of the text, without the space around them.
  ///
  /// O(units).
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      if let close = quotationEnd(at: i, limit: range.upperBound) {
        i = close + 1
        // “…했다.” 그는 — a quotation that is a sentence of its own ends with its mark.
        if endsAfterQuotation(close, limit: range.upperBound) {
          append(start..<i, to: &out)
          start = i
        }
        continue
      }
      if isBlankLine(i, limit: range.upperBound) || endsSentence(i, limit: range.upperBound) {
        i += 1
        while i < range.upperBound, closes(units[i]) { i += 1 }
        append(start..<i, to: &out)
        start = i
        continue
      }
      i += 1
    }
    append(start..<range.upperBound, to: &out)
    return out
  }

  private func append(_ range: Range<Int>, to out: inout [Range<Int>]) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Unit.isSpace(units[low]) { low += 1 }
    while high > low, Unit.isSpace(units[high - 1]) { high -= 1 }
    while high - low > Self.longestSentence {
      let cut = self.cut(low)
      append(low..<cut, to: &out)
      low = cut
      while low < high, Unit.isSpace(units[low]) { low += 1 }
    }
    if low < high { out.append(low..<high) }
  }

  /// Where to cut what begins here and never ends: at the last space that is in reach, else
  /// anywhere but inside a character of two units.
  private func cut(_ start: Int) -> Int {
    let end = start + Self.longestSentence
    if let space = (start + 1..<end).last(where: { Unit.isSpace(units[$0]) }) { return space }
    return UTF16.isTrailSurrogate(units[end]) ? end - 1 : end
  }

  private func closes(_ u: UInt16) -> Bool { Unit.closesQuote(u) || Unit.isStraightQuote(u) }

  /// The closing mark of the quotation that opens here.
  private func quotationEnd(at i: Int, limit: Int) -> Int? {
    let open = units[i]
    let end = min(limit, i + Self.longestQuotation)
    if Unit.opensQuote(open) {
      return mark(Unit.closing(open), from: i + 1, to: end) { _ in true }
    }
    guard Unit.isStraightQuote(open), i + 1 < limit, !Unit.isSpace(units[i + 1]) else { return nil }
    // A straight mark opens only where no word stands before it.
    if i > 0, Unit.isWord(units[i - 1]) { return nil }
    return mark(open, from: i + 1, to: end) { !Unit.isSpace(units[$0 - 1]) }
  }

  private func mark(
    _ mark: UInt16, from start: Int, to end: Int, where fits: (Int) -> Bool
  ) -> Int? {
    var i = start
    while i < end {
      if units[i] == mark, fits(i) { return i }
      i += 1
    }
    return nil
  }

  private func endsAfterQuotation(_ close: Int, limit: Int) -> Bool {
    guard close > 0, isMark(units[close - 1]) else { return false }
    return close + 1 >= limit || units[close + 1] == 0x0A
  }

  private func isMark(_ u: UInt16) -> Bool { u == 0x2E || u == 0x3F || u == 0x21 || u == 0x3002 }

  private func endsSentence(_ i: Int, limit: Int) -> Bool {
    guard isMark(units[i]), i > 0 else { return false }
    var next = i + 1
    while next < limit, closes(units[next]) { next += 1 }
    guard next >= limit || Unit.isSpace(units[next]) else { return false }
    let before = units[i - 1]
    guard units[i] == 0x2E else { return true }
    if Unit.isDigit(before) {
      // "5. 20.": the point of a date or of a numbered line.
      return next >= limit || units[next] == 0x0A
    }
    if Unit.isUpper(before), i < 2 || !Unit.isLatin(units[i - 2]) { return next >= limit }
    return true
  }

  private func isBlankLine(_ i: Int, limit: Int) -> Bool {
    units[i] == 0x0A && i + 1 < limit && units[i + 1] == 0x0A
  }
}
