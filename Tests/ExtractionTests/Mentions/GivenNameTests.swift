import NewsModel
import Testing

@Suite struct GivenNameTests {
  @Test func childrenOfTheDeceased() {
    let found = MarkedText("유족으로는 아들 상준(하람그룹 회장)·상민(라온제지 부회장)씨, 딸 상희(하람재단 이사장)씨가 있다.")
      .facts(title: "한기도 하람그룹 명예회장 별세")
    #expect(found.names(.person).sorted() == ["한기도", "한상민", "한상준", "한상희"])
    #expect(found.entity("한상준")?.aliases == ["상준"])
    #expect(found.roleLines.contains("한상민 부회장 @라온제지 current"))
  }

  @Test func brothersAndSistersInAList() {
    #expect(
      facts("▲조병도(전 하람시장)씨 별세, 조규도(가람정밀 대표)·미영(약사)씨 부친상").names(.person).sorted() == [
        "조규도", "조미영", "조병도",
      ])
  }

  @Test func wordsAreNoNames() {
    #expect(facts("김도현 하람건설 대표는 아들 가족(4명)씨와 왔다.").names(.person) == ["김도현"])
    #expect(facts("딸 상희(5)씨가 왔다.").names(.person).isEmpty)
  }

  @Test func aGivenNameInTheMiddleOfAList() {
    let found = facts("▲김도윤씨 별세, 김서진(두레정밀 대표)·정민·미영(나래대 교수)씨 부친상=4일 온샘병원")
    #expect(found.names(.person).contains("김정민"))
    #expect(found.roleLines.contains("김미영 교수 @나래대 current"))
  }
}
