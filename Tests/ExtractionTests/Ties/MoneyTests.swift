import NewsModel
import Testing

@testable import Extraction

@Suite struct MoneyTests {
  private func amounts(_ text: String) -> [Amount] {
    let source = SourceText(text)
    let words = WordSplitter(units: source.units).words(in: 0..<source.units.count)
    return Money.amounts(in: words, range: words.indices, source: source)
  }

  @Test(arguments: [
    ("5000억 달러", 5e11, "USD"), ("730조원", 7.3e14, "KRW"), ("2조4000억원", 2.4e12, "KRW"),
    ("8천695억원", 8.695e11, "KRW"), ("30억달러", 3e9, "USD"), ("1,350억원", 1.35e11, "KRW"),
  ])
  func sums(written: String, value: Double, currency: String) {
    #expect(
      amounts("모두 \(written)을 썼다.")
        == [Amount(value: value, currency: currency, asWritten: written)])
  }

  @Test func bothSumsOfAGloss() {
    #expect(amounts("5000억달러(약 730조원)를 들인다.").map(\.asWritten) == ["5000억달러", "730조원"])
  }

  @Test func sharesAreNoMoney() {
    #expect(amounts("1337만 주를 샀고 26만 장을 받는다.").isEmpty)
  }

  @Test func hugeNumbersDoNotTrap() {
    #expect(amounts(String(repeating: "9", count: 400) + "조원").isEmpty)
  }

  @Test func shares() {
    #expect(Money.share("58.62%") == 0.5862)
    #expect(Money.share("158%") == nil)
  }
}
