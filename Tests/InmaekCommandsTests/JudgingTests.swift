import InmaekCommands
import Testing

/// What a reader decides about who is who, and takes back.
@Suite struct JudgingTests {
  @MainActor private func sandbox() async throws -> Sandbox { try await JudgedCase().sandbox }

  /// The ids of the people of a name, the one of most articles first.
  @MainActor private func ids(_ name: String, in sandbox: Sandbox) async -> [String] {
    await sandbox.run("list", "people").lines.map { $0.split(separator: "\t").map(String.init) }
      .filter { $0[1] == name }.map { $0[0] }
  }

  @Test @MainActor func twoBecomeOneAndTwoAgain() async throws {
    let sandbox = try await sandbox()
    let before = await sandbox.run("export", "--format", "json").output
    let merged = await sandbox.run("merge", "나도현", "문가람")
    #expect(merged.status == 0)
    #expect(merged.lines.first?.hasPrefix("나도현 and 문가람 are one now: 나도현  p") == true)
    #expect(merged.lines.last == "to take it back: inmaek undo d1")
    #expect(await ids("문가람", in: sandbox).isEmpty)
    #expect(await sandbox.run("show", "문가람").lines.first?.hasPrefix("나도현") == true)
    #expect(await sandbox.run("merge", "나도현", "문가람").status == 1)
    #expect(await sandbox.run("undo").output == "undone: d1 merge 나도현 · 문가람\n")
    #expect(await sandbox.run("export", "--format", "json").output == before)
    #expect(await sandbox.run("redo").status == 0)
    #expect(await ids("문가람", in: sandbox).isEmpty)
  }

  @Test @MainActor func aNewArticleLandsOnTheJoinedOne() async throws {
    let sandbox = try await sandbox()
    _ = await sandbox.run("merge", "나도현", "문가람")
    try sandbox.write("more.txt", "누리일보 2025-02-11\n\n문가람 새벽전지 사장이 11일 상을 받았다.\n")
    _ = await sandbox.run("ingest", "more.txt")
    #expect(await ids("문가람", in: sandbox).isEmpty)
    #expect(await sandbox.run("show", "나도현", "--all").output.contains("11일 상을 받았다"))
  }

  @Test @MainActor func aWrongJoiningIsPartedAndStaysSo() async throws {
    let sandbox = try await sandbox()
    let whole = try #require(await ids("나도현", in: sandbox).first)
    let before = await sandbox.run("export", "--format", "json").output
    let parted = await sandbox.run("split", whole, "news/c.txt")
    #expect(parted.status == 0)
    #expect(parted.lines.count == 3)
    #expect(await ids("나도현", in: sandbox).count == 2)
    // A better reading of everything leaves them apart.
    for name in ["a.txt", "b.txt", "c.txt"] { _ = await sandbox.run("forget", "news/" + name) }
    _ = await sandbox.run("ingest", "news")
    let parts = await ids("나도현", in: sandbox)
    #expect(parts.count == 2)
    #expect(await sandbox.run("show", parts[0]).output.contains("가온로봇"))
    #expect(await sandbox.run("show", parts[1]).output.contains("하늘극단"))
    let refused = await sandbox.run("merge", parts[0], parts[1])
    #expect(refused.status == 1)
    #expect(
      refused.errors == "inmaek: 나도현 and 나도현 were judged different (d1); inmaek undo d1 first\n")
    _ = await sandbox.run("undo", "d1")
    #expect(await sandbox.run("export", "--format", "json").output == before)
  }

  @Test @MainActor func everyArticleIsPartedFromAllOthers() async throws {
    let sandbox = try await sandbox()
    let answer = await sandbox.run("split", "나도현", "--each")
    #expect(answer.lines.count == 4)
    #expect(await ids("나도현", in: sandbox).count == 3)
  }

  @Test @MainActor func twoAreKeptApart() async throws {
    let sandbox = try await sandbox()
    #expect(await sandbox.run("distinct", "나도현", "문가람").status == 0)
    #expect(await sandbox.run("merge", "나도현", "문가람").status == 1)
    #expect(await sandbox.run("distinct", "나도현", "문가람").status == 1)
    let same = await sandbox.run("distinct", "나도현", "나도현")
    #expect(same.errors == "inmaek: 나도현: they are one still; take articles out with inmaek split\n")
  }

  @Test @MainActor func theHistoryTellsAll() async throws {
    let sandbox = try await sandbox()
    _ = await sandbox.run("merge", "나도현", "문가람")
    _ = await sandbox.run("undo")
    _ = await sandbox.run(["distinct", "나도현", "문가람"], .init(environment: ["USER": "hana"]))
    let plain = await sandbox.run("history")
    #expect(
      plain.lines == [
        "d2\t2025-03-03 20:06\thana\tdistinct\t나도현 · 문가람\t",
        "d1\t2025-03-03 20:06\treader\tmerge\t나도현 · 문가람\tundone",
      ])
    #expect(await sandbox.run("history", "--json").lines.count == 2)
  }

  @Test @MainActor func whatLostItsWordsIsTold() async throws {
    let sandbox = try await sandbox()
    _ = await sandbox.run("merge", "나도현", "문가람")
    let answer = await sandbox.run("forget", "news/a.txt")
    #expect(
      answer.errors
        == "1 decision is without effect: the words are gone, or another decision overrules it; "
        + "see inmaek history\n")
    #expect(await sandbox.run("history").output.contains("\twithout effect\n"))
    // With the article its words are back.
    #expect(await sandbox.run("ingest", "news").errors.isEmpty)
    #expect(await ids("문가람", in: sandbox).isEmpty)
  }

  @Test(arguments: [
    (["undo"], "nothing to undo; see inmaek history"),
    (["redo"], "nothing to do again; see inmaek history"),
    (["undo", "d7"], "d7: no such decision stands; see inmaek history"),
    (["undo", "x"], "x: no such decision stands; see inmaek history"),
    (
      ["split", "문가람", "news/b.txt"],
      "news/b.txt: 문가람 is not named there; see inmaek show for the articles"
    ),
    (["split", "문가람", "news/a.txt"], "문가람: nothing would be left; choose some of the articles"),
    (["split", "문가람", "--each"], "문가람: named in one article only; there is nothing to part"),
    (["split", "문가람"], "no article to take out; name one by its path or id, or use --each"),
  ])
  @MainActor func whatCannotBeDoneIsOneLine(arguments: [String], words: String) async throws {
    let answer = try await sandbox().run(arguments, .init())
    #expect(answer.status == (words.hasPrefix("no article") ? 2 : 1))
    #expect(answer.errors == "inmaek: \(words)\n")
  }
}
