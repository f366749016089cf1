import NewsModel

/// Reads sums of money as they are written.
///
/// `5000억 달러`, `약 730조원`, `2조4000억원`, `8천695억원`, `30억달러`.
/// A number of shares or units is no money.
enum Money {
  private static let currencies: [(String, String)] = [
    ("달러", "USD"), ("원", "KRW"), ("유로", "EUR"), ("엔", "JPY"), ("위안", "CNY"), ("파운드", "GBP"),
    ("대만달러", "TWD"), ("홍콩달러", "HKD"),
  ]
  private static let notCurrency = ["원년", "원칙", "원인", "엔진", "원형"]

  /// The sums in a range of words, in order.
  static func amounts(in words: [Word], range: Range<Int>, source: SourceText) -> [Amount] {
    var out: [Amount] = []
    var i = range.lowerBound
    while i < range.upperBound, words.indices.contains(i) {
      if let (amount, next) = read(words, at: i, source) {
        if !out.contains(amount) { out.append(amount) }
        i = next
      } else {
        i += 1
      }
      for inner in glossAmounts(words[i - 1], source) where !out.contains(inner) {
        out.append(inner)
      }
    }
    return out
  }

  private static func glossAmounts(_ word: Word, _ source: SourceText) -> [Amount] {
    guard let gloss = word.gloss else { return [] }
    let inner = WordSplitter(units: source.units).words(in: gloss.range)
    return inner.indices.compactMap { read(inner, at: $0, source)?.0 }
  }

  private static func read(_ words: [Word], at start: Int, _ source: SourceText) -> (Amount, Int)? {
    guard words[start].startsWithDigit else { return nil }
    var number = ""
    var i = start
    while i < words.count, i - start < 4 {
      guard i == start || words[i].followsDirectly else { return nil }
      let text = words[i].text
      let digits = String(text.prefix { isNumeral($0) })
      number += digits
      let rest = String(text.dropFirst(digits.count))
      if rest.isEmpty {
        guard words[i].gloss == nil else { return nil }
        i += 1
        continue
      }
      guard let unit = currencies.first(where: { rest.hasPrefix($0.0) }),
        !rest.begins(withAny: notCurrency), let value = value(number)
      else { return nil }
      let end = words[i].range.lowerBound + digits.utf16.count + unit.0.utf16.count
      let written = source.string(words[start].range.lowerBound..<end)
      return (Amount(value: value, currency: unit.1, asWritten: written), i + 1)
    }
    return nil
  }

  private static func isNumeral(_ c: Character) -> Bool {
    ("0"..."9").contains(c) || "조억만천백십.,".contains(c)
  }

  /// `8천695억` → 869 500 000 000.
  static func value(_ text: String) -> Double? {
    var total = 0.0
    var section = 0.0
    var digits = ""
    func number() -> Double { Double(digits) ?? 0 }
    for c in text where c != "," {
      switch c {
      case "조", "억", "만":
        let scale = c == "조" ? 1e12 : c == "억" ? 1e8 : 1e4
        section += number()
        total += (section == 0 ? 1 : section) * scale
        (section, digits) = (0, "")
      case "천", "백", "십":
        let scale = c == "천" ? 1000.0 : c == "백" ? 100 : 10
        section += (digits.isEmpty ? 1 : number()) * scale
        digits = ""
      default: digits.append(c)
      }
    }
    total += section + number()
    return total > 0 && total.isFinite ? total : nil
  }

  /// `58.62%` → 0.5862; nil where it is no share of a whole.
  static func share(_ text: String) -> Double? {
    guard let end = text.firstIndex(of: "%"), let value = Double(text[..<end].filter { $0 != "," }),
      value > 0, value <= 100
    else { return nil }
    return (value * 1e6).rounded() / 1e8
  }
}
