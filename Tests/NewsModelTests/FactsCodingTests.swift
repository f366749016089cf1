import Foundation
import NewsModel
import Testing

@Suite struct FactsCodingTests {
  @Test func factsComeBackAsTheyWere() throws {
    let article = ContentID(.article, ["x"])
    let person = ContentID(.person, ["x", "김도현"])
    let words = Evidence(article: article, line: 1, quote: "김도현 회장", span: Span(0, 16))
    let provenance = Provenance(
      rule: "test", confidence: 0.5, certainty: .reported, attributedTo: "업계", evidence: [words])
    let facts = ArticleFacts(
      article: article,
      entities: [
        LocalEntity(
          id: person, kind: .person, name: "김도현",
          mentions: [
            EntityMention(
              evidence: words, surface: "김도현", span: Span(0, 9), rule: "r", confidence: 1)
          ])
      ],
      roles: [
        RoleStatement(
          id: ContentID(.role, ["x"]), person: person, title: "회장", firm: nil,
          provenance: provenance)
      ],
      meetings: [
        MeetingStatement(
          id: ContentID(.meeting, ["x"]), kind: "회동", status: .planned,
          date: PartialDate(iso: "--04"), people: [person], parts: [person: .host],
          provenance: provenance)
      ],
      ties: [
        TieStatement(
          id: ContentID(.tie, ["x"]), kind: .investment, from: person, to: person, label: "투자",
          amounts: [Amount(value: 3e8, currency: "KRW", asWritten: "3억원")], share: 0.1,
          provenance: provenance)
      ])
    let data = try JSONEncoder().encode(facts)
    #expect(try JSONDecoder().decode(ArticleFacts.self, from: data) == facts)
    #expect(String(decoding: data, as: UTF8.self).contains("\"as_written\""))
  }

  @Test func weakIsBelowTheThresholdOfDisplay() {
    let strong = Provenance(rule: "r", confidence: Provenance.displayThreshold, evidence: [])
    #expect(!strong.isWeak)
    #expect(Provenance(rule: "r", confidence: 0.49, evidence: []).isWeak)
  }
}
