import Foundation
import InmaekCommands
import Testing

/// Words clipped in the explorer: kept in the store, put in order, written as Markdown.
@Suite struct ClipTests {
  /// Plays a script over the case.
  @MainActor private func play(_ newsroom: JudgedCase, _ script: String) async throws {
    // The first of the list beside it rather than the first page.
    try newsroom.sandbox.write("walk.script", "key j k\n" + script)
    let answer = await newsroom.run("browse", "--script", "walk.script", "--size", "110x32")
    #expect(answer.status == 0, "\(answer.errors)")
  }

  /// The first letters of the words clipped, in order.
  @MainActor private func clips(_ newsroom: JudgedCase) async -> [String] {
    await newsroom.run("brief", "--clips").lines.filter { $0.hasPrefix("- “") }
      .map { String($0.dropFirst(3).prefix(16)) }
  }

  @Test @MainActor func aClipIsWordsOfAnArticle() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    try await play(
      newsroom, "key b\nexpect clipped: “나도현 가온로봇\nkey b\nexpect no longer clipped\nkey u\n")
    #expect(
      await newsroom.run("brief", "--clips").output == """
        # Clips

        ## 나도현 — 2025-02-04 나도현·문가람

        - “나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.” — 누리일보, 2025-02-04 [^1]

        [^1]: “나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.” — 누리일보, 2025-02-04, a.txt:3

        """)
    #expect(await newsroom.export() == before)
    #expect(await newsroom.run("history").output.contains("clip\t나도현 — 2025-02-04"))
    #expect(await newsroom.run("note").lines.isEmpty)
    #expect(!(await newsroom.run("show", "a.txt")).output.contains("✎"))
  }

  @Test @MainActor func clipsAreMovedTakenOutAndUndone() async throws {
    let newsroom = try await JudgedCase()
    try await play(newsroom, "key 5\nkey b\nkey G\nkey k\nkey b\nkey k\nkey b\n")
    let taken = await clips(newsroom)
    try #require(taken.count == 3)
    try await play(newsroom, "key g b\nexpect 1/3\nkey 2 >\nexpect 3/3\nexpect clip moved\n")
    #expect(await clips(newsroom) == [taken[1], taken[2], taken[0]])
    try await play(newsroom, "key g b\nkey G\nkey <\nkey >\nkey >\nexpect go further\n")
    #expect(await clips(newsroom) == [taken[1], taken[2], taken[0]])
    try await play(newsroom, "key g b\nkey x\nexpect no longer clipped\nexpect 1/2\n")
    #expect(await clips(newsroom) == [taken[2], taken[0]])
    try await play(newsroom, "key u\nkey u\nkey u\nkey u\n")
    #expect(await clips(newsroom) == taken)
    try await play(
      newsroom, "key g b\nkey u\nexpect 1/2\nkey g u\nexpect 1/3\nkey enter\nexpect Articles ›\n")
  }

  @Test @MainActor func clipsOutliveTheirArticleUntilItIsBack() async throws {
    let newsroom = try await JudgedCase()
    try await play(newsroom, "key 5\nkey b\nkey G\nkey k\nkey b\n")
    #expect(await clips(newsroom).count == 2)
    let note = await newsroom.run("brief", "--clips").output
    for name in ["a.txt", "b.txt", "c.txt"] { _ = await newsroom.run("forget", "news/" + name) }
    #expect(await newsroom.run("brief", "--clips").status == 1)
    #expect(await newsroom.run("history").output.contains("without effect"))
    _ = await newsroom.run("ingest", "news")
    #expect(await newsroom.run("brief", "--clips").output == note)
    #expect(await newsroom.run("history").output.contains("without effect") == false)
  }

  @Test @MainActor func clipsGoToAColleague() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    try await play(mine, "key 5\nkey b\nkey G\nkey k\nkey b\nkey k\nkey b\nkey g b\nkey >\n")
    try theirs.sandbox.write("mine.jsonl", await mine.run("history", "--export", "-").output)
    #expect(
      await theirs.run("history", "--import", "mine.jsonl").lines == ["4 decisions taken over"])
    #expect(
      await theirs.run("brief", "--clips").output == mine.run("brief", "--clips").output)
  }

  @Test @MainActor func theFileIsWrittenOnceAndNeverOver() async throws {
    let newsroom = try await JudgedCase()
    try await play(
      newsroom, "key b\nkey g b\nkey w\nexpect brief.md\nkey enter\nexpect 1 clip written\n")
    let path = newsroom.sandbox("brief.md")
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written == (await newsroom.run("brief", "--clips")).output)
    try newsroom.sandbox.write("brief.md", "mine")
    try await play(newsroom, "key g b\nkey w\nkey enter\nexpect brief.md: is there already\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(await newsroom.run("brief", "--clips", "--output", "brief.md").status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
  }

  @Test @MainActor func wordsThatDoNotStandThereAreNoClips() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    try await play(mine, "key b\n")
    let line = try #require(await mine.run("history", "--export", "-").lines.first)
    let bad = [
      line.replacingOccurrences(of: "문가람 새벽전지 사장과 서울에서", with: "아무개와 부산에서"),
      line.replacingOccurrences(of: #""start":"#, with: #""start":9"#),
      line.replacingOccurrences(of: #""end":"#, with: #""end":-"#),
    ]
    try theirs.sandbox.write("bad.jsonl", bad.joined(separator: "\n"))
    _ = await theirs.run("history", "--import", "bad.jsonl")
    #expect(await theirs.run("brief", "--clips").status == 1)
  }
}
