import NewsModel

/// `삼성전자(005930)`, `SK네트웍스[001740]`: six digits in brackets behind a word make it a listed firm.
///
/// Yields the firm with its ticker. Rejects longer and shorter numbers.
enum TickerFirm {
  static func isTicker(_ gloss: String) -> Bool {
    gloss.utf8.count == 6 && gloss.utf8.allSatisfy { (0x30...0x39).contains($0) }
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
