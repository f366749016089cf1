import NewsModel
import Testing

/// What a reader sets right shows in the graph, marked, and leaves what the articles say where it is.
@Suite struct CorrectingTests {
  private func story() -> Story {
    var story = Story("story")
    story.person("김도현", "회장", at: "가람전자")
    story.person("박지호", "대표", at: "누리소프트")
    story.meeting(["김도현", "박지호"], on: "2025-02-04", place: "서울")
    story.tie(.partnership, "가람전자", "누리소프트")
    return story
  }

  private func target(_ kind: Target.Kind, _ name: String, in story: Story) -> Target {
    let entity = story.facts.entities.first { $0.name == name }
    return Target(
      kind, Anchor.anchors(of: entity?.mentions ?? []), id: entity?.id ?? ContentID(rawValue: ""))
  }

  private func target(_ kind: Target.Kind, _ statement: some Statement, in story: Story) -> Target {
    let names = Dictionary(story.facts.entities.map { ($0.id, $0.name) }) { first, _ in first }
    return Target(
      kind, [Anchor(statement, name: { names[$0] })].compactMap(\.self), id: statement.id)
  }

  private func meeting(in story: Story) -> Target {
    target(.meeting, story.facts.meetings[0], in: story)
  }

  @Test func theFormShownIsTheReaders() throws {
    let story = story()
    let graph = link(
      [story], corrections: [Correction(target(.person, "김도현", in: story), .name, "김도현 회장")])
    let person = try #require(graph.people.first { $0.name == "김도현 회장" })
    #expect(person.aliases == ["김도현"])
    #expect(graph.traces[person.id] == [Correction.Trace(.name, was: "김도현")])
  }

  @Test func whoIsHiddenIsNowhere() {
    let story = story()
    let graph = link(
      [story], corrections: [Correction(target(.person, "박지호", in: story), .hidden)])
    #expect(graph.people.map(\.name) == ["김도현"])
    #expect(graph.meetingLines == ["held 2025-02-04 회동 김도현"])
    #expect(graph.idle == Rulings())
  }

  @Test func aMeetingOfNobodyLeftIsNone() {
    let story = story()
    let hidden = ["김도현", "박지호"].map { Correction(target(.person, $0, in: story), .hidden) }
    #expect(link([story], corrections: hidden).meetings.isEmpty)
  }

  @Test func aHiddenOneStaysHiddenInNewArticles() {
    let story = story()
    var later = Story("later")
    later.person("박지호", "대표", at: "누리소프트")
    let hidden = Correction(target(.person, "박지호", in: story), .hidden)
    #expect(link([story, later], corrections: [hidden]).people.map(\.name) == ["김도현"])
  }

  @Test func statementsAreRejectedOneByOne() {
    let story = story()
    let corrections = [
      Correction(target(.role, story.facts.roles[0], in: story), .rejected),
      Correction(meeting(in: story), .rejected),
      Correction(target(.tie, story.facts.ties[0], in: story), .rejected),
    ]
    let graph = link([story], corrections: corrections)
    #expect(graph.meetings.isEmpty)
    #expect(graph.ties.isEmpty)
    #expect(graph.people.map(\.roles.count).sorted() == [0, 1])
    #expect(graph.firms.count == 2)
  }

