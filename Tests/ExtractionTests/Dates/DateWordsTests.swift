import Testing

@testable import Extraction

@Suite struct DateWordsTests {
  private func read(_ text: String) -> [DateExpression] {
    DateWords(words: words(text)).expressions()
  }

  @Test func numbersWithUnits() {
    #expect(
      read("2024년 9월 27일 만났다") == [
        DateExpression(words: 0..<3, year: .number(2024), month: .number(9), day: .number(27))
      ])
    #expect(
      read("10월30일에는 바빴다") == [DateExpression(words: 0..<1, month: .number(10), day: .number(30))])
  }

  @Test func wordsThatPoint() {
    #expect(
      read("지난달 21일") == [DateExpression(words: 0..<2, month: .shifted(-1), day: .number(21))])
    #expect(read("다음 달 2일") == [DateExpression(words: 0..<3, month: .shifted(1), day: .number(2))])
    #expect(read("같은 해 6월") == [DateExpression(words: 0..<3, year: .same(0), month: .number(6))])
    #expect(read("오는 4일") == [DateExpression(words: 0..<2, day: .next(4))])
    #expect(read("지난 4일") == [DateExpression(words: 0..<2, day: .last(4))])
    #expect(read("오는 12월") == [DateExpression(words: 0..<2, month: .next(12))])
    #expect(
      read("지난 3월 5일") == [DateExpression(words: 0..<3, month: .last(3), day: .number(5))])
    #expect(
      read("이날은 전날의") == [
        DateExpression(words: 0..<1, day: .same(0)), DateExpression(words: 1..<2, day: .same(-1)),
      ])
    #expect(read("성탄절에") == [DateExpression(words: 0..<1, month: .number(12), day: .number(25))])
  }

  @Test(arguments: [
    "4일간 머물렀다", "8개월 만에 만났다", "3일 만에 만났다", "10년 동안 일했다", "45일에", "13월에", "0일", "3조원",
    "99999999999년",
    "일", "월요일", "2일 이상",
  ])
  func spansOfTimeAndOtherNumbersAreNone(_ text: String) { #expect(read(text).isEmpty) }
}
