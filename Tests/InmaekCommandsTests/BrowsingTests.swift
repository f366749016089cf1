import Testing
import TextUI

@Suite struct BrowsingTests {
  private let script = """
    screen start
    type j
    expect 샘 올트먼
    screen second

    """

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("sample.sqlite", "")
    try sandbox.write("walk.script", script)
    return sandbox
  }

  private func play(_ sandbox: Sandbox, _ more: String...) async -> Sandbox.Answer {
    await sandbox.run(
      ["browse", "--script", "walk.script", "--store", "sample.sqlite", "--lang", "ko"] + more,
      .init(isSample: true))
  }

  @Test @MainActor func aScriptPrintsTheScreensItAsksFor() async throws {
    let answer = await play(try sandbox(), "--size", "40x10")
    #expect(answer.status == 0)
    #expect(answer.lines.filter { $0.hasPrefix("── ") }.count == 2)
    #expect(answer.lines.first?.hasPrefix("── start · 40x10") == true)
    #expect(answer.lines.count == 22)
  }

  @Test @MainActor func acceptedScreensAreComparedAfterwards() async throws {
    let sandbox = try sandbox()
    #expect(await play(sandbox, "--accept").output.isEmpty)
    #expect(sandbox.exists("walk.80x24.screens"))
    #expect(await play(sandbox).status == 0)
    #expect(await play(sandbox, "--size", "81x24").status == 0)
    try sandbox.write("walk.script", "screen begin\n" + script)
    let other = await play(sandbox)
    #expect(other.status == 1)
    #expect(other.errorLines.count == 1)
    #expect(other.errors.hasPrefix("inmaek: walk.80x24.screens:1: "))
  }

  @Test @MainActor func aWrongScriptIsToldByItsLine() async throws {
    let sandbox = try sandbox()
    try sandbox.write("walk.script", "screen start\njump\n")
    let answer = await play(sandbox)
    #expect(answer.status == 1)
    #expect(answer.errors.hasPrefix("inmaek: walk.script:2: "))
    try sandbox.remove("walk.script")
    #expect(await play(sandbox).errors.hasPrefix("inmaek: walk.script: "))
  }

  @Test @MainActor func aloneOnATerminalItBrowsesElseItHelps() async throws {
    let sandbox = try sandbox()
    let store = ["INMAEK_STORE": sandbox("sample.sqlite")]
    let walked = await sandbox.run(
      [], .init(environment: store, isTerminal: true, isSample: true, events: []))
    #expect(walked.status == 0)
    #expect(walked.output.isEmpty)
    let helped = await sandbox.run([], .init(environment: store, isSample: true))
    #expect(helped.status == 0)
    #expect(helped.output.contains("USAGE: inmaek"))
  }

  @Test @MainActor func pathsAreReadAndThenBrowsed() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("news/one.txt", "나도현 가온로봇 대표가 3일 취임했다.\n")
    let piped = await sandbox.run("news")
    #expect(piped.status == 0)
    #expect(piped.lines.last?.hasPrefix("1 read; ") == true)
    let walked = await sandbox.run(["news"], .init(isTerminal: true, events: []))
    #expect(walked.status == 0)
    #expect(walked.lines.last?.contains("1 known") == true)
  }

  @Test(arguments: [("serch", "search"), ("exprot", "export"), ("이재용", "--help")])
  @MainActor func aWordThatIsNeitherIsAnsweredWithTheNearest(
    word: String, told: String
  ) async throws {
    let answer = try await Sandbox().run(word)
    #expect(answer.status == 2)
    #expect(answer.errorLines.count == 1)
    #expect(answer.errors.contains(word) && answer.errors.contains(told))
  }

  @Test @MainActor func aMissingPathIsTold() async throws {
    let answer = try await Sandbox().run("./news.txt")
    #expect(answer.status == 1)
    #expect(answer.errorLines.count == 1)
  }
}
