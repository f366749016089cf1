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

  private func id(_ name: String, _ story: Story) -> ContentID {
    ContentID(.person, [story.facts.article.rawValue, name])
  }

  @Test func differentBlocks() {
    let (one, other, third) = stories()
    let apart = Judgement(id("김도현", one), id("김도현", other), .different, by: .reader)
    #expect(link([one, other, third]).people.count == 2)
    #expect(link([one, other, third], judgements: [apart]).people.count == 3)
  }

  @Test func sameJoins() {
    let (one, other, third) = stories()
    let same = Judgement(id("김도현", other), id("필명 아무개", third), .same, by: .reader)
    #expect(link([one, other, third], judgements: [same]).people.count == 1)
  }

  @Test func unsureDoesNothing() {
    let (one, other, third) = stories()
    let unsure = Judgement(id("김도현", one), id("김도현", other), .unsure, by: .reader)
    #expect(link([one, other, third], judgements: [unsure]) == link([one, other, third]))
  }

  @Test func whoeverIsJoinedWithOneIsApartFromTheOther() {
    let (one, other, third) = stories()
    let judgements = [
      Judgement(id("김도현", one), id("필명 아무개", third), .same, by: .reader),
      Judgement(id("필명 아무개", third), id("김도현", other), .different, by: .reader),
    ]
    #expect(link([one, other, third], judgements: judgements).people.count == 2)
    #expect(link([one, other, third], judgements: judgements.reversed()).people.count == 2)
  }

  @Test func strangersInAJudgementDoNoHarm() {
    let (one, other, third) = stories()
    let stranger = Judgement(
      id("김도현", one), ContentID(rawValue: "nobody"), .same, by: .reader)
    #expect(link([one, other, third], judgements: [stranger]) == link([one, other, third]))
  }
}
