import Testing

/// `inmaek search`: names and texts, what narrows them, and searches that are kept.
@Suite struct SearchTests {
  @Test @MainActor func articlesAreFoundByWhatTheySay() async throws {
    let newsroom = try await JudgedCase()
    let both = await newsroom.run("search", "--kind", "article", "공장", "OR", "연극")
    #expect(both.lines.count == 2)
    #expect(both.output.contains("나도현 가온로봇 대표는 7일 부산 공장을 열었다."))
    let one = await newsroom.run("search", "--kind", "article", "나도현 -연극 -공장")
    #expect(one.lines.count == 1 && one.output.contains("문가람"))
    let phrase = await newsroom.run("search", "--kind", "article", "부산 공장")
    #expect(phrase.lines.count == 1)
    #expect(await newsroom.run("search", "--kind", "article", "공장 부산").status == 1)
    #expect(await newsroom.run("search", "--kind", "article", "공장", "부산").lines.count == 1)
  }

  @Test @MainActor func daysAndOutletsNarrowArticles() async throws {
    let newsroom = try await JudgedCase()
    func count(_ words: String...) async -> Int {
      await newsroom.sandbox.run(["search"] + words, .init()).lines.count
    }
    #expect(await count("나도현", "--from", "2025-02-07") == 2)
    #expect(await count("나도현", "--to", "2025-02-04") == 1)
    #expect(await count("나도현", "--from", "2025-02-05", "--to", "2025-02-08") == 1)
    #expect(await count("나도현", "--publisher", "두루") == 1)
    let wrong = await newsroom.sandbox.run(
      ["search", "나도현", "--kind", "person", "--from", "2025", "--lang", "en"], .init())
    #expect(wrong.status == 2 && wrong.errorLines.count == 1)
    #expect(wrong.errors.contains("ask for articles"))
  }

  @Test(arguments: [
    ["\"부산 공장"], ["부산", "OR"], ["부산 -"], ["(부산"], ["NOT", "부산"], ["…"],
  ])
  @MainActor func aMalformedQueryIsOneLine(words: [String]) async throws {
    let newsroom = try await JudgedCase()
    for language in ["ko", "en"] {
      let answer = await newsroom.sandbox.run(
        ["search", "--kind", "article", "--lang", language] + words, .init())
      #expect(answer.status == 2 && answer.output.isEmpty)
      #expect(answer.errorLines.count == 1)
    }
  }

  @Test @MainActor func namesMayHoldWhatQueriesReadOtherwise() async throws {
    let newsroom = try await JudgedCase()
    #expect(await newsroom.run("search", "(문가람").output.contains("문가람"))
    #expect(await newsroom.run("search", "\"나도현").status == 0)
  }

  @Test @MainActor func aSearchIsKeptRunListedAndForgotten() async throws {
    let newsroom = try await JudgedCase()
    let saved = await newsroom.run(
      "search", "--save", "부산", "공장", "OR", "연극", "--from", "2025-02-08")
    #expect(saved.status == 0 && saved.lines.count == 1)
    #expect(saved.errors.contains("inmaek search @부산"))
    #expect(await newsroom.run("search", "@부산").output == saved.output)
    let list = await newsroom.run("search", "--saved")
    #expect(list.lines == ["@부산\t공장 OR 연극\t--from 2025-02-08"])
    #expect(
      await newsroom.run("search", "--saved", "--json").output.contains(
        #""query": "공장 OR 연극", "kinds": [], "from": "2025-02-08""#))
    #expect(await newsroom.run("search", "--saved", "--save", "x", "--kind", "tie").status == 2)
    // Ingesting and deciding leave it alone.
    _ = await newsroom.run("ingest", "news")
    #expect(await newsroom.run("search", "@부산").status == 0)
    let unknown = await newsroom.run("search", "@서울")
    #expect(unknown.status == 1 && unknown.errorLines.last == "@부산")
    #expect(await newsroom.run("search", "--forget", "@부산").status == 0)
    #expect(await newsroom.run("search", "@부산").status == 1)
    #expect(await newsroom.run("search", "--forget", "부산").status == 1)
  }

  @Test @MainActor func aKeptSearchIsPickedInTheExplorer() async throws {
    let newsroom = try await JudgedCase()
    _ = await newsroom.run(
      "search", "--save", "무대", "공장 OR 연극", "--kind", "article", "--publisher", "두루")
    try newsroom.sandbox.write(
      "walk.script", "key ctrl-p\ntype \"\nexpect @무대\nkey enter\nexpect 하늘극단\nreject 부산 공장\n")
    let answer = await newsroom.run("browse", "--script", "walk.script", "--size", "110x32")
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test @MainActor func aFaultySearchIsNotKept() async throws {
    let newsroom = try await JudgedCase()
    let answer = await newsroom.run("search", "--save", "x", "--kind", "article", "공장", "OR")
    #expect(answer.status == 2)
    #expect(await newsroom.run("search", "--saved").lines.isEmpty)
  }
}
