import NewsModel
import Testing

@testable import ArticleReading

@Suite struct ArticleReaderTests {
  /// A generator with the same numbers in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let scraps = [
    "(서울=누리뉴스)", "이가람", "기자", "=", " ", "\n", "\r\n", "2025.02.04", "입력 : ", "ⓒ", "/", "사진=", "[",
    "]", "(", ")",
    "▲", "◇", "하람전자가 새빛반도체를 인수했다.", "관련기사", "- ", "카지노", "@", "nuri.example", "…", "\"",
    "99999999999999999999",
    "년", "월", "일", "10월호", "{", "\u{1112}\u{1161}", "\u{200B}", "\u{FEFF}", "보 도 자 료", "(끝)", ":",
    "☎", "02-000-0000", "#",
  ]

  @Test func coversEveryLetterOfAnyTextInOrder() throws {
    var dice = Dice(state: 7)
    for _ in 0..<400 {
      let length = Int.random(in: 1...60, using: &dice)
      let text = (0..<length).compactMap { _ in Self.scraps.randomElement(using: &dice) }.joined()
      guard let article = try? read(text) else { continue }
      var end = 0
      var rest = Array(article.text.utf8)
      for zone in article.zones {
        #expect(zone.span.start >= end, "\(text)")
        #expect(!zone.span.isEmpty, "\(text)")
        end = zone.span.end
        for index in zone.span.start..<zone.span.end { rest[index] = 0x20 }
      }
      let outside = String(decoding: rest, as: UTF8.self).unicodeScalars
      #expect(outside.allSatisfy { $0.isBlank }, "\(text)")
    }
  }

  @Test func trapsOnNoBytes() {
    var dice = Dice(state: 11)
    for _ in 0..<400 {
      let length = Int.random(in: 0...80, using: &dice)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let article = try? ArticleReader().read(bytes, path: "x")
      #expect(article?.text.isEmpty != true)
    }
  }

  @Test func readsAParagraphOfAHundredThousandSyllables() throws {
    let text = String(repeating: "하람전자가 지분을 샀다. ", count: 9_000)
    #expect(try read(text).zones.map(\.kind) == [.body])
  }

  @Test func refusesWhatIsTooLong() {
    #expect(throws: ReadingError.tooLarge(limit: 4)) { try read("하람", ReadingOptions(limit: 4)) }
  }

  @Test func namesTheSameBytesTheSame() throws {
    let article = try read("\(headline)\n\n\(paragraph)\n")
    #expect(article.id == ContentID(.article, bytes: article.text.utf8))
    #expect(article.path == "sample.txt")
  }
}
