import Foundation
import InmaekCommands
import Testing

/// What a reader sets right, sees marked, and takes back.
@Suite struct CorrectingTests {
  @Test @MainActor func anotherFormIsShown() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    let answer = await newsroom.run("rename", "문가람", "문", "회장")
    #expect(answer.lines == ["문가람 is shown as 문 회장", "to take it back: inmaek undo d1"])
    let page = await newsroom.run("show", "문 회장")
    #expect(page.lines.first?.hasPrefix("문 회장  person") == true)
    #expect(page.output.contains("✎ name set by hand (the articles: 문가람)"))
    #expect(await newsroom.export().contains(#""corrected": [{"field": "name", "was": "문가람"}]"#))
    _ = await newsroom.run("undo")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func whoIsNobodyIsTakenOutOfSight() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    let id = try #require(await newsroom.people("문가람").first)
    #expect(await newsroom.run("reject", "문가람").lines.first == "문가람 is taken out of sight")
    #expect(await newsroom.people("문가람").isEmpty)
    let gone = await newsroom.run("reject", id)
    #expect(gone.status == 1)
    #expect(gone.errors == "inmaek: \(id): taken out by hand (d1); inmaek undo d1 brings it back\n")
    #expect(await newsroom.run("merge", id, "나도현").errors == gone.errors)
    // A new article about the same does not bring it back.
    try newsroom.sandbox.write("more.txt", "누리일보 2025-02-11\n\n문가람 새벽전지 사장이 11일 상을 받았다.\n")
    _ = await newsroom.run("ingest", "more.txt")
    #expect(await newsroom.people("문가람").isEmpty)
    _ = await newsroom.run("forget", "more.txt")
    _ = await newsroom.run("undo")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func aStatementIsRejectedAndStaysSo() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    let meeting = try #require(await newsroom.id("m", of: "문가람"))
    let answer = await newsroom.run("reject", meeting)
    #expect(answer.status == 0)
    #expect(await newsroom.run("list", "meetings").lines.isEmpty)
    for name in ["a.txt", "b.txt", "c.txt"] { _ = await newsroom.run("forget", "news/" + name) }
    #expect(await newsroom.run("ingest", "news").errors.isEmpty)
    #expect(await newsroom.run("list", "meetings").lines.isEmpty)
    _ = await newsroom.run("undo", "d1")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func aMeetingIsSetRight() async throws {
    let newsroom = try await JudgedCase()
    let meeting = try #require(await newsroom.id("m", of: "문가람"))
    let answer = await newsroom.run(
      "correct", meeting, "--date", "2025-02-03", "--place", "부산", "--with", "하늘극단", "--without",
      "문가람")
    #expect(answer.status == 0)
    let page = await newsroom.run("show", meeting)
    #expect(page.output.contains("● 2025-02-03  "))
    #expect(page.output.contains("✎ date set by hand (the articles: 2025-02-04)"))
    #expect(page.output.contains("✎ added by hand: 하늘극단"))
    #expect(page.output.contains("✎ taken out by hand: 문가람"))
    // The article's words stand beside it.
    #expect(page.output.contains("● 2025-02-04  서울  "))
  }

