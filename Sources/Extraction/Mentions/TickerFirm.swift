import NewsModel

/// `삼성전자(005930)`: a stock code in brackets behind a word makes it a listed firm.
///
/// Yields the firm with its ticker. Rejects longer and shorter numbers.
enum TickerFirm {
  static func isTicker(_ gloss: String) -> Bool {
    let bytes = Array(gloss.utf8)
    guard bytes.count == 6 else { return false }
    let isDigit = bytes.map { (0x30...0x39).contains($0) }
    // Newer codes have a capital letter in the fifth place, preference shares one in the sixth.
    return isDigit[..<4].allSatisfy { $0 }
      && (isDigit[4] || (0x41...0x5A).contains(bytes[4]))
      && (isDigit[5] || (0x4B...0x4D).contains(bytes[5]))
  }

  static func find(in words: [Word]) -> [FirmCandidate] {
    words.compactMap { word in
      guard let gloss = word.gloss?.text, isTicker(gloss), !word.startsWithDigit || word.hasLatin
      else {
        return nil
      }
      return FirmCandidate(
        name: word.text, kind: .company, ticker: gloss, rule: "firm.ticker", confidence: 0.99)
    }
  }
}
