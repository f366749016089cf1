import NewsModel
import Testing

@testable import Extraction

@Suite struct FirmWordTests {
  @Test(arguments: [
    ("가람건설", FirmKind.company), ("도담그룹", .group), ("한울병원", .other), ("하람대학교", .university),
    ("서울고등법원", .court), ("하람일보", .media), ("해솔벤처스", .fund), ("국토교통부", .government),
    ("금감원", .government), ("XK하람", .company), ("열린AI", .company),
  ])
  func formsThatTell(_ word: String, _ kind: FirmKind) { #expect(FirmWord(word)?.kind == kind) }

  @Test func listedFirmsBringTheirTicker() {
    #expect(FirmWord("삼성전자")?.rule == "firm.listed")
    #expect(FirmWord("SK하이닉스")?.rule == "firm.listed")
  }

  @Test(arguments: [
    "이사회", "소프트웨어", "생성AI", "가람역", "해솔타워", "도담빌딩", "3건설", "서울", "전자", "AI", "김도현", "",
  ])
  func formsThatDont(_ word: String) { #expect(FirmWord(word) == nil) }
}
