import GraphStore
import NewsGraph
import NewsModel
import Testing

@Suite struct SearchingTests {
  private static let story = Story(
    "a.txt", "삼성전자와 OpenAI, 손잡는다",
    "이재용 삼성전자 회장은 4일 샘 올트먼을 만났다.",
    "두 사람은 “HBM 공급”을 말했다.", "삼성 성전에서 만난 것은 아니다.")

  @Test(arguments: [
    ("삼성", [1, 2, 4]), ("전자", [1, 2]), ("재용", [2]), ("이재용 삼성", [2]), ("용 삼성전", [2]),
    ("회", [2]), ("은", [2, 3, 4]), ("openai", [1]), ("penA", [1]), ("HBM 공급", [3]),
    ("“HBM 공급”", [3]), ("삼성성", []), ("회장 이재용", []), ("4일 샘", [2]), ("4", [2]),
  ])
  func stretchesOfWordsAreFound(phrase: String, lines: [Int]) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story, Stories.plan])
    let hits = try temporary.store.search([phrase], limit: 10)
      .filter { $0.article.path == "a.txt" }
    #expect(hits.flatMap(\.lines).map(\.line) == lines)
  }

  @Test func quoteIsTheLineAsItStands() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story])
    let hit = try #require(try temporary.store.search(["올트먼"], limit: 1).first?.lines.first)
    #expect(hit.quote == "이재용 삼성전자 회장은 4일 샘 올트먼을 만났다.")
    let text = Array(Self.story.article.text.utf8)
    #expect(String(decoding: text[hit.span.start..<hit.span.end], as: UTF8.self) == hit.quote)
  }

  @Test func thePassageIsTheSentenceAroundTheWords() throws {
    let temporary = try TemporaryStore()
    let story = Story("c.txt", "제목", "그는 말했다. “만나자.” 이어 가온이 답했다. 끝.")
    try temporary.ingest([story])
    let hit = try #require(try temporary.store.search(["가온"], limit: 1).first)
    let passage = try #require(hit.passage)
    #expect(passage.quote == "이어 가온이 답했다.")
    let text = Array(story.article.text.utf8)
    #expect(
      String(decoding: text[passage.span.start..<passage.span.end], as: UTF8.self)
        == passage.quote)
  }

  @Test func allPhrasesMustBeThereTheLatestArticleFirst() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story, Stories.plan, Stories.report])
    let paths = try temporary.store.search(["가온", "새벽"], limit: 5).map(\.article.path)
    #expect(paths == ["b/report.txt", "a/plan.txt"])
    #expect(try temporary.store.search(["가온", "새벽"], limit: 1).count == 1)
    #expect(try temporary.store.search(["가온", "삼성"], limit: 5).isEmpty)
  }

  @Test func decomposedHangulIsFound() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story])
    let decomposed = "\u{1109}\u{1161}\u{11B7}\u{1109}\u{1165}\u{11BC}"
    #expect(try temporary.store.search([decomposed], limit: 5).count == 1)
  }

  @Test(arguments: ["", " ", "·“”", "\"", "*", "a OR b", "삼성\" OR \"회장", "NEAR(삼성)", "\u{0}"])
  func anyTextIsAQuery(phrase: String) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story])
    #expect(try temporary.store.search([phrase], limit: 5).isEmpty)
  }

  @Test(
    arguments: [
      ("가온 OR 삼성", ["b/report.txt", "a.txt", "a/plan.txt"]), ("가온 -새벽전지", []),
      ("(올트먼 OR 가온) NOT 삼성", ["b/report.txt", "a/plan.txt"]), ("삼성 NOT \"HBM 공급\"", []),
      ("최태원 OR 회", ["b/report.txt", "a.txt"]),
    ] as [(String, [String])])
  func alternativesAndExclusions(typed: String, paths: [String]) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Self.story, Stories.plan, Stories.report])
    let hits = try temporary.store.search(try TextQuery(typed), limit: 9)
    #expect(Set(hits.map(\.article.path)) == Set(paths))
  }

  @Test func particlesAreNoObstacle() throws {
    let temporary = try TemporaryStore()
    let story = Story("d.txt", "제목", "나도현과 문가람은 새벽전지에서 만났다.")
    try temporary.ingest([story])
    for word in ["나도현", "문가람", "새벽전지", "새벽", "전지", "만났"] {
      #expect(try temporary.store.search([word], limit: 9).count == 1, "\(word)")
    }
  }

  @Test func daysAndOutletsNarrowWhatIsFound() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([
      Story("a.txt", "하나", "새벽전지가 웃었다.", publisher: "누리일보", published: "2025-02-04"),
      Story("b.txt", "둘", "새벽전지가 울었다.", publisher: "두루 경제", published: "2025-03"),
      Story("c.txt", "셋", "새벽전지가 잤다."),
    ])
    func paths(_ change: (inout TextQuery) -> Void, limit: Int = 9) throws -> [String] {
      var query: TextQuery = ["새벽전지"]
      change(&query)
      return try temporary.store.search(query, limit: limit).map(\.article.path)
    }
    #expect(try paths { _ in }.count == 3)
    #expect(try paths { $0.period.from = PartialDate(iso: "2025-02-05") } == ["b.txt"])
    #expect(try paths { $0.period.to = PartialDate(iso: "2025-02") } == ["a.txt"])
    #expect(try paths { $0.outlet = "두루경제" } == ["b.txt"])
    #expect(try paths({ $0.period.from = PartialDate(iso: "2025") }, limit: 1) == ["b.txt"])
  }

  @Test func savedQueriesAreKeptByName() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    let plain = SavedQuery(name: "나", words: "가온")
    let narrow = SavedQuery(
      name: "가", words: "가온 OR 새벽", kinds: [.article],
      period: Period(from: PartialDate(iso: "2025-02"), to: nil), outlet: "누리")
    try store.keep(plain)
    try store.keep(narrow)
    #expect(try store.savedQueries() == [narrow, plain])
    try store.keep(SavedQuery(name: "나", words: "새벽"))
    #expect(try store.savedQueries().map(\.words) == ["가온 OR 새벽", "새벽"])
    #expect(try store.forgetQuery(named: "나"))
    #expect(try !store.forgetQuery(named: "나"))
    #expect(try store.savedQueries() == [narrow])
  }
}
