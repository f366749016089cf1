import NewsModel
import Testing

@testable import ArticleReading

@Suite struct BylineTests {
  /// A line below the story, the reporters and the outlet it names.
  struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var reporters: [String]
    var outlet: String?
    var testDescription: String { line }

    init(_ line: String, _ reporters: [String], _ outlet: String? = nil) {
      self.line = line
      self.reporters = reporters
      self.outlet = outlet
    }
  }

  @Test(arguments: [
    Case("이가람 기자", ["이가람"]),
    Case("이가람기자 garam@nuri.example", ["이가람"]),
    Case("이가람 기자 garam@nuri.example", ["이가람"]),
    Case("이가람·박나루 기자", ["이가람", "박나루"]),
    Case("이가람.박나루 기자", ["이가람", "박나루"]),
    Case("이가람, 박나루 기자", ["이가람", "박나루"]),
    Case("이가람 기자, 박나루 기자", ["이가람", "박나루"]),
    Case("/정리=이가람 기자", ["이가람"]),
    Case("대담 = 이가람 기자", ["이가람"]),
    Case("글 이가람 / 그래픽 박나루", ["이가람", "박나루"]),
    Case("글 이가람·사진 박나루 기자", ["이가람", "박나루"]),
    Case("글=이가람 기자, 사진=박나루 기자", ["이가람", "박나루"]),
    Case("한빛=누리신문 이가람 기자", ["이가람"], "누리신문"),
    Case("세종=이가람 기자", ["이가람"]),
    Case("기획취재팀 이가람 기자", ["이가람"]),
    Case("특별취재팀=이가람·박나루 기자", ["이가람", "박나루"]),
    Case("이가람 산업부장", ["이가람"]),
    Case("이가람 객원기자", ["이가람"]),
    Case("이가람 누리신문 편집국 부국장", ["이가람"], "누리신문"),
    Case("온라인뉴스팀", []),
    Case("온라인뉴스팀 news@nuri.example", []),
    Case("누리경제 인물부", [], "누리경제"),
  ])
  func standsOnALineOfItsOwn(_ sample: Case) throws {
    let text = "\(headline)\n\n\(paragraph)\n\n\(sample.line)\n"
    let article = try read(text)
    #expect(
      try zones(text) == ["title \(headline)", "body \(paragraph)", "byline \(sample.line)"])
    #expect(article.bylines == sample.reporters)
    #expect(article.publisher == sample.outlet)
  }

  @Test(arguments: [
    ("이가람.박나루 기자", ["이가람", "박나루"]), ("이가람 기자 garam@nuri.example", ["이가람"]),
    ("/이가람 기자", ["이가람"]), ("세종=이가람 기자", ["이가람"]),
  ])
  func standsBehindTheLastSentence(tail: String, reporters: [String]) throws {
    let article = try read("\(headline)\n\n\(paragraph) \(tail)\n")
    #expect(article.bylines == reporters)
    #expect(
      try zones("\(headline)\n\n\(paragraph) \(tail)\n") == [
        "title \(headline)", "body \(paragraph)", "byline \(tail)",
      ])
  }

  @Test func isANameAloneBesideAStamp() throws {
    let article = try read("\(headline)\n이가람\n\n입력 : 2025.02.04 05:31\n\n\(paragraph)\n")
    #expect(article.bylines == ["이가람"])
  }

  @Test(arguments: [
    "하람전자 윤가람 대표", "윤가람 하람전자 홍보부장", "김가온 한빛대 경제학과 교수", "▲부장 윤가람 ▲차장 한결",
  ])
  func isNothingThatNamesNoReporter(_ line: String) throws {
    let text = "\(headline)\n\n\(paragraph)\n\n\(line)\n"
    #expect(try read(text).bylines == [])
    #expect(try !zones(text).contains { $0.hasPrefix("byline") })
  }
}

@Suite struct AuthorTests {
  @Test func leavesRemarksInBracketsOut() throws {
    #expect(try read("\(headline)\n\n\(paragraph)\n\n글 이가람(본지 객원 필자)\n").bylines == ["이가람"])
    #expect(
      try read("\(headline)\n\n\(paragraph)\n\n/누리데일리 인사팀 people@nuri.example\n").bylines == [])
    #expect(
      try read("\(headline)\n누리샘 | 2026.02.06. 00:10 | 이가람 기자\n\n\(paragraph)\n").bylines == ["이가람"]
    )
  }
}
