import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// A session over a sample, driven by the lines of a script.
struct Walk {
  var session: ExplorerSession

  init(
    _ size: String = "80x24", language: Language = .korean,
    graph: any GraphReading = Self.sample, start: ContentID? = nil,
    hand: (any GraphJudging)? = nil, keyMap: KeyMap = .standard, theme: Theme = .dark
  ) {
    let options = ExplorerSession.Options(
      language: language, theme: theme, keyMap: keyMap, storeName: "표본", start: start, hand: hand)
    session = ExplorerSession(
      graph: graph, size: Size(columnsByRows: size) ?? .zero, options: options)
    session.begin()
  }

  static let sample: InMemoryGraph = {
    let (graph, articles) = SampleGraph.make()
    return InMemoryGraph(graph, articles: articles)
  }()

  static let crowd: InMemoryGraph = {
    let (graph, articles) = SampleGraph.crowd(120)
    return InMemoryGraph(graph, articles: articles)
  }()

  /// Presses keys, by their names, one after the other with a pause between the lines.
  mutating func press(_ lines: String...) {
    for line in lines {
      for name in line.split(separator: " ") {
        if let press = KeyName.press(String(name)) { session.handle(.key(press)) }
      }
      session.idle()
    }
  }

  mutating func type(_ text: String) {
    for character in text { session.handle(.key(KeyPress.character(character))) }
  }

  var screen: String { session.state.canvas().text }

  var rows: [String] { session.state.canvas().rows }

  func shows(_ text: String) -> Bool { screen.contains(text) }

  var focus: Pane { session.state.focus }

  /// The name on top of the detail pane.
  var pageName: String? { session.state.page?.page.ref?.name }

  var pageID: ContentID? { session.state.page?.id }
}

extension Walk: CustomTestStringConvertible {
  /// What a failed expectation shows of it.
  var testDescription: String { "\n" + screen }
}
