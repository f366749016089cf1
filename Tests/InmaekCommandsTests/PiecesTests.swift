import Explorer
import Foundation
import NewsGraph
import NewsModel
import Testing

@testable import InmaekCommands

@Suite struct PlainTableTests {
  @Test func columnsStandUnderOneAnotherByCells() {
    var table = PlainTable()
    table.add(["1", "이재용", "회장"])
    table.add(["22", "Lee", "\tchair\nman"])
    #expect(
      table.lines(aligned: true, ink: Ink(isOn: false)) == [
        "1   이재용  회장", "22  Lee      chair man",
      ])
    #expect(
      table.lines(aligned: false, ink: Ink(isOn: false)) == [
        "1\t이재용\t회장", "22\tLee\t chair man",
      ])
  }

  @Test func noControlReachesTheTerminal() {
    #expect("\u{1B}[31m빨강\u{202E}\u{0}\r\n끝".onOneLine == " [31m빨강   끝")
  }
}

@Suite struct NearestWordTests {
  @Test(
    arguments: [
      ("serch", "search"), ("ingset", "ingest"), ("ㅣㅑㄴㅅ", "list"), ("ㄴㅗㅐㅈ", "show"),
      ("shwo", "show"),
      ("이재용", nil), ("x", nil), ("banana", nil),
    ] as [(String, String?)])
  func theNearestIsFound(typed: String, word: String?) {
    let words = ["init", "ingest", "search", "show", "list", "stats", "path"]
    #expect(NearestWord.to(typed, among: words) == word)
  }
}

@Suite struct SinceTimeTests {
  /// 2025-03-03 20:06:40 in Seoul.
  private let now = Date(timeIntervalSince1970: 1_741_000_000)

  private func read(_ text: String) -> String? {
    guard let seoul = TimeZone(secondsFromGMT: 9 * 3600),
      let time = SinceTime(text, now: now, timeZone: seoul)
    else { return nil }
    switch time {
    case .lastIngest: return "last"
    case .moment(let date): return date.universalTime
    }
  }

  @Test(arguments: [
    ("last", "last"), ("2025-02-04", "2025-02-03T15:00:00Z"),
    ("2025-02-04T09:30", "2025-02-04T00:30:00Z"), ("2025-02-04 09:30:15", "2025-02-04T00:30:15Z"),
    ("오늘", "2025-03-02T15:00:00Z"), ("yesterday", "2025-03-01T15:00:00Z"),
    ("3d", "2025-02-28T11:06:40Z"), ("2w", "2025-02-17T11:06:40Z"), ("90m", "2025-03-03T09:36:40Z"),
    ("999999w", "0001-01-01T11:06:40Z"),
  ])
  func timesAreRead(text: String, moment: String) { #expect(read(text) == moment) }

  @Test(arguments: [
    "", "soon", "d", "-3d", "3y", "2025-02-30", "2025-02-04T25:00", "2025-02-04T9", "2025-02",
    "99999999999999999999d",
  ])
  func otherWordsAreNoTime(text: String) { #expect(read(text) == nil) }
}

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ([:], Language.english), (["LANG": "ko_KR.UTF-8"], .korean),
      (["LANG": "ko_KR.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "C", "LC_MESSAGES": "ko_KR"], .korean), (["LC_ALL": "", "LANG": "ko"], .korean),
    ] as [([String: String], Language)])
  func theLocaleDecides(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test func anOptionIsFoundWhereverItStands() {
    #expect(Language(askedForIn: ["--lang", "ko", "list"]) == .korean)
    #expect(Language(askedForIn: ["list", "people", "--lang=en"]) == .english)
    #expect(Language(askedForIn: ["list", "--lang"]) == nil)
  }
}

@Suite struct PartyTestTests {
  private func role(_ status: RoleStatus, _ date: String?) -> Role {
    Role(
      id: ContentID(.role, [status.rawValue]), title: "회장", firm: nil, status: status,
      date: date.flatMap(PartialDate.init(iso:)),
      provenance: Provenance(rule: "test", confidence: 1, evidence: []))
  }

  @Test(
    arguments: [
      ("2024-06", true), ("2025-02-04", true), ("2025-06-01", false), ("2026", false), (nil, false),
    ] as [(String?, Bool)])
  func officeIsHeldUntilItIsSaidToBePast(day: String?, isInOffice: Bool) {
    let roles = [role(.former, "2025-05-01"), role(.current, "2025-01-01")]
    #expect(
      PartyTest.isInOffice(roles, on: day.flatMap(PartialDate.init(iso:))) == isInOffice)
  }

  @Test func whoWasNeverInOfficeIsNot() {
    #expect(!PartyTest.isInOffice([], on: nil))
    #expect(!PartyTest.isInOffice([role(.designate, nil)], on: nil))
  }
}
