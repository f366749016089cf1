import Foundation
import Testing

@testable import InmaekCommands

@Suite struct TagTests {
  private let sentence = "나도현 가온로봇 대표가 4일 대전에서 취임했다."

  @Test @MainActor func everyLineIsAnsweredByALine() async throws {
    let answer = try await Sandbox().run("tag", input: "\(sentence)\n\n끝")
    #expect(answer.status == 0)
    #expect(
      answer.output
        == "‹나도현:person› ‹가온로봇:organization› ‹대표:title›가 ‹4일:date› ‹대전:place›에서 취임했다.\n\n끝\n")
  }

  @Test @MainActor func offsetsCountScalarsOfTheLineAsGiven() async throws {
    let sandbox = try Sandbox()
    let composed = await sandbox.run("tag", "--json", input: "😀 \(sentence)\r\n")
    #expect(
      composed.output.hasPrefix(
        "{\"line\": 1, \"spans\": [{\"start\": 2, \"end\": 5, \"kind\": \"person\", \"confidence\": "
      ))
    let apart = sentence.decomposedStringWithCanonicalMapping
    let decomposed = await sandbox.run("tag", "--json", input: apart)
    let name = "나도현".decomposedStringWithCanonicalMapping.unicodeScalars.count
    #expect(decomposed.output.contains("{\"start\": 0, \"end\": \(name), \"kind\": \"person\", "))
  }

  @Test @MainActor func filesAreCountedEachFromItsFirstLine() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.txt", "하나\n둘\n")
    let answer = await sandbox.run("tag", "--json", "a.txt", "none.txt", "a.txt")
    #expect(answer.status == 1)
    #expect(answer.errorLines.count == 1)
    #expect(answer.errors.hasPrefix("inmaek: none.txt: "))
    #expect(
      answer.lines.map { String($0.prefix(10)) } == [
        "{\"line\": 1", "{\"line\": 2", "{\"line\": 1", "{\"line\": 2",
      ])
  }

  @Test @MainActor func noControlOfTheTextReachesTheOutput() async throws {
    let answer = try await Sandbox().run("tag", input: "가\u{1B}[m나\n")
    #expect(answer.output == "가 [m나\n")
  }

  @Test func linesComeWholeFromAnyPieces() {
    let bytes = Array("가나\n다\r\n\nabc".utf8)
    for size in 1...bytes.count {
      var splitter = LineSplitter()
      var lines: [String] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        lines += splitter.feed(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      lines += [splitter.finish()].compactMap(\.self)
      #expect(lines == ["가나", "다\r", "", "abc"])
    }
  }
}
