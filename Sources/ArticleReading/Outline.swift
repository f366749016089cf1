/// Where the story of an article begins and ends, told before anything else is decided: the first
/// and last line of running prose.
struct Outline: Sendable {
  /// The index of the first line of prose; the number of lines where there is none.
  let firstProse: Int
  /// The index of the last line of prose; -1 where there is none.
  let lastProse: Int

  /// The last line that may stand above a story without any prose.
  private let headEnd: Int
  /// The most such lines.
  private static let headLines = 6

  /// Finds both.
  init(_ lines: [DraftLine]) {
    headEnd = min(Self.headLines, lines.count / 2)
    firstProse = lines.firstIndex(where: Self.isProse) ?? lines.count
    lastProse = lines.lastIndex(where: Self.isProse) ?? -1
  }

  /// Whether a line is running prose: it closes a sentence and is longer than a headline's quote, or
  /// is longer than any headline.
  static func isProse(_ line: DraftLine) -> Bool {
    guard line.isOpen else { return false }
    if line.core.count >= 90 { return true }
    guard let end = SentenceEnd.last(in: line.scalars, line.core) else { return false }
    guard end - line.core.lowerBound >= 22 else { return false }
    // A headline may ask or exclaim; it does not close with a full stop.
    let asks = line.scalars[..<end].last { !$0.isQuote && !$0.isClosing }.map {
      $0 == "?" || $0 == "!"
    }
    return asks != true || line.core.count >= 60
      || SentenceEnd.last(in: line.scalars, line.core.lowerBound..<(end - 1)) != nil
  }

  /// Where a line stands.
  func place(of index: Int) -> MetaLine.Place {
    if index < firstProse { return lastProse < 0 && index > headEnd ? .bottom : .top }
    return index > lastProse ? .bottom : .middle
  }
}
