import NewsModel
import Testing

@Suite struct AmountUnitsTests {
  private func won(_ value: Double, _ text: String) -> Amount {
    Amount(value: value, currency: "KRW", asWritten: text)
  }

  private let dollars = Amount(value: 500_000_000_000, currency: "USD", asWritten: "5000억 달러")

  @Test func sameNumberInAnotherCurrency() {
    let amounts = [won(500_000_000_000, "5000억원"), dollars, won(730_000_000_000_000, "730조원")]
    #expect(amounts.apartByUnit.map(\.asWritten) == ["5000억원", "5000억 달러"])
  }

  @Test func sameNumberWithAnotherCounter() {
    #expect(won(300_000_000, "3억원").differsByUnit(from: won(30_000, "3만원")))
    #expect(!won(300_000_000, "3억원").differsByUnit(from: won(250_000_000, "2억5000만원")))
    #expect(!won(300_000_000, "3억원").differsByUnit(from: won(300_000_000, "3억원")))
  }

  @Test func noNumbersAreNoDoubt() {
    #expect(!won(0, "0원").differsByUnit(from: won(0, "0원")))
    #expect(!won(.infinity, "∞원").differsByUnit(from: won(1, "1원")))
    #expect([Amount]().apartByUnit.isEmpty)
  }
}
