import NewsModel
import Testing

@Suite struct SplitFirmTests {
  @Test func formsOfTwoWords() {
    expectMentions("‹법무법인 노둣돌:firm›은 ‹라온 그룹:firm›을 도왔다.")
    #expect(facts("라온 그룹이 나섰다.").entity("라온 그룹")?.firmKind == .group)
  }

  @Test func theParticleComesOff() {
    #expect(facts("법무법인 노둣돌과 회계법인 나래가 도왔다.").names(.firm) == ["법무법인 노둣돌", "회계법인 나래"])
  }

  @Test func capitalsOfTwoWords() { expectMentions("‹QX HDR:firm›가 나섰다.") }

  @Test(arguments: ["여러 그룹이 나섰다.", "3 그룹이 나섰다.", "미국 재단이 나섰다."])
  func ordinaryWordsBefore(_ text: String) { #expect(facts(text).names(.firm).isEmpty) }
}