  @Test @MainActor func rolesAreSetRight() async throws {
    let newsroom = try await JudgedCase()
    let role = try #require(await newsroom.id("r", of: "문가람"))
    #expect(
      await newsroom.run("correct", role, "--title", "부사장", "--firm", "가온로봇").status == 0)
    let page = await newsroom.run("show", "문가람").output
    #expect(page.contains("가온로봇 부사장"))
    #expect(page.contains("✎ title set by hand (the articles: 사장)"))
  }

  @Test @MainActor func anArticlesDaysFollowItsDate() async throws {
    let newsroom = try await JudgedCase(texts: [
      "undated.txt": "나도현 가온로봇 대표는 지난 4일 문가람 새벽전지 사장과 서울에서 만났다.\n"
    ])
    let before = await newsroom.export()
    #expect(await newsroom.run("list", "meetings").output.contains("--04"))
    let answer = await newsroom.run(
      "correct", "news/undated.txt", "--date", "2025-02-07", "--publisher", "누리일보")
    #expect(answer.status == 0)
    #expect(await newsroom.run("list", "meetings").output.contains("2025-02-04"))
    #expect(await newsroom.run("show", "문가람").output.contains("누리일보 2025-02-07"))
    // Reading the same file again leaves it dated.
    #expect(await newsroom.run("ingest", "news").output.contains("1 known"))
    #expect(await newsroom.run("list", "meetings").output.contains("2025-02-04"))
    _ = await newsroom.run("undo")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func aCorrectedDateStaysWhenTheArticleIsReadAnew() async throws {
    let newsroom = try await JudgedCase(texts: [
      "undated.txt": "나도현 가온로봇 대표는 지난 4일 문가람 새벽전지 사장과 서울에서 만났다.\n"
    ])
    _ = await newsroom.run("correct", "news/undated.txt", "--date", "2025-02-07")
    let dated = await newsroom.export()
    _ = await newsroom.run("forget", "news/undated.txt")
    _ = await newsroom.run("ingest", "news")
    #expect(await newsroom.export() == dated)
  }

  @Test @MainActor func theLineOfTheFullNameIsTakenOutAlone() async throws {
    let newsroom = try await JudgedCase(texts: [
      "l.txt":
        "누리일보 2025-02-04\n\n남도윤 가람전자 회장이 4일 문가람 새벽전지 사장을 만났다.\n\n남 회장은 5일 서울에서 새 공장을 열었다.\n",
      "m.txt": "누리일보 2025-02-07\n\n남도윤 가람전자 회장은 7일 부산 공장을 열었다.\n",
    ])
    #expect(await newsroom.run("split", "남도윤", "news/l.txt:3").lines.count == 3)
    // What the article goes on to say stays with the whole.
    #expect(await newsroom.people("남 회장").isEmpty)
    #expect(await newsroom.people("남도윤").count == 2)
  }

  @Test @MainActor func whatIsOfAnotherKindIsRefused() async throws {
    let newsroom = try await JudgedCase()
    let meeting = try #require(await newsroom.id("m", of: "문가람"))
    let before = await newsroom.export()
    #expect(await newsroom.run("correct", meeting, "--without", meeting).status == 1)
    #expect(await newsroom.run("correct", meeting, "--with", "news/b.txt").status == 1)
    let role = try #require(await newsroom.id("r", of: "문가람"))
    let person = try #require(await newsroom.people("나도현").first)
    #expect(await newsroom.run("correct", role, "--firm", person).status == 1)
    #expect(await newsroom.run("reject", "").status == 1)
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func oneMentionIsTakenOut() async throws {
    let newsroom = try await JudgedCase(texts: [
      "a.txt":
        "누리일보 2025-02-04\n\n이도현 가온로봇 회장은 4일 문가람 새벽전지 사장을 만났다.\n\n이 회장은 5일 서울에서 새 공장을 열었다.\n"
    ])
    let answer = await newsroom.run("split", "이도현", "news/a.txt:5")
    #expect(answer.status == 0)
    let people = await newsroom.run("list", "people").output
    #expect(people.contains("이도현"))
    #expect(people.contains("\t이 회장\t"))
    #expect(await newsroom.run("split", "이도현", "news/a.txt:4").status == 1)
    _ = await newsroom.run("undo")
    #expect(!(await newsroom.run("list", "people").output).contains("\t이 회장\t"))
  }

  private static let refusals: [(arguments: [String], status: Int32, words: String)] = [
    (["correct", "문가람"], 2, "nothing to correct; give a value, such as --date 2025-02-04"),
    (
      ["correct", "문가람", "--place", "부산"], 2,
      "--place: a person has none; what can be set is --kind"
    ),
    (
      ["correct", "새벽전지", "--kind", "nothing"], 2,
      "--kind: “nothing” is no value; it is one of person, company, group, government, "
        + "university, court, media, fund, venture, other"
    ),
    (
      ["correct", "news/a.txt", "--date", "2025-13"], 2,
      "--date: “2025-13” is no value; write it as 2025-02-04, 2025-02 or 2025"
    ),
    (
      ["correct", "news/a.txt", "--date", "26-04-09"], 2,
      "--date: “26-04-09” is no value; write it as 2025-02-04, 2025-02 or 2025"
    ),
    (["rename", "문가람", " "], 2, "a name has to have letters; give the form to show"),
    (["rename", "문가람", "문가람"], 1, "문가람: shown so already"),
  ]

  @Test(arguments: refusals)
  @MainActor func whatCannotBeDoneIsOneLine(
    arguments: [String], status: Int32, words: String
  ) async throws {
    let answer = try await JudgedCase().sandbox.run(arguments, .init())
    #expect(answer.status == status)
    #expect(answer.errors == "inmaek: \(words)\n")
  }
}
