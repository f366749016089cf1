import NewsModel

/// Tells headline, decks, crossheads and captions from the paragraphs of the story.
enum Headline {
  private static let longest = 90
  private static let notices = PhraseSet("인사 동정 부고 부음 알림 공시 행사 일정 화촉 결혼 게시판 인사·동정 사고 모집 신간")
  private static let captions = PhraseSet("사진설명 사진_설명 사진 포토 포토뉴스 그래픽 자료사진 사진=설명")
  /// Marks what is still open: one title, headings, captions, body.
  static func mark(_ draft: inout Draft) {
    markTitle(&draft)
    for index in draft.lines.indices where draft.lines[index].isOpen {
      draft.lines[index].take(kind(of: index, draft))
    }
  }

  private static func markTitle(_ draft: inout Draft) {
    let open = draft.lines.indices.filter {
      draft.lines[$0].isOpen && draft.lines[$0].pieces.isEmpty
    }
    guard draft.headline == nil, var index = open.first, isHeadline(draft.lines[index]) else {
      return
    }
    // A tag on a line of its own stands above the headline.
    if isTag(draft.lines[index]), let next = open.dropFirst().first, isHeadline(draft.lines[next]) {
      draft.lines[index].take(.heading)
      index = next
    }
    takeOutlet(index, &draft)
    let line = draft.lines[index]
    draft.headline = line.span(line.core)
    takeNoticeDate(index, &draft)
    draft.lines[index].take(.title)
  }

  /// "하람전자 실적 발표 | 누리경제": the page's own name behind the headline.
  private static func takeOutlet(_ index: Int, _ draft: inout Draft) {
    let line = draft.lines[index]
    guard
      let mark = line.scalars[line.core].lastIndex(where: { "|-–:".unicodeScalars.contains($0) }),
      mark > line.core.lowerBound, line.scalars[mark - 1].isBlank
    else { return }
    let tokens = MetaTokenizer.tokens(of: line.scalars, (mark + 1)..<line.core.upperBound)
    guard tokens.count == 1, tokens[0].kind == .outlet else { return }
    draft.add(outlet: line.scalars[tokens[0].range].string, from: .header)
    draft.lines[index].take(from: mark, .stamp)
  }

  private static func isHeadline(_ line: DraftLine) -> Bool {
    guard line.core.count <= longest, !line.isCaption else { return false }
    guard let end = SentenceEnd.last(in: line.scalars, line.core) else { return true }
    return end - line.core.lowerBound < 22 || line.scalars[line.core.upperBound - 1] != "."
  }

  /// "[단독]", "<기고>", "사설": nothing but a tag.
  private static func isTag(_ line: DraftLine) -> Bool {
    guard let first = line.scalars.first, let last = line.scalars.last, line.scalars.count <= 14,
      !isNotice(line.scalars, 0)
    else { return false }
    if NewsroomWords.sections.contains(line.scalars[...]) { return true }
    return first.isOpening && last.isClosing
      && !line.scalars.dropLast().contains(where: \.isClosing)
  }

  /// "[인사] 하람그룹 (10월 17일)": the day in the headline of a notice, or in brackets in the line
  /// below it.
  private static func takeNoticeDate(_ index: Int, _ draft: inout Draft) {
    let scalars = draft.lines[index].scalars
    guard isNotice(scalars, 0) else { return }
    if let date = firstDate(in: scalars, from: 0) {
      draft.dates.append(DateClaim(date: date, source: .headline))
      return
    }
    guard let below = draft.lines[(index + 1)...].first(where: { !$0.isBlank })?.scalars,
      below.count <= 60, below.last == ")", let open = below.lastIndex(of: "("),
      let date = firstDate(in: below, from: open)
    else { return }
    draft.dates.append(DateClaim(date: date, source: .headline))
  }

  private static func firstDate(in scalars: [Unicode.Scalar], from start: Int) -> PartialDate? {
    for index in scalars.indices.dropFirst(start) where scalars[index].isDigit {
      if let date = WrittenDate(in: scalars, at: index, end: scalars.count) { return date.date }
    }
    return nil
  }

  /// Whether a headline begins with the tag of a notice: "[인사]", "[사람들] 동정·부고".
  static func isNotice(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    guard start < scalars.count, scalars[start].isOpening else { return false }
    let head = start..<min(scalars.count, start + 40)
    if let close = head.dropFirst(2).first(where: { scalars[$0].isClosing }),
      notices.first(in: scalars, start..<close) != nil
    {
      return true
    }
    let words = scalars[head].split { !$0.isLetter }
    return words.count { notices.contains($0) } >= 2
  }

  private static func kind(of index: Int, _ draft: Draft) -> Zone.Kind {
    let line = draft.lines[index]
    if line.isCaption || isCaptionTagged(line) { return .caption }
    if isHeading(index, draft) {
      return creditFollows(index, draft) ? .caption : .heading
    }
    return .body
  }

  /// "[사진설명] …", "<사진> …".
  static func isCaptionTagged(_ line: DraftLine) -> Bool {
    let scalars = line.scalars
    guard scalars.first?.isOpening == true,
      let close = scalars.prefix(12).firstIndex(where: { $0.isClosing }), close > 1
    else { return false }
    return captions.contains(scalars[1..<close])
  }

  private static func creditFollows(_ index: Int, _ draft: Draft) -> Bool {
    guard draft.lines.indices.contains(index + 1) else { return false }
    return draft.lines[index + 1].pieces.first?.kind == .credit && !draft.lines[index + 1].isOpen
  }

  /// Whether it is a short line that holds no sentence and is no part of one.
  private static func isHeading(_ index: Int, _ draft: Draft) -> Bool {
    let line = draft.lines[index]
    guard line.pieces.isEmpty, let first = line.scalars.first, line.core.count <= 60,
      draft.continuations[index] == nil, !draft.continuations.values.contains(index),
      holdsNoSentence(line, afterBullet: first.isHeadingBullet)
    else { return false }
    if line.scalars.dropFirst().contains(where: { "▲△▷□○".unicodeScalars.contains($0) }) {
      return false
    }
    if first.isBullet { return first.isHeadingBullet && !hasColon(line.scalars) }
    return !hasColon(line.scalars) && !isTimed(line.scalars)
  }

  /// "◇ 왜 지금인가?" and "러브콜?" ask, and a headline may; a full stop ends a sentence.
  private static func holdsNoSentence(_ line: DraftLine, afterBullet: Bool) -> Bool {
    guard let end = SentenceEnd.last(in: line.scalars, line.core) else { return true }
    let asks = line.scalars.last == "?" || line.scalars.last == "!"
    return end == line.core.upperBound && asks && line.core.count <= 45
      && SentenceEnd.last(in: line.scalars, line.core.dropLast()) == nil
      && (afterBullet || line.scalars.first?.isQuote == false)
  }

  /// "09:30 개회사", "2023.10 착공": an item of a programme or chronicle.
  private static func isTimed(_ scalars: [Unicode.Scalar]) -> Bool {
    var cursor = ScalarCursor(scalars, 0, scalars.count)
    if cursor.number(digits: 4...4) != nil {
      return (cursor.take(".") || cursor.take("년"))
        && cursor.number(digits: 1...2, afterBlanks: true) != nil
    }
    return cursor.number(digits: 1...2) != nil && cursor.take(":")
      && cursor.number(digits: 2...2) != nil
  }

  private static func hasColon(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      scalars[index] == "=" || scalars[index] == ":" && !(index > 0 && scalars[index - 1].isDigit)
    }
  }
}
