/// Cuts a sentence into words.
struct WordSplitter {
  let units: [UInt16]

  /// The words of a range of the text, in order.
  ///
  /// O(units).
  func words(in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var previousEnd = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      guard Unit.isWord(units[i]) else {
        i += 1
        continue
      }
      let end = runEnd(from: i, limit: range.upperBound)
      let (gloss, behind) = gloss(at: end, limit: range.upperBound)
      var (afterGloss, tailEnd) = (behind, behind)
      if gloss == nil, let josa = josaBehindQuote(at: end, limit: range.upperBound) {
        (afterGloss, tailEnd) = (josa.lowerBound, josa.upperBound)
      }
      if gloss != nil {
        while tailEnd < range.upperBound, Unit.isHangul(units[tailEnd]) { tailEnd += 1 }
      }
      words.append(
        Word(
          range: i..<end, text: string(i..<end), gloss: gloss,
          tail: string(afterGloss..<tailEnd), end: tailEnd, before: string(previousEnd..<i)))
      previousEnd = tailEnd
      i = tailEnd
    }
    return words
  }

  /// The particle behind a closing quotation mark: ‘스타게이트’를.
  private func josaBehindQuote(at start: Int, limit: Int) -> Range<Int>? {
    guard start + 1 < limit, Unit.closesQuote(units[start]) || Unit.isStraightQuote(units[start])
    else {
      return nil
    }
    var end = start + 1
    while end < limit, Unit.isHangul(units[end]) { end += 1 }
    guard end > start + 1, end - start <= 5, Josa.isJosa(string(start + 1..<end)) else {
      return nil
    }
    return start + 1..<end
  }

  /// Digits keep their points and commas (`12.4%`, `1,187`); Latin runs keep `&` and `-`.
  private func runEnd(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      if Unit.isWord(units[i]) {
        i += 1
        continue
      }
      guard i + 1 < limit, i > start else { break }
      let (before, here, after) = (units[i - 1], units[i], units[i + 1])
      let decimal = (here == 0x2E || here == 0x2C) && Unit.isDigit(before) && Unit.isDigit(after)
      let ampersand = here == 0x26 && Unit.isLatin(before) && Unit.isLatin(after)
      let hyphen =
        here == 0x2D && Unit.isLatin(before) && (Unit.isLatin(after) || Unit.isDigit(after))
      guard decimal || ampersand || hyphen else { break }
      i += 1
    }
    if i < limit, units[i] == 0x25 { i += 1 }  // the % of a share
    return i
  }

  private func gloss(at start: Int, limit: Int) -> (Word.Gloss?, Int) {
    guard start < limit, Unit.isOpenBracket(units[start]) else { return (nil, start) }
    let longest = 60
    var i = start + 1
    while i < limit, i - start <= longest, units[i] != 0x0A {
      if Unit.isCloseBracket(units[i]) {
        guard i > start + 1 else { return (nil, start) }
        return (Word.Gloss(range: start + 1..<i, text: string(start + 1..<i)), i + 1)
      }
      i += 1
    }
    return (nil, start)
  }

  private func string(_ range: Range<Int>) -> String {
    Unit.string(units[range])
  }
}
