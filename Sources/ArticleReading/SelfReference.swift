import NewsModel

/// What an article says of itself: stamps, bylines, credits and addresses, on lines of their own and
/// behind the last sentence of a paragraph.
enum SelfReference {
  private static let signOffs = PhraseSet("입니다 이었습니다 였습니다")

  /// Marks all of them, and takes dates, outlets and reporters from them.
  static func mark(_ draft: inout Draft) {
    let outline = Outline(draft.lines)
    for index in draft.lines.indices where draft.lines[index].isOpen {
      if draft.lines[index].pieces.isEmpty, markWhole(index, outline.place(of: index), &draft) {
        continue
      }
      markTail(index, &draft)
    }
    markLoneNames(&draft, outline)
  }

  /// A line that holds nothing else.
  private static func markWhole(_ index: Int, _ place: MetaLine.Place, _ draft: inout Draft) -> Bool
  {
    let line = draft.lines[index]
    if let meta = MetaLine(line.scalars, line.core, place: place) {
      draft.dates.append(contentsOf: meta.dates)
      draft.add(outlet: meta.outlet, from: meta.kind == .stamp ? .header : .byline)
      draft.add(reporters: meta.reporters)
      draft.lines[index].take(meta.kind)
      return true
    }
    if let reporter = signOff(line) {
      draft.add(reporters: [reporter])
      draft.lines[index].take(.byline)
      return true
    }
    guard line.core.count <= 100,
      isBracketed(line) || SentenceEnd.last(in: line.scalars, line.core) == nil,
      let start = Credit.start(in: line.scalars, line.core),
      start == line.core.lowerBound
        || line.scalars[..<start].allSatisfy({
          $0.isBullet || $0.isOpening || $0.isBlank || $0 == "/"
        })
    else { return false }
    takeCredit(index, from: line.core.lowerBound, &draft)
    return true
  }

  /// "누리TV 홍길동입니다.": how reporters on the air take their leave.
  private static func signOff(_ line: DraftLine) -> String? {
    let words = line.scalars[line.core].split(whereSeparator: \.isBlank)
    guard (2...4).contains(words.count), line.core.count <= 30, var last = words.last else {
      return nil
    }
    if last.last == "." { last = last.dropLast() }
    guard let ending = signOffs.suffixLength(of: last), PersonName.isLikely(last.dropLast(ending)),
      words.dropLast().contains(where: {
        NewsroomWords.outlets.contains($0)
          || NewsroomWords.outletEndings.suffixLength(of: $0) != nil
      })
    else { return nil }
    return last.dropLast(ending).string
  }

  /// Whether one bracket stands around all of it.
  private static func isBracketed(_ line: DraftLine) -> Bool {
    guard let first = line.scalars.first, first == "[" || first == "(" else { return false }
    return line.scalars.firstIndex(where: { $0.isClosing }) == line.scalars.count - 1
  }

  /// What stands behind the last sentence: a credit, or a byline and an address.
  private static func markTail(_ index: Int, _ draft: inout Draft) {
    for _ in 0..<3 {
      let line = draft.lines[index]
      guard line.isOpen else { return }
      let end = SentenceEnd.last(in: line.scalars, line.core)
      let rest = (end ?? line.core.lowerBound)..<line.core.upperBound
      let trimmed = rest.drop { line.scalars[$0].isBlank }
      guard !trimmed.isEmpty else { return }
      if end != nil, let meta = MetaLine(line.scalars, trimmed, place: .trailing) {
        takeTail(index, trimmed, meta, &draft)
      } else if let start = Credit.start(in: line.scalars, trimmed), start > line.core.lowerBound {
        takeCredit(index, from: start, &draft)
      } else {
        return
      }
    }
  }

  private static func takeTail(
    _ index: Int, _ tail: Range<Int>, _ meta: MetaLine, _ draft: inout Draft
  ) {
    if meta.kind == .credit || Headline.isCaptionTagged(draft.lines[index]) {
      takeCredit(index, from: tail.lowerBound, &draft)
    } else {
      draft.add(reporters: meta.reporters)
      draft.dates.append(contentsOf: meta.dates)
      draft.lines[index].take(from: tail.lowerBound, meta.kind)
    }
  }

  private static func takeCredit(_ index: Int, from start: Int, _ draft: inout Draft) {
    let line = draft.lines[index]
    if let date = Credit.date(in: line.scalars, start..<line.core.upperBound) {
      draft.dates.append(date)
    }
    draft.add(outlet: Credit.outlet(in: line.scalars, start..<line.core.upperBound), from: .credit)
    draft.lines[index].take(from: start, .credit)
    draft.lines[index].isCaption = true
  }

  /// A reporter's name alone on a line above the story, beside a stamp or below a deck.
  private static func markLoneNames(_ draft: inout Draft, _ outline: Outline) {
    for index in draft.lines.indices.prefix(max(0, outline.firstProse)).dropFirst() {
      let line = draft.lines[index]
      guard line.isUntouched, PersonName.isLikely(line.scalars[line.core]),
        hasStampBeside(index, draft)
      else { continue }
      draft.add(reporters: [line.scalars.string])
      draft.lines[index].take(.byline)
    }
  }

  private static func hasStampBeside(_ index: Int, _ draft: Draft) -> Bool {
    let below = draft.lines[(index + 1)...].first { !$0.isBlank }
    let above = draft.lines[..<index].last { !$0.isBlank }
    return [below, above].contains { $0?.pieces.first?.kind == .stamp }
  }
}
