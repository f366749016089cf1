import TextUI

/// The screens that a script asked for, as text.
public struct ScriptTranscript: Hashable, Sendable {
  /// The text: a heading a screen, and its rows between bars; a golden file holds it.
  public private(set) var text = ""

  /// Begins without screens.
  public init() {}

  mutating func add(_ name: String, _ state: ExplorerState) {
    let canvas = state.canvas()
    text += "── \(name) · \(canvas.size.width)x\(canvas.size.height)"
    if let caret = canvas.caret { text += " · caret \(caret.x),\(caret.y)" }
    if state.isFinished { text += " · left" }
    text += "\n"
    for row in canvas.rows { text += "|\(row)|\n" }
  }

  /// The first line in which the transcript differs from a golden one; nil when they are the same.
  public func difference(from golden: String) -> Difference? {
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(expected.count, found.count) {
      let wanted = expected.indices.contains(index) ? String(expected[index]) : ""
      let got = found.indices.contains(index) ? String(found[index]) : ""
      if wanted != got { return Difference(line: index + 1, expected: wanted, found: got) }
    }
    return nil
  }

  /// Where a transcript departs from what was expected.
  public struct Difference: Hashable, Sendable {
    /// The line of the golden text, counted from 1.
    public let line: Int
    /// What stands there.
    public let expected: String
    /// What the transcript has there.
    public let found: String
  }
}
