import NewsModel
import Testing

@testable import Extraction

@Suite struct TickerFirmTests {
  @Test func sixDigitsMakeAListedFirm() {
    expectMentions("‹푸른누리:firm›(123450)는 올랐고 ‹달빛소:firm›[543210]는 내렸다.")
    #expect(facts("푸른누리(123450)는 올랐다.").entity("푸른누리")?.ticker == "123450")
  }

  @Test(arguments: ["005930", "0030R0", "00104K"])
  func stockCodes(_ gloss: String) { #expect(TickerFirm.isTicker(gloss)) }

  @Test(arguments: ["12345", "1234567", "12345a", "1234A", "12A456", "ABCDEF", "", "１２３４５６"])
  func otherBracketsAreNoTicker(_ gloss: String) { #expect(!TickerFirm.isTicker(gloss)) }

  @Test func numbersAreNoFirm() { #expect(facts("오늘 2025(123456)를 셌다.").names(.firm).isEmpty) }
}
