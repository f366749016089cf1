import NewsModel
import Testing

@testable import ArticleReading

@Suite struct StampTests {
  /// A line below the headline, and the day and outlet it gives.
  struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var day: String?
    var outlet: String?
    var testDescription: String { line }

    init(_ line: String, _ day: String?, _ outlet: String? = nil) {
      self.line = line
      self.day = day
      self.outlet = outlet
    }
  }

  @Test(arguments: [
    Case("입력 : 2025.02.04 05:31:00", "2025-02-04"),
    Case("입력2025.03.27. 오전 10:05 수정2025.03.28. 오후 1:40", "2025-03-27"),
    Case("기사입력 2025-03-27 10:05 최종수정 2025-03-28 09:00", "2025-03-27"),
    Case("송고 2025-10-28 16:02", "2025-10-28"),
    Case("송고시간2025-10-28 16:02", "2025-10-28"),
    Case("등록 2025-03-27 (목) 10:05:33", "2025-03-27"),
    Case("승인 2025.03.27 10:05  댓글 0", "2025-03-27"),
    Case("이가람 기자 | 승인 2025.03.27 10:05", "2025-03-27"),
    Case("2025/04/30 20:11", "2025-04-30"),
    Case("2025-04-30T20:11:00+09:00", "2025-04-30"),
    Case("[2025-04-30]", "2025-04-30"),
    Case("2025. 4. 30.", "2025-04-30"),
    Case("20250430", "2025-04-30"),
    Case("입력 25.04.30 20:11", "2025-04-30"),
    Case("배포일: 2026. 5. 20.(수) / 즉시 보도 가능", "2026-05-20"),
    Case("보 도 자 료      배포일: 2025년 3월 26일(수)", "2025-03-26"),
    Case("누리경제 | 입력 2026.03.14 17:25 | 수정 2026.03.14 18:01", "2026-03-14", "누리경제"),
    Case("누리경제 입력 2025.12.02. 08:12", "2025-12-02", "누리경제"),
    Case("한결일보 2025년 3월 27일 목요일 A8면", "2025-03-27", "한결일보"),
    Case("[한결일보 2026년 3월 12일 목요일 A5면]", "2026-03-12", "한결일보"),
    Case("한결신문 2026.1.8(목) 25면", "2026-01-08", "한결신문"),
    Case("주간 물길 2025.01.03", "2025-01-03", "주간 물길"),
    Case("2026.01.16 누리타임즈 사진부", "2026-01-16", "누리타임즈"),
    Case("월간 나침반 2026년 10월호 | 이달의 사람", "2026-10", "월간 나침반"),
  ])
  func givesDayAndOutlet(_ sample: Case) throws {
    let text = "\(headline)\n\(sample.line)\n\n\(paragraph)\n"
    let article = try read(text)
    #expect(
      try zones(text) == ["title \(headline)", "stamp \(sample.line)", "body \(paragraph)"])
    #expect(article.published?.iso == sample.day)
    #expect(article.publisher == sample.outlet)
    #expect(article.datedBy == (sample.day == nil ? nil : .text))
  }

  @Test(arguments: [
    ("[인사] 하람그룹 (10월 17일)", "--10-17"), ("[동정·인사·부고] 1월 7일", "--01-07"),
    ("[인사·동정] 2026.12.01(화)", "2026-12-01"),
  ])
  func readsTheDayInANoticesHeadline(title: String, day: String) throws {
    let article = try read("\(title)\n\n▲대표이사 윤가람\n▲전무 한결\n")
    #expect(article.title == title)
    #expect(article.published?.iso == day)
  }

  @Test func takesTheLatestCaptionWhereNothingElseIsDated() throws {
    let text = """
      \(headline)

      윤가람 하람전자 대표가 3일 공장을 둘러보고 있다. 2025.3.3/누리타임즈 ⓒ Nuri1 박나루 기자

      \(paragraph)

      윤가람 하람전자 대표가 4일 새빛반도체를 찾고 있다. (공동취재) 2025.3.4/누리타임즈 ⓒ Nuri1 박나루 기자
      """
    #expect(try read(text).published?.iso == "2025-03-04")
    #expect(try read(text).publisher == "누리타임즈")
    #expect(try read(text + "\n\n입력 2025.03.05 10:00\n").published?.iso == "2025-03-05")
  }

  @Test func takesNoDayFromTheStory() throws {
    let text = "\(headline)\n\n하람전자는 2025년 3월 27일 이사회를 열어 지분 인수를 의결했다고 밝혔다.\n"
    #expect(try read(text).published == nil)
  }

  @Test func fillsInWhatIsGivenAndWhatThePathSays() throws {
    let given = ReadingOptions(
      published: PartialDate(year: 2025, month: 10, day: 17), publisher: "누리통신")
    let undated = try read("\(headline)\n\n\(paragraph)\n", given)
    #expect(undated.published?.iso == "2025-10-17")
    #expect(undated.datedBy == .given)
    #expect(undated.publisher == "누리통신")
    let notice = try read("[인사] 하람그룹 (10월 17일)\n\n▲사장 윤가람\n", given)
    #expect(notice.published?.iso == "2025-10-17")
    let dated = try read("\(headline)\n입력 2025.02.04 05:31\n\n\(paragraph)\n", given)
    #expect(dated.published?.iso == "2025-02-04")
    let pattern = ReadingOptions(pathPattern: try PathPattern("{publisher}/{date}_*"))
    let filed = try ArticleReader(options: pattern).read(
      Array("\(headline)\n\n\(paragraph)\n".utf8), path: "누리일보/2025-02-04_001.txt")
    #expect(filed.published?.iso == "2025-02-04")
    #expect(filed.datedBy == .path)
    #expect(filed.publisher == "누리일보")
  }
}

@Suite struct HeaderTests {
  @Test func standsBelowAHeadlineThatAsks() throws {
    let article = try read(
      "새빛반도체, 하람전자 품에 안길까…이달 말 이사회엔 무슨 일이?\n누리소담 2025/03/25 07:05 이가람 기자\n\n\(paragraph)\n")
    #expect(article.publisher == "누리소담")
    #expect(article.published?.iso == "2025-03-25")
    #expect(article.bylines == ["이가람"])
  }

  @Test func givesTheOutletAloneBelowTheHeadline() throws {
    #expect(try read("\(headline)\n누리뉴스 종합\n\n\(paragraph)\n").publisher == "누리뉴스")
    #expect(try read("\(headline)\n주간 물길\n\n\(paragraph)\n").publisher == "주간 물길")
    #expect(
      try read("\(headline)\n[누리뉴스=온라인팀] 입력 : 2026-01-02 19:20\n\n\(paragraph)\n").publisher
        == "누리뉴스")
  }

  @Test func readsNoticesWithTheirDayBelow() throws {
    let article = try read("[인사] 하람그룹\n◆하람그룹 정기 임원 인사 (12월 9일)\n▲사장 윤가람\n")
    #expect(article.published?.iso == "--12-09")
    let people = try read(
      "[사람들] 인사·부고·동정 ― 2026년 2월 3일 화요일\n▲사장 윤가람\n▲전무 한결\n▲상무 문다온\n게재 문의 people@nuri.example (누리신문 사람들 담당)\n"
    )
    #expect(people.published?.iso == "2026-02-03")
    #expect(people.publisher == "누리신문")
  }
}
