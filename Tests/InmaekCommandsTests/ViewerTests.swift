import Foundation
import Testing

@testable import InmaekCommands

/// Articles in the reader's own pager, and views in files.
@Suite struct ViewerTests {
  @Test(arguments: [
    (["less", "-R"], ["less", "-R", "+24", "a b.txt"]),
    (["/usr/bin/vim"], ["/usr/bin/vim", "+24", "a b.txt"]),
    (["hx"], ["hx", "a b.txt:24"]),
    (["code", "-w"], ["code", "-w", "-g", "a b.txt:24"]),
    (["cat"], ["cat", "a b.txt"]),
  ]) func aProgramIsToldTheLineInItsOwnWay(program: [String], words: [String]) {
    #expect(ArticleViewer.arguments(of: program, "a b.txt", 24) == words)
  }

  @Test func namesOfFilesAreNoCommands() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let odd = folder.appendingPathComponent("$(touch bad);`x` 기사.txt").path
    #expect(ChildProgram.run(["touch", odd]) == 0)
    #expect(FileManager.default.fileExists(atPath: odd))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    #expect(ChildProgram.run(["false"]) == 1)
    #expect(ChildProgram.run(["inmaek-no-such-program"]) == ChildProgram.notFound)
  }

  @Test @MainActor func aViewIsWrittenOnceAndNeverOver() async throws {
    let newsroom = try await JudgedCase()
    try newsroom.sandbox.write(
      "walk.script", "key e\nkey ctrl-u\ntype who.tsv\nkey enter\nexpect written to who.tsv\n")
    let first = await newsroom.run("browse", "--script", "walk.script", "--size", "110x32")
    #expect(first.status == 0, "\(first.errors)")
    let text = try String(contentsOfFile: newsroom.sandbox("who.tsv"), encoding: .utf8)
    #expect(text.contains("\t나도현\t가온로봇 대표\t"))
    try newsroom.sandbox.write(
      "walk.script", "key e\nkey ctrl-u\ntype who.tsv\nkey enter\nexpect who.tsv\nreject written\n")
    #expect(await newsroom.run("browse", "--script", "walk.script", "--size", "110x32").status == 0)
    #expect(try String(contentsOfFile: newsroom.sandbox("who.tsv"), encoding: .utf8) == text)
  }
}
