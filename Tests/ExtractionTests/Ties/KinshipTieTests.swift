import NewsModel
import Testing

@Suite struct KinshipTieTests {
  private func lines(_ text: String) -> Set<String> { MarkedText(text).facts().tieLines }

  @Test func childOfAParent() {
    #expect(
      lines("‹최상훈:person› ‹가온그룹:firm› ‹회장:title›의 장남 ‹최민재:person› ‹부사장:title›이 승진했다.")
        == ["kinship: 최상훈 → 최민재"])
  }

  @Test func lateFather() {
    #expect(
      lines("‹최민재:person› ‹사장:title›은 부친인 고 ‹최상훈:person› ‹창업주:title›의 뜻을 이었다.")
        == ["kinship: 최상훈 → 최민재"])
  }

  @Test func brothersAndSisters() {
    #expect(
      lines("회사는 ‹최민재:person›·‹최서연:person›·‹최지호:person› 삼남매가 나눠 가졌다.")
        == ["kinship: 최민재 → 최서연", "kinship: 최민재 → 최지호", "kinship: 최서연 → 최지호"])
  }

  @Test func relativeCalledByThePredicate() {
    #expect(
      lines("‹최서연:person› ‹상무:title›의 남편은 법무법인 라온의 ‹정해든:person› ‹변호사:title›다.")
        == ["kinship: 최서연 → 정해든"])
  }

  @Test func aSpouseWhoIsToldByAFather() {
    #expect(
      lines(
        "‹최서연:person› ‹상무:title›의 남편은 ‹라온건설:firm› ‹정태호:person› ‹회장:title›의 차남 ‹정해준:person› 라온자산 ‹대표:title›다."
      )
        == ["kinship: 최서연 → 정해준", "kinship: 정태호 → 정해준"])
  }

  @Test func brotherOfTheNearerSubject() {
    #expect(
      lines(
        "‹최상훈:person› ‹창업주:title›의 장녀인 ‹최서연:person› ‹사장:title›은 남동생 ‹최민재:person› ‹부사장:title›을 만났다."
      ) == ["kinship: 최상훈 → 최서연", "kinship: 최서연 → 최민재"])
  }

  @Test func relativesOfTheOneWhoDied() {
    #expect(
      lines(
        "고 ‹최상훈:person› ‹가온그룹:firm› ‹회장:title›의 발인이 끝났다. 고인의 동생인 ‹최도윤:person› ‹고문:title›이 자리를 지켰다.")
        == ["kinship: 최상훈 → 최도윤"])
    #expect(
      lines("고 ‹최상훈:person› ‹가온그룹:firm› ‹회장:title›의 빈소가 차려졌다. 유족으로 장남 ‹최민재:person› ‹사장:title›이 있다.")
        == ["kinship: 최상훈 → 최민재"])
  }

  @Test func childOfTheOneSpokenOf() {
    #expect(
      lines("‹최상훈:person› ‹회장:title›은 손님을 집으로 불렀다. 외아들 ‹최민재:person›도 자리에 앉았다.")
        == ["kinship: 최상훈 → 최민재"])
    #expect(lines("‹최상훈:person› ‹회장:title›은 손님을 집으로 불렀다. 외아들 ‹정해든:person›도 자리에 앉았다.").isEmpty)
  }

  @Test func parentOfBrothers() {
    #expect(
      lines("회사는 ‹최민재:person›·‹최지호:person› 형제의 부친인 고(故) ‹최상훈:person› ‹창업주:title›가 세웠다.")
        .isSuperset(of: ["kinship: 최상훈 → 최민재", "kinship: 최상훈 → 최지호"]))
  }

  @Test func childByAPronoun() {
    #expect(
      lines("‹최민재:person› ‹사장:title›은 주식을 샀다. ‹최상훈:person› ‹회장:title›의 아들인 그는 지난해 승진했다.")
        == ["kinship: 최상훈 → 최민재"])
  }

  @Test func relativeWithoutANameIsNone() {
    #expect(lines("‹최상훈:person› ‹회장:title›의 장남은 미국에 산다.").isEmpty)
  }

  @Test func aNephewBesideHisUncle() {
    #expect(
      facts("표기호(64) 가람전자 회장과 조카인 표세윤(39) 하람건설 사장이 맞섰다.").tieLines.contains("kinship: 표기호 → 표세윤"))
    // Both are sons of somebody else.
    #expect(
      !facts("표기호 가람전자 회장은 장남 표세윤 씨와 차남 표도윤 씨를 불렀다.").tieLines
        .contains("kinship: 표세윤 → 표도윤"))
  }

  @Test func whatSomebodyIsBesides() {
    #expect(
      facts("표나린 가람전자 대표는 표상목 하람병원 교수의 딸이기도 하다.").tieLines == ["kinship: 표상목 → 표나린"])
  }
}
