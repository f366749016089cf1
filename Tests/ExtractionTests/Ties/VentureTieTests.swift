import NewsModel
import Testing

@Suite struct VentureTieTests {
  private func lines(_ text: String) -> Set<String> { MarkedText(text).facts().tieLines }

  @Test func membersOfANamedVenture() {
    #expect(
      lines("‹한빛전자:firm›와 ‹가온건설:firm›은 합작법인 ‘‹빛가온:firm›’을 세웠다.")
        == ["venture: 한빛전자 → 빛가온", "venture: 가온건설 → 빛가온"])
  }

  @Test func venturesWithoutAName() {
    #expect(
      lines("‹한빛전자:firm›는 ‹가온건설:firm›과 합작사를 만들기로 했다.") == ["venture: 한빛전자 → 가온건설"])
  }

  @Test func proposedVentureIsNone() {
    #expect(lines("‹한빛전자:firm›는 ‹가온건설:firm›과 합작사를 세우자는 제안을 받았다.").isEmpty)
  }
}
