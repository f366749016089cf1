public import NewsGraph
public import TextUI

/// Plays a session from a script and keeps the screens that it asks for.
public struct ScriptRunner: Sendable {
  private let graph: any GraphReading
  private let size: Size
  private let options: ExplorerSession.Options

  /// Makes a runner for sessions on a screen of some size.
  public init(graph: any GraphReading, size: Size, options: ExplorerSession.Options) {
    self.graph = graph
    self.size = size
    self.options = options
  }

  /// Plays a script to its end, or until the reader of the script leaves.
  ///
  /// Every line waits until all that it led to has been read.
  public func run(_ script: String) throws(ExplorerError) -> ScriptTranscript {
    var session = ExplorerSession(graph: graph, size: size, options: options)
    session.begin()
    var transcript = ScriptTranscript()
    var number = 0
    for text in script.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let step = try ScriptStep(String(text), line: number) else { continue }
      try play(step, line: number, in: &session, to: &transcript)
    }
    return transcript
  }

  private func play(
    _ step: ScriptStep, line: Int, in session: inout ExplorerSession,
    to transcript: inout ScriptTranscript
  ) throws(ExplorerError) {
    switch step {
    case .keys(let keys):
      for key in keys { session.handle(.key(key)) }
      session.idle()
    case .type(let text):
      for character in text { session.handle(.key(KeyPress.character(character))) }
      session.idle()
    case .paste(let text): session.handle(.paste(text))
    case .command(let command, let count): session.handle(command, count: count)
    case .mouse(let report): session.handle(.mouse(report))
    case .resize(let size): session.handle(.resize(size))
    case .expect(let text):
      let screen = session.state.canvas().text
      guard screen.contains(text) else { throw .notShown(line: line, text: text, screen: screen) }
    case .reject(let text):
      let screen = session.state.canvas().text
      guard !screen.contains(text) else { throw .shown(line: line, text: text, screen: screen) }
    case .screen(let name): transcript.add(name, session.state)
    }
  }
}
