import NewsModel
import Testing

@testable import Extraction

@Suite struct CareerRoleTests {
  /// The roles told of a name, the titles beside it left out.
  private func careers(_ text: String) -> [String] {
    facts(text).roles.filter { $0.provenance.rule == "role.verb" }.map {
      "\($0.title) \($0.status.rawValue)"
    }
  }

  @Test func whoGivesTheOffice() {
    #expect(careers("하람건설은 30일 김도현 전무를 대표이사로 선임했다.") == ["대표이사 current"])
    #expect(careers("하람건설은 김도현 전무를 새 대표로 내정했다.") == ["대표 designate"])
    #expect(
      facts("하람건설은 30일 김도현 전무를 대표이사로 선임했다.").roleLines.contains(
        "김도현 대표이사 @하람건설 current"))
  }

  @Test func whoTakesIt() {
    #expect(
      facts("박지호 전무가 하람건설 대표로 취임했다.").roleLines.contains("박지호 대표 @하람건설 current"))
    #expect(
      facts("박지호 이사장이 5일 하람건설 회장에 선출됐다.").roleLines.contains("박지호 회장 @하람건설 current"))
  }

  @Test func whoHoldsItBesidesOrHeldIt() {
    #expect(
      facts("하람건설 박지호 대표는 한강은행 이사회 의장을 겸한다. 박 대표는 도담제약 부사장을 지냈다.").roleLines
        .contains("박지호 부사장 @도담제약 former"))
  }

  @Test func seatBeforeWhoTakesIt() {
    #expect(
      facts("도담제약 새 대표이사에는 박지호 전 하람건설 부사장이 내정됐다.").roleLines.contains(
        "박지호 대표이사 @도담제약 designate"))
  }

  @Test func whatIsToComeAndWhatIsMerelyTalkedOf() {
    #expect(careers("하람건설은 다음 달 김도현 전무를 대표로 선임할 예정이다.") == ["대표 designate"])
    #expect(careers("하람건설은 김도현 전무를 대표로 선임하지 않았다.") == [])
    #expect(careers("김도현 전무가 하람건설 대표로 선임될 가능성이 거론된다.") == [])
  }

  @Test func noOfficeWithoutItsHolder() {
    #expect(careers("하람건설은 새 대표를 다음 달 선임한다.") == [])
    #expect(careers("박지호 대표는 \"도담제약 회장을 지낸 분도 반대했다\"고 말했다.") == [])
  }

  @Test func whoWasSpokenOfBefore() {
    #expect(
      facts("박지호 하람건설 부회장은 대구에서 났다. 가람전자 대표를 지냈다.").roleLines.contains("박지호 대표 @가람전자 former"))
    #expect(
      facts("박지호 하람건설 부회장은 웃었다. 그는 가람전자 사장 시절을 떠올렸다.").roleLines
        .contains("박지호 사장 @가람전자 former"))
    #expect(
      !facts("박지호 하람건설 부회장은 웃었다. 김도현 라온바이오 상무가 왔고 가람전자 대표를 지냈다.").roleLines
        .contains("박지호 대표 @가람전자 former"))
  }

  @Test func officesSaidOfTheSubject() {
    #expect(
      facts("박지호 하람건설 상무는 가람전자 사외이사다.").roleLines == [
        "박지호 사외이사 @가람전자 current", "박지호 상무 @하람건설 current",
      ])
  }

  @Test func officesThatShareAVerb() {
    #expect(
      facts("하람건설이 조직을 새로 짰다. 박지호 부사장이 최고운영책임자(COO)를, 김도현 전무는 고객부문장을 맡았다.").roleLines == [
        "김도현 고객부문장 @하람건설 current", "김도현 전무 @하람건설 current", "박지호 부사장 @하람건설 current",
        "박지호 최고운영책임자 @하람건설 current",
      ])
  }

  @Test func whoIsSaidOfWhatStandsBehindTheVerb() {
    let roles = facts("김도현 하람건설 대표는 도담병원 진료부원장을 지낸 고(故) 박지호 교수의 제자다.").roleLines
    #expect(roles.contains("박지호 진료부원장 @도담병원 former"))
    #expect(!roles.contains { $0.hasPrefix("김도현 진료부원장") })
  }

  @Test func aCareerBeforeTheVerbThatStandsBeforeTheName() {
    let found = facts(
      "하람건설 지사장을 지내며 당시 투자를 이끌었던 조유찬 전 가람전자 부사장은 말을 아꼈다.")
    #expect(
      found.roleLines == ["조유찬 부사장 @가람전자 former", "조유찬 지사장 @하람건설 former"])
  }
}
