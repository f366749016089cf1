import NewsModel
import Testing

@Suite struct AttributionTests {
  private func sources(_ text: String) -> [String?] {
    facts(text).ties.map(\.provenance.attributedTo)
  }

  @Test(arguments: [
    ("12일 재계에 따르면 한빛전자는 새별제철을 인수했다.", "재계"),
    ("투자은행 업계에 따르면 한빛전자는 새별제철을 인수했다.", "투자은행 업계"),
    ("업계에서는 한빛전자가 새별제철을 인수한 것으로 본다.", "업계"),
    ("업계 관계자는 한빛전자가 새별제철을 인수했다고 말했다.", "업계 관계자"),
    ("회사 측은 한빛전자가 새별제철을 인수했다고 설명했다.", "회사 측"),
    ("한빛전자는 새별제철을 인수했다고 12일 공시했다.", "한빛전자"),
  ]) func saysWho(_ text: String, _ source: String) {
    #expect(sources(text) == [source])
  }

  @Test func theArticleItself() {
    #expect(sources("한빛전자는 새별제철을 인수했다.") == [nil])
  }
}
