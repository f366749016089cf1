import Foundation
import InmaekCommands
import Testing

/// The pairs that may be one, judged with a key each.
@Suite struct ReviewTests {
  private static let texts = [
    "a.txt": "누리일보 2025-02-04\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.\n",
    "b.txt": "두루경제 2025-02-07\n\n나더헌 가온로봇 대표는 7일 부산 공장을 열었다.\n",
  ]

  @MainActor private func review(
    _ newsroom: JudgedCase, _ keys: String, _ more: String...
  ) async -> Sandbox.Answer {
    let input = Array(keys.map { "\($0)\n" }.joined().utf8)
    return await newsroom.sandbox.run(
      ["review"] + more, .init(input: input, isTerminal: true))
  }

  @Test @MainActor func oneKeyJoins() async throws {
    let newsroom = try await JudgedCase(texts: Self.texts)
    let before = await newsroom.export()
    let answer = await review(newsroom, "s")
    #expect(answer.output.contains("1/1"))
    #expect(answer.output.contains("for one:  both at 가온로봇 · both 대표 · names 2 letters apart"))
    #expect(answer.output.contains(" │ "))
    #expect(answer.lines.last == "one: 1, two: 0, unsure: 0; see inmaek history")
    #expect(await newsroom.people("나도현").count + newsroom.people("나더헌").count == 1)
    #expect(await newsroom.run("review").lines == ["no pair looks like one"])
    _ = await newsroom.run("undo")
    #expect(await newsroom.export() == before)
  }

  @Test(arguments: ["d", "ㅇ", "u", "ㅕ"])
  @MainActor func whatWasJudgedIsNotAskedAgain(key: String) async throws {
    let newsroom = try await JudgedCase(texts: Self.texts)
    _ = await review(newsroom, key)
    #expect(await newsroom.people("나더헌").count == 1)
    #expect(await newsroom.run("review").lines == ["no pair looks like one"])
  }

  @Test @MainActor func aVerdictCanBeGivenAnew() async throws {
    let newsroom = try await JudgedCase(texts: Self.texts)
    _ = await review(newsroom, "s")
    let again = await review(newsroom, "d", "--again")
    #expect(again.output.contains("judged before: d1 merge 나"))
    #expect(await newsroom.people("나더헌").count == 1)
    #expect(await newsroom.run("history").lines.count == 2)
    #expect(await newsroom.run("history").lines.last?.hasSuffix("undone") == true)
  }

  @Test @MainActor func laterAsksAgain() async throws {
    let newsroom = try await JudgedCase(texts: Self.texts)
    _ = await review(newsroom, " ")
    #expect(await newsroom.run("review").lines.count == 1)
    _ = await review(newsroom, "q")
    #expect(await newsroom.run("review", "--json").lines.count == 1)
    #expect(await newsroom.run("review", "--again").lines == ["no pair was judged yet"])
  }
}
