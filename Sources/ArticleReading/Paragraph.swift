/// Tells which lines go on with the sentence of the line above: text wrapped by hand or by a scanner.
enum Paragraph {
  /// Particles and endings with which a line breaks off inside a sentence.
  private static let unfinished = Set("은는을를에의고며와과한할된던면서로가이등,(".unicodeScalars)
  /// Of these, those in which no headline ends.
  private static let particles = Set("은는을를의".unicodeScalars)
  /// The shortest line that may break off, in scalars.
  private static let shortest = 28
  /// By how much the lines of a wrapped text differ in length.
  private static let raggedness = 14

  /// Notes every line that goes on with the one above.
  static func mark(_ draft: inout Draft) {
    let wrap = wrapLength(draft.lines)
    var above: Int?
    for index in draft.lines.indices where !draft.lines[index].isBlank {
      if let above, breaksOff(draft.lines[above], before: draft.lines[index], wrap: wrap),
        mayContinue(draft.lines[index], apart: index - above - 1)
      {
        draft.continuations[index] = above
      }
      above = index
    }
  }

  /// From which length on a line of this text has been wrapped; nil for a text with whole
  /// paragraphs on its lines.
  private static func wrapLength(_ lines: [DraftLine]) -> Int? {
    let broken = lines.filter { isOpenEnded($0) }.map(\.scalars.count)
    guard let longest = lines.map(\.scalars.count).max(), longest <= 120, broken.count >= 5 else {
      return nil
    }
    let limit = max(shortest, longest - raggedness)
    return broken.count { $0 >= limit } * 2 >= broken.count ? limit : nil
  }

  private static func isOpenEnded(_ line: DraftLine) -> Bool {
    line.scalars.count >= shortest && line.core.upperBound == line.scalars.count && line.isOpen
      && !SentenceEnd.closes(line.scalars, line.core)
  }

  private static func breaksOff(_ line: DraftLine, before next: DraftLine, wrap: Int?) -> Bool {
    guard isOpenEnded(line), !line.isCaption, let last = line.scalars.last,
      line.scalars.first?.isHeadingBullet == false, !isField(line)
    else { return false }
    switch next.line.number - line.line.number - 1 {
    case 0:
      return unfinished.contains(last) || line.scalars.count >= wrap ?? .max
        || isAdnominal(last) && SentenceEnd.last(in: next.scalars, next.core) != nil
    case 1: return particles.contains(last)
    default: return false
    }
  }

  /// "투자규모 : 5000억달러": a line of a box.
  private static func isField(_ line: DraftLine) -> Bool {
    let head = line.scalars.prefix(16)
    guard let colon = head.firstIndex(of: ":"), colon > 0, colon + 1 < line.scalars.count else {
      return false
    }
    return line.scalars[colon + 1].isBlank && !line.scalars[colon - 1].isDigit
  }

  /// A last syllable as in 만난 or 만날, which leads on to a noun.
  private static func isAdnominal(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isSyllable else { return false }
    let final = (scalar.value - 0xAC00) % 28
    return final == 4 || final == 8
  }

  private static func mayContinue(_ line: DraftLine, apart: Int) -> Bool {
    guard line.isOpen, line.core.lowerBound == 0, let first = line.scalars.first,
      !first.isBullet || first == "-"
    else { return false }
    return apart == 0 || Outline.isProse(line)
  }
}
