import Foundation
import Testing

/// A beat followed from one day to the next: a store that was looked at, then read on.
///
/// With `ACCEPT=1` in the environment the golden files are written anew.
@Suite struct BeatTests {
  /// What was known when the reader left.
  private static let monday = [
    "nuri/0302.txt": "누리일보 2025-03-02\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만날 예정이다.\n",
    "duru/0303.txt": "두루경제 2025-03-03\n\n서지오 하늘조선 사장은 4일 부산에서 민서율 바다금융 대표와 만날 예정이다.\n",
    "hanbit/0220.txt": "한빛통신 2025-02-20\n\n나도현 가온로봇 대표는 20일 대전에서 조하린 한결테크 대표와 만났다.\n",
  ]
  /// What came since: a plan that took place, a new meeting of new people, one of them a namesake; of the
  /// other plan nobody says a word.
  private static let wednesday = [
    "nuri/0305.txt": "누리일보 2025-03-05\n\n나도현 가온로봇 대표는 4일 서울에서 문가람 새벽전지 사장과 만났다.\n",
    "duru/0305.txt": "두루경제 2025-03-05\n\n조하린 가람은행 부행장은 5일 인천에서 유다온 미르제약 사장과 만났다.\n",
    "hanbit/0304.txt": "한빛통신 2025-03-04\n\n유다온 미르제약 사장은 4일 새 약을 공개했다.\n",
  ]

  /// The case as it stands on Wednesday.
  @MainActor private func newsroom() async throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("산업부")
    func run(_ words: String..., events: Bool = false) async {
      var conditions = Sandbox.Conditions(isTerminal: events, events: events ? [] : nil)
      conditions.folder = "산업부"
      let answer = await sandbox.run(words, conditions)
      #expect(answer.status == 0, "\(answer.errors)")
    }
    await run("init")
    for (name, text) in Self.monday { try sandbox.write("산업부/news/" + name, text) }
    await run("ingest", "news")
    await run("browse", events: true)
    sandbox.wait(2 * 86_400)
    for (name, text) in Self.wednesday { try sandbox.write("산업부/news/" + name, text) }
    await run("ingest", "news")
    return sandbox
  }

  /// Plays a script in the case.
  @MainActor private func play(
    _ sandbox: Sandbox, _ script: String, _ size: String, _ more: String...
  ) async -> Sandbox.Answer {
    await sandbox.run(
      ["browse", "--lang", "ko", "--script", script, "--size", size] + more,
      .init(folder: "산업부"))
  }

  @Test(arguments: ["120x40", "80x24", "40x10", "20x5", "1x1"])
  @MainActor func showsTheGoldenScreens(size: String) async throws {
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts")
    let script = scripts.appending(path: "beat.script").path
    let golden = scripts.appending(path: "beat.\(size).screens").path
    if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
      _ = await play(try await newsroom(), script, size, "--accept")
    }
    #expect(FileManager.default.fileExists(atPath: golden))
    let answer = await play(try await newsroom(), script, size)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test @MainActor func whatChangedIsToldAndWhatIsOpenIsFound() async throws {
    let sandbox = try await newsroom()
    try sandbox.write(
      "산업부/day.script",
      """
      key 0
      expect 2025-03-03 20:06 이후
      expect 읽지 않은 기사 3
      expect 결말이 난 예정 1
      expect 새 회동 1
      expect ›조하린(가람은행)
      expect 날이 지나도 보도 없는 예정 1
      expect ›민서율·서지오
      key g n
      key g n
      key g n
      key g n
      expect 읽지 않은 기사가 없습니다
      key 0
      reject 읽지 않은 기사
      key ctrl-p
      type 조하린
      expect 한결테크 대표
      expect 가람은행 부행장
      """)
    let answer = await play(sandbox, "day.script", "120x40")
    #expect(answer.status == 0, "\(answer.errors)")
  }
}
