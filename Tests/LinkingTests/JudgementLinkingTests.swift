import NewsModel
import Testing

@Suite struct JudgementLinkingTests {
  private func stories() -> (Story, Story, Story) {
    var (one, other, third) = (Story("one"), Story("other"), Story("third"))
    one.person("김도현", "회장", at: "가람전자")
    other.person("김도현", "작가")
    third.person("필명 아무개")
    return (one, other, third)
  }

  /// The words that stand for somebody in a story.
  private func words(_ name: String, _ story: Story) -> [Anchor] {
    let entity = story.facts.entities.first { $0.name == name }
    return Anchor.anchors(of: entity?.mentions ?? [])
  }

  private func same(_ a: [Anchor], _ b: [Anchor]) -> Judgement { Judgement(a, b, .same) }
  private func apart(_ a: [Anchor], _ b: [Anchor]) -> Judgement { Judgement(a, b, .different) }

  @Test func differentBlocks() {
    let (one, other, third) = stories()
    let judgement = apart(words("김도현", one), words("김도현", other))
    #expect(link([one, other, third]).people.count == 2)
    #expect(link([one, other, third], judgements: [judgement]).people.count == 3)
  }

  @Test func sameJoins() {
    let (one, other, third) = stories()
    let judgement = same(words("김도현", other), words("필명 아무개", third))
    #expect(link([one, other, third], judgements: [judgement]).people.count == 1)
  }

  @Test func unsureDoesNothing() {
    let (one, other, third) = stories()
    let unsure = Judgement(words("김도현", one), words("김도현", other), .unsure)
    #expect(link([one, other, third], judgements: [unsure]) == link([one, other, third]))
  }

  @Test func whoeverIsJoinedWithOneIsApartFromTheOther() {
    let (one, other, third) = stories()
    let judgements = [
      same(words("김도현", one), words("필명 아무개", third)),
      apart(words("필명 아무개", third), words("김도현", other)),
    ]
    let graph = link([one, other, third], judgements: judgements)
    #expect(graph.people.count == 2)
    #expect(graph.idle.judgements.isEmpty)
    #expect(link([one, other, third], judgements: judgements.reversed()) == graph)
  }

  @Test func differentWinsOverSame() {
    let (one, other, third) = stories()
    let judgements = [
      same(words("김도현", one), words("필명 아무개", third)),
      same(words("필명 아무개", third), words("김도현", other)),
      apart(words("김도현", one), words("김도현", other)),
    ]
    let graph = link([one, other, third], judgements: judgements)
    #expect(graph.people.count == 2)
    #expect(graph.idle.judgements.count == 1)
    #expect(graph.idle.judgements.allSatisfy { $0.verdict == .same })
  }

  @Test func aNewArticleGoesToOneOfThem() {
    let (one, other, _) = stories()
    let judgement = apart(words("김도현", one), words("김도현", other))
    var later = Story("later")
    later.person("김도현", "회장", at: "가람전자")
    #expect(link([one, other, later], judgements: [judgement]).people.count == 2)
  }

  @Test func wordsThatAreGoneAreTold() {
    let (one, other, third) = stories()
    let nobody = [Anchor(article: ContentID(.article, ["gone"]), span: Span(0, 9), words: "김도현")]
    let lost = same(words("김도현", one), nobody)
    let graph = link([one, other, third], judgements: [lost])
    #expect(graph.people == link([one, other, third]).people)
    #expect(graph.idle.judgements == [lost])
  }

  @Test func aBetterReadingOfTheSameWordsKeepsTheJudgement() {
    let (one, other, third) = stories()
    let judgement = same(words("김도현", other), words("필명 아무개", third))
    // The name is now read without the word before it.
    var better = Story("third")
    better.person("아무개")
    let moved = judgement.right + judgement.left
    #expect(moved.contains { $0.words == "필명 아무개" })
    #expect(link([one, other, better], judgements: [judgement]).people.count == 1)
  }
}
