import NewsModel

/// Lists of other articles, with their headings.
enum RelatedList {
  private static let headings = PhraseSet(
    """
    관련기사 관련_기사 관련뉴스 관련_뉴스 관련_글 많이_본_뉴스 많이_본_기사 많이_본 많이본_뉴스 많이본 많이_읽은 많이_조회 가장_많이_본 가장_많이_읽은 인기_기사 인기기사 인기뉴스 인기_뉴스 \
    주요_뉴스 주요뉴스 주요_기사 주요기사 함께_보면 함께_읽으면 함께_볼만한 함께_읽을 같이_보면 같이_읽으면 핫클릭 핫_클릭 핫이슈 핫뉴스 \
    추천_기사 추천기사 추천뉴스 추천_뉴스 이_시각_주요 이시각_주요 이_시각_인기 이_시간_주요 이_시각_많이 실시간_뉴스 실시간_인기 랭킹_뉴스 랭킹뉴스 최신_기사 최신기사 \
    최신_뉴스 최신뉴스 다른_기사 다른기사 연관_기사 연관기사 연관뉴스 베스트_클릭 베스트클릭 클릭_뉴스 놓치면_안 놓친_뉴스 놓친_기사 이전_기사 이전기사 다음_기사 \
    다음기사 포토뉴스 HOT_뉴스 화제의_뉴스 오늘의_핫 더_읽어보기 더_읽을거리 읽을거리 이런_기사 당신이_좋아할 \
    섹션_뉴스 기사_더보기 뉴스_더보기 에디터_픽 에디터픽 편집자_추천 댓글_많은 공감_많은
    """)
  private static let longestHeading = 32
  private static let longestItem = 90

  /// Marks every heading of such a list and the items under it.
  static func mark(_ draft: inout Draft) {
    var index = 0
    while index < draft.lines.count {
      guard isHeading(draft.lines[index]) else {
        if isPointer(draft.lines[index]) { draft.lines[index].take(.related) }
        index += 1
        continue
      }
      draft.lines[index].take(.related)
      index = markItems(after: index, &draft)
    }
  }

  /// "[관련기사] …", "▶ 관련기사: …", "#반도체 #배터리": another article or a topic on one line.
  private static func isPointer(_ line: DraftLine) -> Bool {
    guard line.isUntouched, let first = line.scalars.first,
      !SentenceEnd.closes(line.scalars, line.core)
    else { return false }
    if first == "#" {
      return line.scalars.split(whereSeparator: \.isBlank).allSatisfy { $0.first == "#" }
    }
    guard first.isOpening || first.isBullet else { return false }
    let start = line.scalars.firstIndex { $0.isLetter } ?? 0
    guard let length = headings.length(in: line.scalars, at: start, end: line.scalars.count),
      let next = line.scalars[(start + length)...].first(where: { !$0.isBlank })
    else { return false }
    return next.isClosing || next == ":" || next.isBullet
  }

  private static func isHeading(_ line: DraftLine) -> Bool {
    guard line.isUntouched, line.core.count <= longestHeading,
      !SentenceEnd.closes(line.scalars, line.core)
    else { return false }
    guard let phrase = headings.first(in: line.scalars, line.core) else { return false }
    // "카카오 관련기사 삭제 논란" speaks of such a list; a heading has little else in it.
    let letters = line.scalars.count { $0.isLetter }
    let behind = line.scalars[phrase.upperBound...].count { $0.isLetter }
    return phrase.count * 2 >= letters || behind <= 2 && letters <= 16
      || line.scalars.first?.isOpening == true && behind <= 6
  }

  /// Marks the items below a heading; the index of the first line after the list.
  private static func markItems(after heading: Int, _ draft: inout Draft) -> Int {
    var index = heading + 1
    var style: Style?
    var afterBlank = false
    while index < draft.lines.count {
      let line = draft.lines[index]
      if line.isBlank {
        afterBlank = true
      } else {
        guard line.isUntouched, let found = Style(line) else { return index }
        // Behind a blank line only more of the same list follows.
        if afterBlank, let style, style != found || found == .plain { return index }
        if afterBlank, style == nil, found == .plain { return index }
        style = style ?? found
        draft.lines[index].take(.related)
        afterBlank = false
      }
      index += 1
    }
    return index
  }

  /// How the items of a list begin.
  private enum Style: Equatable {
    case bullet(Unicode.Scalar)
    case number
    case plain

    /// Nil for a line that is no item: prose, an address, a copyright.
    init?(_ line: DraftLine) {
      let scalars = line.scalars
      guard let first = scalars.first, scalars.count <= RelatedList.longestItem else { return nil }
      if first.isBullet {
        self = .bullet(first)
        return
      }
      if SentenceEnd.closes(scalars, line.core), scalars.count >= 22 { return nil }
      if MetaLine(scalars, line.core, place: .bottom) != nil || Contact.isCopyright(scalars) {
        return nil
      }
      self = first.isDigit && Self.isNumbered(scalars) ? .number : .plain
    }

    /// Whether it begins with a number and a blank, a full stop or a bracket.
    private static func isNumbered(_ scalars: [Unicode.Scalar]) -> Bool {
      guard let end = scalars.firstIndex(where: { !$0.isDigit }), end <= 2 else { return false }
      return scalars[end].isBlank || scalars[end] == "." || scalars[end] == ")"
    }
  }
}
