import Foundation
import InmaekCommands
import Testing

/// Notes, stars and watched names, and the file that carries decisions from one reader to another.
@Suite struct RemarkTests {
  @Test @MainActor func aNoteStaysBesideItsSubject() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    #expect(await newsroom.run("note", "문가람", "#취재 다음 주에 전화").lines.first == "문가람: noted")
    #expect(await newsroom.run("show", "문가람").output.contains("✎ #취재 다음 주에 전화  reader · d1"))
    #expect(await newsroom.export() == before)
    // It hangs on words, not on ids: joined and read anew, it is found again.
    _ = await newsroom.run("merge", "나도현", "문가람")
    for name in ["a.txt", "b.txt", "c.txt"] { _ = await newsroom.run("forget", "news/" + name) }
    _ = await newsroom.run("ingest", "news")
    #expect(await newsroom.run("show", "나도현").output.contains("✎ #취재 다음 주에 전화"))
    #expect(await newsroom.run("note", "--find", "#취재").lines.count == 1)
    #expect(await newsroom.run("note", "--find", "없음").lines.isEmpty)
    #expect(await newsroom.run("search", "전화").output.contains("#취재 다음 주에 전화"))
    #expect(
      await newsroom.run("export", "--format", "json", "--notes").output.contains(
        ##""text": "#취재 다음 주에 전화", "tags": ["취재"]"##))
    _ = await newsroom.run("undo", "d1")
    #expect(await newsroom.run("note").lines.isEmpty)
  }

  @Test @MainActor func meetingsAndArticlesAreNotedToo() async throws {
    let newsroom = try await JudgedCase()
    let meeting = try #require(await newsroom.id("m", of: "문가람"))
    _ = await newsroom.run("note", meeting, "확인 필요")
    _ = await newsroom.run("note", "news/b.txt", "사진 있음")
    #expect(await newsroom.run("note").lines.count == 2)
    #expect(await newsroom.run("show", meeting).output.contains("✎ 확인 필요"))
  }

  @Test @MainActor func aNoteWithoutItsWordsIsToldAndKept() async throws {
    let newsroom = try await JudgedCase()
    _ = await newsroom.run("note", "문가람", "상장 준비")
    let answer = await newsroom.run("forget", "news/a.txt")
    #expect(answer.errors.hasPrefix("1 decision is without effect"))
    #expect(await newsroom.run("note").lines.isEmpty)
    _ = await newsroom.run("ingest", "news")
    #expect(await newsroom.run("note").lines.count == 1)
    #expect(await newsroom.run("history").output.contains("without effect") == false)
  }

  @Test @MainActor func starsAreSetAndTakenOff() async throws {
    let newsroom = try await JudgedCase()
    #expect(await newsroom.run("star", "문가람").lines.first == "★ 문가람")
    #expect(await newsroom.run("star", "문가람").status == 1)
    #expect(await newsroom.run("star").lines.count == 1)
    #expect(await newsroom.run("star", "문가람", "--off").status == 0)
    #expect(await newsroom.run("star").lines.isEmpty)
    _ = await newsroom.run("undo")
    #expect(await newsroom.run("star").lines.count == 1)
  }

  @Test @MainActor func whoIsWatchedIsToldOf() async throws {
    let newsroom = try await JudgedCase()
    try newsroom.sandbox.write("names.txt", "# 관심\n문가람\n\n새벽 전지\n아무개\n")
    let answer = await newsroom.run("watch", "names.txt")
    #expect(answer.lines.first == "3 names are watched")
    #expect(answer.lines.last == "-\t아무개\tin no article yet")
    try newsroom.sandbox.write("more.txt", "누리일보 2025-02-11\n\n문가람 새벽전지 사장이 11일 상을 받았다.\n")
    let news = await newsroom.run("ingest", "more.txt")
    #expect(news.lines.contains("watched: 문가람: 1 new article"))
    let path = await newsroom.run("path", "가온로봇", "--watched", "--json")
    #expect(path.status == 0)
    #expect(await newsroom.run("path", "가온로봇").status == 2)
    _ = await newsroom.run("undo")
    #expect(await newsroom.run("watch").lines.isEmpty)
    #expect(await newsroom.run("path", "가온로봇", "--watched").status == 1)
  }

