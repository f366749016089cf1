/// Tells words that somebody is quoted as saying from words merely set in quotation marks: speech
/// holds at least three words or ends like a sentence.
enum QuotedSpeech {
  /// A stretch of speech inside a sentence, without its marks.
  static func ranges(in units: [UInt16], sentence: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard let close = end(at: i, units: units, limit: sentence.upperBound) else {
        i += 1
        continue
      }
      let inner = i + 1..<close
      if isSpeech(inner, units) { out.append(inner) }
      i = close + 1
    }
    return out
  }

  /// The words with those inside speech marked.
  static func mark(_ words: [Word], in units: [UInt16], sentence: Range<Int>) -> [Word] {
    let speech = ranges(in: units, sentence: sentence)
    guard !speech.isEmpty else { return words }
    return words.map { word in
      speech.contains { $0.contains(word.range.lowerBound) } ? word.quoted : word
    }
  }

  private static func end(at i: Int, units: [UInt16], limit: Int) -> Int? {
    let open = units[i]
    if Unit.opensQuote(open) {
      let close = Unit.closing(open)
      return (i + 1..<max(i + 1, limit)).first { units[$0] == close }
    }
    guard Unit.isStraightQuote(open), i + 1 < limit else { return nil }
    if i > 0, Unit.isWord(units[i - 1]) { return nil }
    return (i + 1..<limit).first { units[$0] == open }
  }

  private static func isSpeech(_ inner: Range<Int>, _ units: [UInt16]) -> Bool {
    guard let last = inner.last else { return false }
    let spaces = units[inner].count { Unit.isSpace($0) }
    if spaces >= 3 { return true }
    let marks: [UInt16] = [0x2E, 0x3F, 0x21, 0xB2E4, 0xC694]  // . ? ! 다 요
    return spaces >= 1 && marks.contains(units[last])
  }
}
