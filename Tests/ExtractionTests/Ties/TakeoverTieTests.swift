import NewsModel
import Testing

@Suite struct TakeoverTieTests {
  private func lines(_ text: String, title: String? = nil) -> Set<String> {
    MarkedText(text).facts(title: title).tieLines
  }

  @Test func buysAFirm() {
    #expect(lines("‹가온건설:firm›은 ‹새별중공업:firm›을 2조원에 인수했다.") == ["ownership: 가온건설 → 새별중공업"])
  }

  @Test func boughtFirmAsTopic() {
    #expect(
      lines("‹새별중공업:firm›은 ‹가온건설:firm›이 2019년 인수한 회사다.") == ["ownership: 가온건설 → 새별중공업"])
  }

  @Test func headlineWithoutParticles() {
    #expect(
      lines("‹가온건설:firm›이 공시했다. ‹새별중공업:firm›은 말을 아꼈다.", title: "가온건설, 새별중공업 경영권 인수")
        == ["ownership: 가온건설 → 새별중공업"])
  }

  @Test func twoBecomeOne() {
    #expect(
      lines("‹가온건설:firm›과 ‹새별중공업:firm›은 내년에 ‹가온중공업:firm›으로 합쳐진다.")
        == ["ownership: 가온중공업 → 가온건설", "ownership: 가온중공업 → 새별중공업"])
  }

  @Test func takingOverAnOfficeIsNone() {
    #expect(lines("‹가온건설:firm› 노조는 ‹새별중공업:firm> 인수위를 찾았다.").isEmpty)
  }
}
