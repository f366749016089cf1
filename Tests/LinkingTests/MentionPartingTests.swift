import Linking
import NewsModel
import Testing

/// One mention within an article is taken out of the entity that extraction gave it to.
@Suite struct MentionPartingTests {
  /// An article in which 이 회장 is taken for 이도현 twice; the second is somebody else.
  private func story() -> (Story, [EntityMention]) {
    var story = Story("story")
    story.entity(.person, "이도현", mentions: 3)
    story.meeting(["이도현"], on: "2025-02-04")
    return (story, story.facts.entities[0].mentions)
  }

  private func parting(_ out: [EntityMention], _ rest: [EntityMention]) -> Judgement {
    Judgement(out.map(Anchor.init), rest.map(Anchor.init), .different)
  }

  @Test func theMentionStandsAlone() throws {
    let (story, mentions) = story()
    let graph = link([story], judgements: [parting([mentions[1]], [mentions[0], mentions[2]])])
    #expect(graph.people.map(\.mentions.count).sorted() == [1, 2])
    // What the first sentence says stays with the one named there.
    let whole = try #require(graph.people.first { $0.mentions.count == 2 })
    #expect(graph.meetings.map(\.people) == [[whole.id]])
  }

  @Test func whatItsSentenceSaysGoesWithIt() throws {
    let (story, mentions) = story()
    let graph = link([story], judgements: [parting([mentions[0]], [mentions[1], mentions[2]])])
    let part = try #require(graph.people.first { $0.mentions.count == 1 })
    #expect(graph.meetings.map(\.people) == [[part.id]])
  }

  @Test func takenBackAllIsAsBefore() {
    let (story, _) = story()
    #expect(link([story], judgements: []) == link([story]))
  }

  @Test func aTitleAloneIsJoinedWithNobody() {
    var story = Story("story")
    story.entity(.person, "이도현", mentions: 2)
    var facts = story.facts
    facts.entities[0].mentions[1].surface = "이 회장"
    let mentions = facts.entities[0].mentions
    let graph = Linker(
      rulings: Rulings(judgements: [parting([mentions[1]], [mentions[0]])])
    ).link([facts, other(facts)], articles: [story.head, other(story.head)])
    #expect(graph.people.map(\.name).sorted() == ["이 회장", "이도현"])
  }

  /// The same facts in another article, where nothing is parted.
  private func other(_ facts: ArticleFacts) -> ArticleFacts {
    var story = Story("other")
    story.entity(.person, "이도현")
    return story.facts
  }

  private func other(_ head: ArticleHead) -> ArticleHead { Story("other").head }
}
