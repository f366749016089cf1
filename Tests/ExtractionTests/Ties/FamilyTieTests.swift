import NewsModel
import Testing

@Suite struct FamilyTieTests {
  @Test func parentAndRankedChildren() {
    let text = """
      ‹가온건설:firm›은 고 ‹최상훈:person› ‹창업주:title›의 세 자녀가 이끈다. \
      장남 ‹최민재:person› ‹사장:title›이 국내를, 장녀 ‹최서연:person› ‹부사장:title›이 해외를 맡는다.
      """
    let found = MarkedText(text).facts().tieLines
    #expect(found.contains("kinship: 최상훈 → 최민재"))
    #expect(found.contains("kinship: 최상훈 → 최서연"))
    #expect(found.contains("kinship: 최민재 → 최서연"))
  }
}