  @Test @MainActor func oneReadersDecisionsServeAnother() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    _ = await mine.run("merge", "나도현", "문가람")
    _ = await mine.run("note", "새벽전지", "상장 준비")
    _ = await mine.run("star", "가온로봇")
    _ = await mine.run("undo")
    let file = await mine.run("history", "--export", "-").output
    #expect(file.split(separator: "\n").count == 2)
    try theirs.sandbox.write("mine.jsonl", file)
    #expect(
      await theirs.run("history", "--import", "mine.jsonl").lines == ["2 decisions taken over"])
    #expect(await theirs.export() == mine.export())
    #expect(await theirs.run("show", "새벽전지").output.contains("상장 준비"))
    // Twice changes nothing.
    #expect(
      await theirs.run("history", "--import", "mine.jsonl").lines == ["0 decisions taken over"])
  }

  @Test @MainActor func whatContradictsIsListed() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    _ = await mine.run("merge", "나도현", "문가람")
    _ = await mine.run("rename", "새벽전지", "새벽")
    _ = await theirs.run("distinct", "나도현", "문가람")
    _ = await theirs.run("rename", "새벽전지", "새벽전지㈜")
    try theirs.sandbox.write("mine.jsonl", await mine.run("history", "--export", "-").output)
    let answer = await theirs.run("history", "--import", "mine.jsonl")
    #expect(
      answer.lines == [
        "2 decisions taken over",
        "d3 merge 나도현 · 문가람 contradicts d1 distinct 나도현 · 문가람; undo one of them",
        "d4 rename 새벽전지 · 새벽 contradicts d2 rename 새벽전지 · 새벽전지㈜; undo one of them",
      ])
  }

  @Test @MainActor func ofTwoReadersTheLaterCountsForBoth() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    theirs.sandbox.wait(60)
    _ = await mine.run("correct", "news/b.txt", "--date", "2026-03-01")
    _ = await theirs.run("correct", "news/b.txt", "--date", "2025-12-10")
    try mine.sandbox.write("theirs.jsonl", await theirs.run("history", "--export", "-").output)
    try theirs.sandbox.write("mine.jsonl", await mine.run("history", "--export", "-").output)
    _ = await mine.run("history", "--import", "theirs.jsonl")
    _ = await theirs.run("history", "--import", "mine.jsonl")
    #expect(await mine.export() == theirs.export())
    #expect(await mine.run("list", "articles").output.contains("2025-12-10"))
  }

  @Test @MainActor func whatCannotStandIsNotTakenOver() async throws {
    let (mine, theirs) = (try await JudgedCase(), try await JudgedCase())
    _ = await mine.run("correct", "새벽전지", "--kind", "fund")
    _ = await mine.run("rename", "문가람", "문")
    let lines = await mine.run("history", "--export", "-").lines
    let bad = [
      lines[0].replacingOccurrences(of: #""value":"fund""#, with: #""value":"xyz""#),
      lines[1].replacingOccurrences(of: #""value":"문""#, with: #""value":"""#),
      lines[1].replacingOccurrences(of: #""value":"문""#, with: #""value":"문\u001b[31m""#),
    ]
    try theirs.sandbox.write("bad.jsonl", bad.joined(separator: "\n"))
    let answer = await theirs.run("history", "--import", "bad.jsonl")
    #expect(answer.errorLines.count == 2)
    #expect(answer.output == "1 decision taken over\n")
    #expect(!(await theirs.export()).contains("\u{1B}"))
    #expect(!(await theirs.run("history")).output.contains("\u{1B}"))
  }

  @Test @MainActor func linesThatAreNoDecisionsArePassedOver() async throws {
    let newsroom = try await JudgedCase()
    try newsroom.sandbox.write("bad.jsonl", "{\"made\":1}\nhello\n")
    let answer = await newsroom.run("history", "--import", "bad.jsonl")
    #expect(answer.status == 1)
    #expect(answer.errorLines.count == 2)
    #expect(answer.errors.hasPrefix("inmaek: bad.jsonl:1: no decision of inmaek; "))
  }
}
