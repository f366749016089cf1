import NewsModel
import Testing

@testable import Extraction

@Suite struct DateResolverTests {
  /// The dates of sentences of one paragraph.
  private func dates(_ texts: String..., on published: String?) -> [String] {
    var resolver = DateResolver(published: published.flatMap { PartialDate(iso: $0) })
    return texts.flatMap { resolver.resolve(words($0)).map(\.date.iso) }
  }

  @Test(arguments: [
    ("4일 만났다", "2025-02-04"), ("지난달 21일", "2025-01-21"), ("오는 10일", "2025-02-10"),
    ("지난 28일", "2025-01-28"),
    ("지난해 9월", "2024-09"), ("올해 3월", "2025-03"), ("내달 2일", "2025-03-02"), ("다음 달 2일", "2025-03-02"),
    ("어제", "2025-02-04"), ("오늘", "2025-02-05"), ("내일", "2025-02-06"), ("모레", "2025-02-07"),
    ("그제", "2025-02-03"),
    ("전날", "2025-02-04"), ("이날", "2025-02-05"), ("이튿날", "2025-02-06"),
    ("2024년 9월 27일", "2024-09-27"),
    ("12월 20일", "2024-12-20"), ("6월 3일", "2025-06-03"), ("지난 3월 5일", "2024-03-05"), ("작년", "2024"),
    ("오는 12월 3일", "2025-12-03"), ("지난 12월", "2024-12"), ("오는 1월", "2026-01"),
    ("지난 2월 20일", "2024-02-20"), ("오는 2월 20일", "2025-02-20"), ("지난 2월 3일", "2025-02-03"),
    ("재작년", "2023"), ("2019년", "2019"), ("이달 7일", "2025-02-07"),
  ])
  func againstTheArticlesDay(_ text: String, _ iso: String) {
    #expect(dates(text, on: "2025-02-05") == [iso])
  }

  @Test func acrossMonthsAndYears() {
    #expect(dates("27일 만났다", on: "2025-03-02") == ["2025-02-27"])
    #expect(dates("2일 만난다", on: "2024-12-30") == ["2025-01-02"])
    #expect(dates("31일 만났다", on: "2025-01-02") == ["2024-12-31"])
    #expect(dates("지난달 31일", on: "2025-01-05") == ["2024-12-31"])
    #expect(dates("내달 1일", on: "2024-12-05") == ["2025-01-01"])
    #expect(dates("어제", on: "2024-03-01") == ["2024-02-29"])
    #expect(dates("1월 3일", on: "2024-12-30") == ["2025-01-03"])
  }

  @Test func againstWhatWasSaidBefore() {
    #expect(
      dates("2023년 5월 3일 만났다.", "같은 해 6월 다시 만났다.", on: "2025-02-05") == ["2023-05-03", "2023-06"])
    #expect(dates("4일 만났다.", "이날 헤어졌다.", on: "2025-02-10") == ["2025-02-04", "2025-02-04"])
    #expect(dates("4일 만났다.", "이튿날 또 만났다.", on: "2025-02-10") == ["2025-02-04", "2025-02-05"])
  }

  @Test func soLongBefore() {
    #expect(dates("3년 전 만났다", on: "2025-02-05") == ["2022"])
    #expect(dates("두 달 전 만났다", on: "2025-02-05") == ["2024-12"])
    #expect(dates("3일 전 만났다", on: "2025-02-05") == ["2025-02-02"])
    #expect(dates("사흘 전 만났다", on: "2025-02-05") == ["2025-02-02"])
    #expect(
      dates("지난달 28일 만났다.", "그보다 앞선 15일 통화했다.", on: "2025-02-05") == ["2025-01-28", "2025-01-15"])
  }

  @Test func feasts() {
    #expect(dates("성탄 전야에 통화했다", on: "2024-12-31") == ["2024-12-24"])
    #expect(dates("새해 첫날 만났다", on: "2025-01-03") == ["2025-01-01"])
    #expect(dates("4일 만났다.", "다음 날 또 만났다.", on: "2025-02-10") == ["2025-02-04", "2025-02-05"])
  }

  @Test func aHeadingDatesWhatFollows() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-02-05"))
    resolver.beginSection(words("△3일 오후 4시, 시청"))
    resolver.beginParagraph()
    #expect(resolver.day?.iso == "2025-02-03")
    resolver.beginSection(words("남은 과제"))
    #expect(resolver.day?.iso == "2025-02-05")
  }

  @Test func whatWasPlannedForADayDoesNotMoveTheStory() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-02-05"))
    _ = resolver.resolve(words("4일 문을 열었다"))
    _ = resolver.resolve(words("6일로 잡아 둔 서명식을 당겨 치렀다"))
    #expect(resolver.day?.iso == "2025-02-04")
  }

  @Test func theTextMaySayWhichDayItMeans() {
    #expect(dates("전날(3일) 만났다", on: "2025-02-05") == ["2025-02-03"])
  }

  @Test func withoutADateOfItsOwn() {
    #expect(dates("4일 만났다.", "전날 왔다.", on: nil) == ["--04", "--03"])
    #expect(dates("2월 4일 만났다.", on: nil) == ["--02-04"])
    #expect(dates("어제 만났다. 지난해 갔다. 2월에 왔다.", on: nil).isEmpty)
    #expect(dates("1일 만났다.", "전날 왔다.", on: nil) == ["--01"])
  }

  @Test func aPartialDateOfTheArticleIsEnoughWhereItIs() {
    #expect(dates("4일 만났다", on: "2025-02") == ["2025-02-04"])
    #expect(dates("지난달 만났다", on: "2025-01") == ["2024-12"])
    #expect(dates("9월 3일", on: "2025") == ["--09-03"])
    #expect(dates("4일 만났다", on: "--02-05") == ["--02-04"])
  }

  @Test(arguments: ["2월 30일", "2025년 2월 29일", "4월 31일"])
  func daysThatAreNone(_ text: String) {
    #expect(
      dates(text, on: "2025-02-05").allSatisfy { !$0.hasSuffix("-30") && !$0.hasSuffix("-31") })
  }

  @Test func theDayOfAStatementIsNotTheStorys() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-02-26"))
    _ = resolver.resolve(words("24일 문을 열었다고"))
    _ = resolver.resolve(words("26일 밝혔다"))
    #expect(resolver.day?.iso == "2025-02-24")
    resolver.beginParagraph()
    #expect(resolver.day?.iso == "2025-02-24")
  }

  @Test func daysLaterGoOnFromTheParagraphBefore() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-01-22"))
    _ = resolver.resolve(words("오늘 마주 앉았다"))
    resolver.beginParagraph()
    _ = resolver.resolve(words("지난달 27일 만났다"))
    resolver.beginParagraph()
    #expect(resolver.resolve(words("사흘 뒤 다시 만났다")).map(\.date.iso) == ["2024-12-30"])
  }

  @Test func theMonthToldOfAndTheOneAfterIt() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-11-22"))
    _ = resolver.resolve(words("지난해 9월 초 만났다"))
    resolver.beginParagraph()
    #expect(resolver.resolve(words("그달 23일 만났다")).map(\.date.iso) == ["2024-09-23"])
    #expect(resolver.resolve(words("이듬달 5일 만났다")).map(\.date.iso) == ["2024-10-05"])
  }
}
