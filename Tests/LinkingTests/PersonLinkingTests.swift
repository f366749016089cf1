import NewsModel
import Testing

@Suite struct PersonLinkingTests {
  private func names(_ tell: (inout Story, inout Story) -> Void) -> [String] {
    var (one, other) = (Story("one"), Story("other"))
    tell(&one, &other)
    return link([one, other]).people.map(\.name).sorted()
  }

  @Test func equalFullNamesAreOne() {
    #expect(
      names {
        $0.person("김도현", "회장", at: "가람전자")
        $1.person("김도현", "부회장", at: "가람전자")
      } == ["김도현"])
    #expect(
      names {
        $0.person("마티아스 벨그렌")
        $1.person("마티아스벨그렌")
      }.count == 1)
  }

  @Test func aFamilyNameAndATitleJoinNobody() {
    #expect(
      names {
        $0.person("이상윤", "회장", at: "가람전자")
        $1.person("이수민", "회장", at: "가람전자")
      } == ["이상윤", "이수민"])
  }

  @Test func aForeignLastNameJoinsTheOneFullNameThatEndsSo() {
    #expect(
      names {
        $0.person("마티아스 벨그렌", "CEO", at: "노르드바이오")
        $1.person("벨그렌", "최고경영자", at: "노르드바이오")
      } == ["마티아스 벨그렌"])
    #expect(
      names {
        $0.person("마티아스 벨그렌", "CEO")
        $0.person("안나 벨그렌", "사장")
        $1.person("벨그렌", "CEO")
      } == ["마티아스 벨그렌", "벨그렌", "안나 벨그렌"])
  }

  @Test func aMisspeltNameBesideTheSameOffice() {
    #expect(
      names {
        $0.person("김도현", "회장", at: "가람전자")
        $1.person("김도헌", "회장", at: "가람전자")
      }.count == 1)
    #expect(
      names {
        $0.person("김도현", "회장", at: "가람전자")
        $1.person("김도헌", "회장", at: "하람건설")
      }.count == 2)
    #expect(
      names {
        $0.person("김도현", "회장", at: "가람전자")
        $1.person("김도헌", "사장", at: "가람전자")
      }.count == 2)
  }

  @Test func aMisspeltFirstNameOfAForeigner() {
    #expect(
      names {
        $0.person("매디슨 벨그렌")
        $1.person("메디슨 벨그렌")
      }.count == 1)
  }

  @Test func aMisspeltLastNameOfAForeigner() {
    #expect(
      names {
        $0.person("마르타 벨그렌")
        $1.person("마르타 벨그랜")
      }.count == 1)
    #expect(
      names {
        $0.person("마르타 벨그렌")
        $1.person("마르타 벨고르")
      }.count == 2)
  }

  @Test func theFullestFormIsShownAndTheOthersAreAliases() {
    var (one, other) = (Story("one"), Story("other"))
    one.person("마티아스 벨그렌", "CEO", at: "노르드바이오")
    other.person("벨그렌", "CEO", at: "노르드바이오")
    let graph = link([one, other])
    #expect(graph.people.map(\.name) == ["마티아스 벨그렌"])
    #expect(graph.people.first?.aliases == ["벨그렌"])
    #expect(graph.people.first?.mentions.count == 2)
  }
}
