/// Where the story of an article begins and ends, told before anything else is decided: the first
/// and last line of running prose.
struct Outline: Sendable {
  /// The index of the first line of prose; the number of lines where there is none.
  let firstProse: Int
  /// The index of the last line of prose; -1 where there is none.
  let lastProse: Int

  /// Lines above the story, even where it has no prose at all, in which heads are looked for.
  private static let headLines = 6

  /// Finds both.
  init(_ lines: [DraftLine]) {
    firstProse = lines.firstIndex(where: Self.isProse) ?? lines.count
    lastProse = lines.lastIndex(where: Self.isProse) ?? -1
  }

  /// Whether a line is running prose: it closes a sentence and is longer than a headline's quote, or
  /// is longer than any headline.
  static func isProse(_ line: DraftLine) -> Bool {
    guard line.isOpen else { return false }
    if line.core.count >= 90 { return true }
    guard let end = SentenceEnd.last(in: line.scalars, line.core) else { return false }
    return end - line.core.lowerBound >= 22
  }

  /// Where a line stands.
  func place(of index: Int) -> MetaLine.Place {
    if index < firstProse { return lastProse < 0 && index > Self.headLines ? .bottom : .top }
    return index > lastProse ? .bottom : .middle
  }
}