  @Test func aMeetingIsSetRight() throws {
    let story = story()
    let target = meeting(in: story)
    let firm = self.target(.firm, "누리소프트", in: story)
    let graph = link(
      [story],
      corrections: [
        Correction(target, .date, "2025-02-05"), Correction(target, .place, "부산"),
        Correction(target, .status, "cancelled"),
        Correction(target, .absent, entity: self.target(.person, "박지호", in: story).anchors),
        Correction(target, .present, entity: firm.anchors),
      ])
    let meeting = try #require(graph.meetings.first)
    #expect(meeting.date?.iso == "2025-02-05")
    #expect(meeting.place == "부산")
    #expect(meeting.status == .cancelled)
    #expect(meeting.people.map(graph.name) == ["김도현"])
    #expect(meeting.firms.map(graph.name) == ["누리소프트"])
    // The article's own words stay as they were.
    #expect(meeting.tellings.map(\.date?.iso) == ["2025-02-04"])
    #expect(meeting.tellings.map(\.people.count) == [2])
    #expect(
      graph.traces[meeting.id] == [
        Correction.Trace(.date, was: "2025-02-04"), Correction.Trace(.place, was: "서울"),
        Correction.Trace(.status, was: "held"), Correction.Trace(.absent, was: "박지호"),
        Correction.Trace(.present, was: "누리소프트"),
      ])
  }

  @Test func theLaterOfTwoCounts() throws {
    let story = story()
    let target = meeting(in: story)
    let graph = link(
      [story],
      corrections: [Correction(target, .place, "부산"), Correction(target, .place, "대구")])
    #expect(graph.meetings.map(\.place) == ["대구"])
    #expect(graph.traces[graph.meetings[0].id] == [Correction.Trace(.place, was: "서울")])
  }

  @Test func rolesAndTiesAreSetRight() throws {
    let story = story()
    let role = target(.role, story.facts.roles[0], in: story)
    let tie = target(.tie, story.facts.ties[0], in: story)
    let graph = link(
      [story],
      corrections: [
        Correction(role, .title, "부회장"), Correction(role, .status, "former"),
        Correction(role, .firm, entity: target(.firm, "누리소프트", in: story).anchors),
        Correction(tie, .status, "ended"), Correction(tie, .date, "2025-01"),
      ])
    let person = try #require(graph.people.first { $0.name == "김도현" })
    #expect(person.roles.map(\.title) == ["부회장"])
    #expect(person.roles.map(\.status) == [.former])
    #expect(person.roles.compactMap(\.firm).map(graph.name) == ["누리소프트"])
    #expect(graph.traces[person.roles[0].id]?.last == Correction.Trace(.firm, was: "가람전자"))
    #expect(graph.ties.map(\.status) == [.ended])
    #expect(graph.ties.map(\.date?.iso) == ["2025-01"])
  }

  @Test func whatIsNoPersonBecomesAFirm() {
    let story = story()
    let graph = link(
      [story], corrections: [Correction(target(.person, "박지호", in: story), .kind, "company")])
    #expect(graph.people.map(\.name) == ["김도현"])
    #expect(graph.firms.map(\.name).sorted() == ["가람전자", "누리소프트", "박지호"])
    #expect(graph.meetings.map(\.people.count) == [1])
    #expect(graph.meetings.flatMap(\.firms).map(graph.name) == ["박지호"])
  }

  @Test func anArticleIsDatedByHand() throws {
    let story = story()
    let graph = link(
      [story],
      corrections: [
        Correction(Target(article: story.facts.article, title: ""), .date, "2025-03-01"),
        Correction(Target(article: story.facts.article, title: ""), .publisher, "누리일보"),
      ])
    #expect(graph.articles.map(\.published?.iso) == ["2025-03-01"])
    #expect(graph.articles.map(\.publisher) == ["누리일보"])
    #expect(
      graph.traces[story.facts.article] == [
        Correction.Trace(.date, was: "2025-02-05"), Correction.Trace(.publisher, was: ""),
      ])
  }

  @Test func whatFindsNothingIsTold() {
    let story = story()
    let gone = Anchor(article: ContentID(.article, ["gone"]), span: Span(0, 9), words: "김도현")
    let lost = Correction(Target(.person, [gone], id: ContentID(rawValue: "")), .name, "아무개")
    #expect(link([story], corrections: [lost]).idle.corrections == [lost])
  }

  @Test func aReadingThatSaysSomethingElseIsNotMeant() {
    let story = story()
    var target = meeting(in: story)
    target.anchors[0].words = "통화 · 2024-01-01 · 최민석 · 이선우"
    let lost = Correction(target, .rejected)
    let graph = link([story], corrections: [lost])
    #expect(graph.meetings.count == 1)
    #expect(graph.idle.corrections == [lost])
  }
}
