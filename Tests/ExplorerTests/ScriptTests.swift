import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct ScriptTests {
  func play(_ script: String) throws(ExplorerError) -> ScriptTranscript {
    let (graph, articles) = SampleGraph.make()
    let runner = ScriptRunner(
      graph: InMemoryGraph(graph, articles: articles), size: Size(width: 60, height: 12),
      options: ExplorerSession.Options(storeName: "표본"))
    return try runner.run(script)
  }

  @Test(arguments: [
    ("key j\nfly away", ExplorerError.unknownStep(line: 2, step: "fly")),
    ("type", .missingWords(line: 1, step: "type")),
    ("\n\nkey j nokey", .unknownKey(line: 3, name: "nokey")),
    ("do fly", .unknownCommand(line: 1, name: "fly")),
    ("resize 80", .badSize(line: 1, text: "80")),
    ("resize -1x5", .badSize(line: 1, text: "-1x5")),
    ("resize 99999999999999999999x5", .badSize(line: 1, text: "99999999999999999999x5")),
    ("down many", .unknownStep(line: 1, step: "down many")),
  ])
  func aFaultIsToldWithItsLine(script: String, error: ExplorerError) {
    #expect(throws: error) { try play(script) }
  }

  @Test func expectationsAreKept() throws {
    _ = try play("expect 샘 올트먼\nreject 없는 이름")
    #expect(throws: ExplorerError.self) { try play("expect 없는 이름") }
    #expect(throws: ExplorerError.self) { try play("reject 샘 올트먼") }
  }

  @Test func aScreenIsAHeadingAndItsRowsBetweenBars() throws {
    let lines = try play("screen 처음").text.split(separator: "\n")
    #expect(lines.first == "── 처음 · 60x12")
    #expect(lines.count == 13)
    for line in lines.dropFirst() {
      #expect(line.hasPrefix("|") && line.hasSuffix("|"))
      #expect(Canvas.width(of: line) == 62)
    }
  }

  @Test func theSameScriptGivesTheSameTranscript() throws {
    let script = "down 2\nenter\nkey n n\nscreen a\nkey ctrl-p\ntype 이\nscreen b"
    let first = try play(script)
    #expect(try first == play(script))
    #expect(first.difference(from: first.text) == nil)
    let changed = first.text.replacing("── b", with: "── c")
    #expect(first.difference(from: changed)?.line == 14)
  }
}
