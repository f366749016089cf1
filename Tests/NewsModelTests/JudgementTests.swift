import NewsModel
import Testing

@Suite struct JudgementTests {
  private let article = ContentID(.article, ["one"])

  private func anchor(_ start: Int, _ words: String) -> Anchor {
    Anchor(article: article, span: Span(start, start + words.utf8.count), words: words)
  }

  @Test func theOrderOfTheTwoDoesNotMatter() {
    let (a, b) = ([anchor(0, "김도현")], [anchor(40, "박지호"), anchor(20, "박 대표")])
    #expect(Judgement(a, b, .same) == Judgement(b, a, .same))
    #expect(Judgement(b, a, .same).left == a)
    #expect(Judgement(a, b, .same).right == [b[1], b[0]])
  }

  @Test func anEntityIsPointedAtOnceAnArticle() {
    let other = ContentID(.article, ["other"])
    func mention(_ article: ContentID, _ start: Int) -> EntityMention {
      EntityMention(
        evidence: Evidence(article: article, line: 1, quote: "김도현", span: Span(start, start + 9)),
        surface: "김도현", span: Span(start, start + 9), rule: "test", confidence: 1)
    }
    let anchors = Anchor.anchors(of: [mention(article, 30), mention(article, 3), mention(other, 7)])
    #expect(anchors.count == 2)
    #expect(anchors.contains { $0.article == article && $0.span == Span(3, 12) })
    #expect(Anchor.anchors(of: [mention(article, 30), mention(other, 7)], most: 1).count == 1)
  }
}
