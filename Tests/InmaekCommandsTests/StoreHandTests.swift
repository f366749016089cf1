import Foundation
import InmaekCommands
import Testing

/// What keys do in the explorer stands in the store, and is undone as on the command line.
@Suite struct StoreHandTests {
  /// Plays a script over the case.
  @MainActor private func play(_ newsroom: JudgedCase, _ script: String) async throws {
    // The first of the list beside it rather than the first page.
    try newsroom.sandbox.write("walk.script", "key j k\n" + script)
    let answer = await newsroom.run("browse", "--script", "walk.script", "--size", "110x32")
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test @MainActor func aStarAndANote() async throws {
    let newsroom = try await JudgedCase()
    try await play(
      newsroom, "key s\nexpect ★ 나도현\nkey a\ntype 전화 #취재\nkey enter\nexpect ✎ 전화 #취재\n")
    #expect(await newsroom.run("note", "--find", "#취재").lines.count == 1)
    #expect(await newsroom.run("star").lines.count == 1)
    try await play(newsroom, "expect ★✎ 나도현\nkey u\nreject ✎\nkey u\nreject ★\nkey g u\nexpect ★\n")
  }

  @Test @MainActor func twoBecomeOneAndTwoAgain() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    try await play(newsroom, "key =\ntype 문가람\nkey enter\nexpect are one now\nexpect people 1 \n")
    #expect(await newsroom.people("문가람").isEmpty)
    try await play(newsroom, "key u\nexpect people 2 \n")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func allTaggedBecomeOneInOneDecision() async throws {
    let newsroom = try await JudgedCase()
    let before = await newsroom.export()
    try await play(newsroom, "key v j v =\nexpect are one now\nexpect people 1 \nreject ✓\n")
    #expect(await newsroom.run("history").lines.count == 1)
    try await play(newsroom, "key u\nexpect people 2 \n")
    #expect(await newsroom.export() == before)
  }

  @Test @MainActor func aLineIsTakenOut() async throws {
    let newsroom = try await JudgedCase()
    try await play(newsroom, "key 5\nkey x\nexpect taken out\nexpect u takes it back\n")
    #expect(await newsroom.run("list", "meetings").lines.isEmpty)
    try await play(newsroom, "key u\n")
    #expect(await newsroom.run("list", "meetings").lines.count == 1)
  }

  @Test @MainActor func anArticleIsSomebodyElses() async throws {
    let newsroom = try await JudgedCase()
    try await play(newsroom, "key 5\nkey G\nkey !\nexpect taken out of 나도현\n")
    #expect(await newsroom.people("나도현").count == 2)
  }

  @Test @MainActor func aLetterLeadsBackInTheNextRun() async throws {
    let newsroom = try await JudgedCase()
    try await play(newsroom, "key ' b\nexpect No mark b\nkey j m b\nexpect 'b leads to 문가람\n")
    try await play(
      newsroom, "expect 나도현\nkey ' b\nexpect People › 문가람\nkey u\nkey ' b\nexpect No mark b\n")
  }

  @Test @MainActor func aMeetingsDayAndPlaceAreSetRight() async throws {
    let newsroom = try await JudgedCase()
    try await play(
      newsroom,
      """
      key 3
      key enter
      key g g j
      key r
      expect date (2025-02-04): 2025-02-04
      key backspace
      type 3
      key enter
      expect set by hand
      expect 2025-02-03
      key j r
      paste 역
      key enter
      expect 서울역
      """)
    #expect(await newsroom.run("list", "meetings").output.contains("2025-02-03"))
    #expect(await newsroom.run("history").lines.count == 2)
  }

  @Test @MainActor func whatIsWrongIsOneLine() async throws {
    let newsroom = try await JudgedCase()
    try await play(
      newsroom, "key u\nexpect nothing to undo\nkey r\nkey enter\nexpect shown so already\n")
  }

  @Test @MainActor func pairsAreJudged() async throws {
    let newsroom = try await JudgedCase(texts: [
      "a.txt": "누리일보 2025-02-04\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.\n",
      "b.txt": "두루경제 2025-02-07\n\n나더헌 가온로봇 대표는 7일 부산 공장을 열었다.\n",
    ])
    try await play(newsroom, "key g r\nexpect both at 가온로봇\nkey =\nkey q\nreject both at\n")
    #expect(await newsroom.run("list", "people").lines.count == 2)
  }

  @Test @MainActor func statusesOutletsAndWhoWasThereAreSetRight() async throws {
    let newsroom = try await JudgedCase()
    try await play(
      newsroom,
      """
      key 3
      key enter
      key g g r
      expect status (held, planned, cancelled): held
      key ctrl-u
      type cancelled
      key enter
      expect ✕ cancelled
      key r tab
      type 나도현
      key enter
      expect to have been there already
      key 1
      key enter
      key G
      key enter
      key g g r
      expect outlet:
      key ctrl-u
      type 새벽신문
      key enter
      expect 새벽신문
      """)
    #expect(await newsroom.run("list", "meetings").output.contains("cancelled"))
    #expect(await newsroom.run("list", "articles").output.contains("새벽신문"))
  }

  @Test @MainActor func aVerdictIsGivenAnewFromWithin() async throws {
    let newsroom = try await JudgedCase(texts: [
      "a.txt": "누리일보 2025-02-04\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.\n",
      "b.txt": "두루경제 2025-02-07\n\n나더헌 가온로봇 대표는 7일 부산 공장을 열었다.\n",
    ])
    try await play(newsroom, "key g r\nkey =\nkey q\nexpect people 2 \n")
    // In a later run the pair is there with its verdict.
    try await play(
      newsroom, "key g r\nexpect judged before 1/1\nexpect ✓ one\nkey !\nkey q\nexpect people 3 \n")
    let history = await newsroom.run("history").lines
    #expect(history.count == 2)
  }
}
