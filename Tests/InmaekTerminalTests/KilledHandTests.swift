import Foundation
import Testing

/// A kill while a reader judges loses at most the judgement in hand.
@Suite struct KilledHandTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "inmaek-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func run(_ words: String...) throws -> ChildProcess {
    try ChildProcess(
      [BuiltProgram.path] + words + [
        "--store", folder.appending(path: "s.sqlite").path, "--lang", "en",
      ],
      environment: ["HOME": folder.path, "LANG": "C.UTF-8"])
  }

  /// Runs a command and kills it after some milliseconds.
  private func kill(after milliseconds: Int, _ words: String...) throws {
    let seconds = String(format: "%.3f", Double(milliseconds) / 1000)
    _ = try ChildProcess(
      ["timeout", "-s", "KILL", seconds, BuiltProgram.path] + words
        + ["--store", folder.appending(path: "s.sqlite").path],
      environment: ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
  }

  @Test func whateverMomentTheKillComes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run("ingest", BuiltProgram.seeds).status == 0)
    let before = try run("export", "--format", "json").output
    for milliseconds in stride(from: 2, through: 200, by: 15) {
      let words = milliseconds % 2 == 0 ? ["merge", "이재용", "손정의"] : ["note", "이재용", "메모"]
      let standing = try run("history").output.split(separator: "\n").count
      try kill(after: milliseconds, words[0], words[1], words[2])
      let after = try run("history").output.split(separator: "\n").count
      #expect([standing, standing + 1].contains(after))
      #expect(try run("verify").status == 0)
      if words[0] == "merge", after > standing {
        // What was decided is in effect, and taken back whole.
        #expect(try run("show", "손정의").output.contains("이재용"))
        #expect(try run("undo").status == 0)
      }
    }
    while try run("undo").status == 0 {}
    #expect(try run("export", "--format", "json").output == before)
  }
}
