import Foundation
import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// Plays the scripts of `Scripts/` and compares the screens with the golden files beside them.
///
/// With `ACCEPT=1` in the environment the golden files are written anew.
@Suite struct ScriptGoldenTests {
  struct Play: Sendable, CustomTestStringConvertible {
    var script: String
    var size: String
    var language = Language.korean
    var hasHand = false

    var golden: String { "\(script).\(size).screens" }
    var testDescription: String { golden }
  }

  static let sizes = ["120x40", "80x24", "40x10", "20x5", "1x1"]
  /// What is drawn at every size, and what the reader can change there.
  static let views = [
    "walk", "popups", "filter", "narrowing", "history", "evidence", "pages", "graph", "timeline",
    "path",
  ]
  static let plays =
    sizes.flatMap { size in
      views.map { Play(script: $0, size: size) }
        + ["brief", "review", "views"].map { Play(script: $0, size: size, hasHand: true) }
    } + [
      Play(script: "hangul-keys", size: "80x24"),
      Play(script: "english", size: "100x30", language: .english),
      Play(script: "english-views", size: "80x24", language: .english),
      Play(script: "reporter", size: "120x40", hasHand: true),
      Play(script: "mouse", size: "100x30"),
      Play(script: "resize", size: "120x40"),
    ]

  @Test(arguments: plays) func showsTheGoldenScreens(play: Play) throws {
    let size = try #require(Size(columnsByRows: play.size))
    let (graph, articles) = SampleGraph.make()
    let options = ExplorerSession.Options(
      language: play.language, storeName: "올트먼 방한",
      hand: play.hasHand ? ClipHand(graph.articles) : nil)
    let runner = ScriptRunner(
      graph: InMemoryGraph(graph, articles: articles), size: size, options: options)
    let transcript = try runner.run(try text(of: "\(play.script).script"))
    if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
      try Data(transcript.text.utf8).write(to: Self.source.appending(path: play.golden))
      return
    }
    let difference = transcript.difference(from: try text(of: play.golden))
    #expect(difference == nil, "\(play.golden)")
  }

  private func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: Self.source.appending(path: file)), as: UTF8.self)
  }

  private static let source = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scripts")
}
