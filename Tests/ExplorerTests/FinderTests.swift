import GraphSamples
import NameSearch
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct FinderTests {
  @Test(
    arguments: [
      ("ㅇㅈㅇ", "이재용", "초성"), ("dlwodyd", "이재용", "자판"), ("손정의", "손정의", "일치"),
      ("005930", "삼성전자", "종목코드"), ("ㅐㅔㅜ", nil, nil),
    ] as [(String, String?, String?)])
  func theFirstHitAndWhyItFits(query: String, name: String?, reason: String?) {
    var walk = Walk("100x30")
    walk.press("ctrl-p")
    walk.type(query)
    guard case .finder(let finder) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(finder.hits.first?.ref.name == name)
    if let reason { #expect(walk.shows(reason)) } else { #expect(walk.shows("맞는 이름이 없습니다")) }
  }

  @Test func enterGoesThereAndTheWayBackLeadsHere() {
    var walk = Walk()
    walk.press("space")
    walk.type("카카오")
    walk.press("enter")
    #expect(walk.pageName == "카카오")
    #expect(walk.focus == .detail)
    walk.press("[")
    #expect(walk.focus == .people)
    #expect(walk.pageID == .home)
  }

  @Test func aQuotationMarkSearchesTheTexts() throws {
    var walk = Walk("100x30")
    walk.press("ctrl-p")
    walk.type("\"올트먼 회장")
    guard case .finder(let finder) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    let hit = try #require(finder.textHit)
    let passage = try #require(hit.passage)
    #expect(finder.texts.allSatisfy { $0.passage != nil })
    #expect(walk.shows(hit.article.title) && walk.shows(hit.article.publisher ?? "매체 미상"))
    walk.press("enter")
    #expect(walk.pageID == hit.article.id)
    #expect(walk.session.state.page?.span == passage.span)
  }

  @Test func whatNoTextHoldsIsTold() {
    var walk = Walk("100x30", language: .english)
    walk.press("ctrl-p")
    walk.type("\"없는 말이다")
    #expect(walk.shows("No article says that"))
  }

  @Test(
    arguments: [
      ("\"올트먼", 4), ("\"올트먼 outlet:두루", 1), ("\"올트먼 매체:누리 부터:2025-10", 1),
      ("\"올트먼 to:2025-02-03", 1), ("\"올트먼 publisher:\"누리 일보\"", 2), ("\"서초사옥 회동\" from:2025", 0),
      ("\"AI와 전략적\" from:2025", 1), ("\"올트먼 from:2", 4), ("\"올트먼 min:3", 0),
    ] as [(String, Int)])
  func daysAndOutletsNarrowTexts(typed: String, count: Int) {
    var walk = Walk("100x30")
    walk.press("ctrl-p")
    walk.type(typed)
    guard case .finder(let finder) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(finder.texts.count == count)
  }

  @Test func aDayThatIsNoneIsTold() {
    var walk = Walk("100x30", language: .english)
    walk.press("ctrl-p")
    walk.type("\"올트먼 from:soon")
    #expect(walk.shows("from: takes 2025, 2025-01 or 2025-01-31, not ‘soon’"))
  }

  /// The sample with searches that its reader keeps.
  private struct KeptSearches: SampleReading {
    func savedQueries() -> [SavedQuery] {
      [
        SavedQuery(
          name: "메모리", words: "\"메모리 공급\" OR 의향서", kinds: [.article],
          period: Period(from: PartialDate(year: 2025)), outlet: "누리"),
        SavedQuery(name: "회장단", words: "회장", kinds: [.person]),
      ]
    }
  }

  @Test func aKeptSearchIsPickedAndCanBeChanged() {
    var walk = Walk("100x30", graph: KeptSearches())
    walk.press("ctrl-p")
    walk.type("\"")
    #expect(walk.shows("저장한 검색"))
    #expect(walk.shows("▸ @메모리"))
    #expect(walk.shows("부터:2025 매체:누리"))
    walk.press("enter")
    #expect(walk.shows("\"\"메모리 공급\" OR 의향서 부터:2025 매체:누리"))
    #expect(walk.shows("반도체 손잡은 삼성·오픈AI"))
    walk.press("enter")
    #expect(walk.pageName == "반도체 손잡은 삼성·오픈AI")
  }

  @Test func aKeptSearchIsFoundByItsName() {
    var walk = Walk("100x30", graph: KeptSearches())
    walk.press("ctrl-p")
    walk.type("\"@회장")
    #expect(!walk.shows("@메모리"))
    walk.press("enter")
    #expect(walk.shows(" > @회장"))
    #expect(walk.shows("손정의"))
  }

  @Test(arguments: ["\"", "@", "#", "~", "\" ", "\"\""]) func aSignAloneShowsNothing(sign: String) {
    var walk = Walk("100x30")
    walk.press("enter", "1", "ctrl-p")
    walk.type(sign)
    guard case .finder(let finder) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(finder.count == 0 && finder.shownRecents.isEmpty && finder.selected == nil)
  }

  @Test func wordsBetweenQuotationMarksStandTogether() {
    var finder = Finder(recents: [])
    finder.field.insert("\"이재용 회장\"")
    #expect(finder.phrases == ["이재용 회장"])
    finder.field.clear()
    finder.field.insert("\"이재용 회장")
    #expect(finder.phrases == ["이재용", "회장"])
  }

  @Test func whatATextMustNotSayAndAlternativesAreTyped() {
    var walk = Walk("100x30", language: .english)
    walk.press("ctrl-p")
    walk.type("\"올트먼 OR 없는말")
    guard case .finder(let either) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(either.count > 0 && walk.shows("a OR b"))
    walk.type(" NOT")
    #expect(walk.shows("NOT waits for a word"))
    guard case .finder(let waiting) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(waiting.texts == either.texts)
    walk.type(" 올트먼")
    #expect(!walk.shows("waits for a word"))
  }

  @Test func aLongSentenceIsCutBeforeTheWords() {
    let excerpt = Excerpt(
      String(repeating: "가나다 ", count: 30) + "OpenAI를 만났다.", holding: ["openai"], width: 40)
    #expect(excerpt.words == "OpenAI" && excerpt.after == "를 만났다.")
    #expect(excerpt.before.hasPrefix("…") && Canvas.width(of: excerpt.before) <= 14)
    #expect(Excerpt("가나다", holding: ["라"], width: 0).before == "가나다")
    #expect(Excerpt("가나다", holding: ["다"], width: -5).words == "다")
  }

  @Test func aSignNarrowsToOneKind() {
    for (query, kind) in [("@손정의", EntityKind.person), ("#소프트", .firm), ("~손정의", .meeting)] {
      var walk = Walk()
      walk.press("ctrl-p")
      walk.type(query)
      guard case .finder(let finder) = walk.session.state.popup else {
        Issue.record("no finder")
        return
      }
      #expect(!finder.hits.isEmpty)
      #expect(finder.hits.allSatisfy { $0.ref.kind == kind })
    }
  }

  @Test func arrowsChooseAndEscapeLeavesEverythingAsItWas() {
    var walk = Walk()
    let before = walk.session.state.here
    walk.press("ctrl-p")
    walk.type("이재")
    walk.press("down down up")
    guard case .finder(let finder) = walk.session.state.popup else {
      Issue.record("no finder")
      return
    }
    #expect(finder.window.cursor == 1)
    walk.press("esc")
    #expect(walk.session.state.popup == nil)
    #expect(walk.session.state.here == before)
  }

  @Test func aNameTypedOnTheOtherKeyboardSaysAsWhatItWasFound() {
    var walk = Walk("100x30")
    walk.press("ctrl-p")
    walk.type("dlwodyd")
    #expect(walk.shows("이재용으로 찾았습니다"))
  }

  @Test func whatWasVisitedLatelyIsOfferedFirst() {
    var walk = Walk()
    for name in ["카카오", "손정의"] {
      walk.press("ctrl-p")
      walk.type(name)
      walk.press("enter")
    }
    walk.press("ctrl-p")
    #expect(walk.shows("최근에 본 곳"))
    walk.press("enter")
    #expect(walk.pageName == "손정의")
  }

  @Test func enterOnNothingDoesNothing() {
    var walk = Walk()
    walk.press("ctrl-p", "enter")
    #expect(walk.session.state.popup != nil)
    walk.type("없는사람이름")
    walk.press("enter")
    #expect(walk.session.state.popup != nil)
  }

  @Test func theCaretStandsInTheFinder() throws {
    var walk = Walk("40x10")
    walk.press("/")
    walk.press("esc", "ctrl-p")
    let start = try #require(walk.session.state.canvas().caret)
    walk.type("손정")
    #expect(walk.session.state.canvas().caret?.x == start.x + 4)
  }

  @Test func whatFitsNearestIsThereBeforeTheRest() throws {
    var finder = Finder(recents: [])
    finder.setHeight(10)
    finder.field.insert("손정")
    let nearest = try #require(Self.request(&finder)).request
    #expect(nearest.depth == .nearest)
    finder.receive(nearest, [Self.hit("손정"), Self.hit("손정의")])
    #expect(finder.hits.map(\.ref.name) == ["손정", "손정의"])
    // The rest is looked for while the reader goes on.
    let (full, isBeside) = try #require(Self.request(&finder))
    #expect(isBeside)
    #expect(full.depth == .full && full.query == nearest.query)
    #expect(Self.request(&finder) == nil)
    finder.move { $0.move(to: 1) }
    finder.receive(full, [Self.hit("손정"), Self.hit("孫正"), Self.hit("손정의"), Self.hit("순정")])
    #expect(finder.hits.count == 4)
    #expect(finder.hit?.ref.name == "손정의")
    #expect(Self.request(&finder) == nil)
  }

  @Test func noMoreIsLookedForThanThereCanBe() throws {
    var finder = Finder(recents: [])
    finder.setHeight(10)
    finder.field.insert("손")
    let first = try #require(Self.request(&finder)).request
    // As many as fill the popup are drawn, and the others wait until no letter comes.
    finder.receive(first, (0..<first.limit).map { Self.hit("손\($0)") })
    let (all, isBeside) = try #require(Self.request(&finder))
    #expect(isBeside && all.limit > first.limit)
    finder.receive(all, (0..<all.limit).map { Self.hit("손\($0)") })
    #expect(Self.request(&finder) == nil)
    finder.field.insert("젛")
    let misspelt = try #require(Self.request(&finder)).request
    // What was found before stays until then.
    #expect(finder.count == all.limit)
    finder.receive(misspelt, [Self.hit("손정의", because: .fuzzy)])
    #expect(finder.hits.map(\.ref.name) == ["손정의"])
    // Misspelt names are those found last.
    #expect(Self.request(&finder) == nil)
    finder.field.insert("뷁")
    finder.receive(try #require(Self.request(&finder)).request, [])
    #expect(finder.hits.isEmpty)
    #expect(Self.request(&finder) == nil)
  }

  /// What is asked for, and whether the reader goes on meanwhile.
  private static func request(_ finder: inout Finder) -> (request: FindRequest, isBeside: Bool)? {
    let effect = finder.request()
    switch effect {
    case .find(let request), .findMore(let request): return (request, effect?.isBeside == true)
    default: return nil
    }
  }

  private static func hit(_ name: String, because reason: MatchReason = .prefix) -> FindHit {
    FindHit(
      ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), stories: 1,
      match: name, reason: reason)
  }
}
