import Extraction
import NewsModel
import Testing

@Suite struct FactsAssemblerTests {
  private let text = """
    김도현 가람전자(012345) 회장이 4일 서울에서 박지호 하람건설 사장과 회동했다.
    김 회장은 "함께 갈 길이 멀다"고 말했다. 가람전자는 하람건설 지분 12%를 사들였다.
    """

  @Test func theSameArticleGivesTheSameFacts() {
    #expect(facts(text, published: "2025-02-05") == facts(text, published: "2025-02-05"))
  }

  @Test func idsComeFromTheContent() {
    let one = facts(text)
    let article = one.article.rawValue
    #expect(one.entity("김도현")?.id == ContentID(.person, [article, "김도현"]))
    #expect(one.entity("가람전자")?.id == ContentID(.firm, [article, "가람전자"]))
    let other = facts(text + " ")
    #expect(Set(one.entities.map(\.id)).isDisjoint(with: other.entities.map(\.id)))
    let ids =
      one.entities.map(\.id) + one.roles.map(\.id) + one.meetings.map(\.id) + one.ties.map(\.id)
      + one.quotes.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func nothingStandsWithoutItsWords() {
    let found = facts(text, published: "2025-02-05")
    #expect(!found.roles.isEmpty && !found.meetings.isEmpty && !found.quotes.isEmpty)
    #expect(found.entities.allSatisfy { !$0.mentions.isEmpty })
    for provenance in found.roles.map(\.provenance) + found.meetings.map(\.provenance) {
      #expect(!provenance.evidence.isEmpty)
    }
    for evidence in found.allEvidence { #expect(stands(evidence, in: text)) }
    for mention in found.entities.flatMap(\.mentions) {
      #expect(mention.evidence.quote.contains(mention.surface))
    }
  }

  @Test func everyPartyIsAnEntityOfTheArticle() {
    let found = facts(text)
    let ids = Set(found.entities.map(\.id))
    #expect(found.roles.allSatisfy { ids.contains($0.person) })
    #expect(found.roles.compactMap(\.firm).allSatisfy(ids.contains))
    #expect(found.meetings.allSatisfy { $0.people.allSatisfy(ids.contains) })
    #expect(found.ties.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }

  @Test func whatIsNotStoryIsNotRead() {
    let story = "김도현 가람전자 회장이 왔다."
    let rest = "박지호 하람건설 사장 광고"
    let start = story.utf8.count + 1
    let zones = [
      Zone(.body, Span(0, story.utf8.count)), Zone(.advert, Span(start, start + rest.utf8.count)),
    ]
    let found = Extractor().facts(of: article(story + "\n" + rest, zones: zones))
    #expect(found.entities.map(\.name) == ["김도현", "가람전자"])
  }

  @Test func anEmptyArticleHasNone() {
    #expect(facts("").entities.isEmpty)
    #expect(facts("no articles here").entities.isEmpty)
  }
}

/// Whether the words of a piece of evidence stand in the text, byte for byte, at its span and on
/// its line, and within four lines.
func stands(_ evidence: Evidence, in text: String) -> Bool {
  let bytes = Array(text.utf8)
  let span = evidence.span
  guard span.start >= 0, span.start < span.end, span.end <= bytes.count else { return false }
  let line = 1 + bytes[..<span.start].count { $0 == 0x0A }
  let inner = bytes[span.start..<span.end]
  return inner.elementsEqual(evidence.quote.utf8) && evidence.line == line
    && inner.count { $0 == 0x0A } <= 4
}
