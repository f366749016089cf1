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

  @Test func relativeWithoutANameIsNone() {
    #expect(lines("‹최상훈:person› ‹회장:title›의 장남은 미국에 산다.").isEmpty)
  }
}
