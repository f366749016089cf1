import NewsModel

/// What a page or an archive puts above an article: fields such as "제목: …" and "언론사: …", the
/// outlet's name, the section.
enum PageHead {
  private enum Field { case title, outlet, date, reporter, other }

  private static let fields: [(names: PhraseSet, field: Field)] = [
    (PhraseSet("제목 기사제목 기사_제목 헤드라인 Title title TITLE"), .title),
    (PhraseSet("언론사 매체 매체명 신문사 신문 발행처 출처 Publisher publisher Press Source source"), .outlet),
    (
      PhraseSet(
        "날짜 일자 일시 작성일 발행일 보도일 게재일 입력 입력일 등록일 기사입력 송고 Date date Published published"),
      .date
    ),
    (PhraseSet("기자 기자명 글쓴이 작성자 필자 Author author Reporter By"), .reporter),
    (
      PhraseSet(
        "본문 내용 URL url Url 링크 주소 분류 섹션 면 지면 키워드 태그 카테고리 Section Keywords Link Category 수정일 기사번호 ID"),
      .other
    ),
  ]

  private static let periods = PhraseSet("주간 월간 계간 격주간 격월간 일간")

  /// The buttons of a page.
  private static let buttons = PhraseSet(
    """
    글자_크기 글자크기 글씨크기 폰트_크기 요약봇 본문_요약 음성으로 음성_변환 기사듣기 SNS_보내기 공유하기 인쇄하기 프린트 스크랩 북마크 댓글 \
    좋아요 URL_복사 URL복사 페이스북 카카오톡 트위터 다크모드 번역 메일_보내기 기사저장
    """)

  /// Marks what stands above the first line that is none of this.
  static func mark(_ draft: inout Draft) {
    let lines = draft.lines.indices.filter { !draft.lines[$0].isBlank }
    let head = lines.prefix { field(draft.lines[$0]) != nil }
    if head.contains(where: { [.title, .outlet].contains(field(draft.lines[$0])?.field) }) {
      for index in head { markField(index, &draft) }
    }
    for index in lines where isButtons(draft.lines[index]) { draft.lines[index].take(.stamp) }
    for index in lines.dropFirst(head.count).prefix(4) {
      guard !Outline.isProse(draft.lines[index]) else { return }
      guard draft.lines[index].isUntouched else { continue }
      markName(index, &draft)
    }
  }

  private static func isButtons(_ line: DraftLine) -> Bool {
    line.isUntouched && line.core.count <= 80 && !SentenceEnd.closes(line.scalars, line.core)
      && buttons.count(in: line.scalars, line.core) >= 3
  }

  private static func field(_ line: DraftLine) -> (field: Field, value: Range<Int>)? {
    let scalars = line.scalars
    var start = 0
    while start < scalars.count, scalars[start].isOpening || scalars[start].isBullet { start += 1 }
    for (names, field) in fields {
      guard let length = names.length(in: scalars, at: start, end: scalars.count) else { continue }
      var index = start + length
      while index < scalars.count, scalars[index].isBlank || scalars[index].isClosing { index += 1 }
      guard index < scalars.count, scalars[index] == ":" || scalars[index] == "：" else { continue }
      index += 1
      while index < scalars.count, scalars[index].isBlank { index += 1 }
      return (field, index..<scalars.count)
    }
    return nil
  }

  private static func markField(_ index: Int, _ draft: inout Draft) {
    guard let (field, value) = field(draft.lines[index]) else { return }
    let scalars = draft.lines[index].scalars
    switch field {
    case .title where !value.isEmpty && draft.headline == nil:
      draft.headline = draft.lines[index].span(value)
      draft.lines[index].take(from: value.lowerBound, .title)
    case .outlet: draft.add(outlet: scalars[value].string, from: .header)
    case .date:
      if let date = WrittenDate(in: scalars, at: value.lowerBound, end: value.upperBound) {
        draft.dates.append(DateClaim(date: date.date, source: .published))
      }
    case .reporter:
      let names = MetaTokenizer.tokens(of: scalars, value).filter {
        $0.kind == .word && PersonName.isPlausible(scalars[$0.range])
      }
      draft.add(reporters: names.map { scalars[$0.range].string })
    default: break
    }
    draft.lines[index].take(.stamp)
  }

  /// The outlet's name or the section alone on a line, or a trail of sections: "홈 > 경제 > 재계".
  private static func markName(_ index: Int, _ draft: inout Draft) {
    let line = draft.lines[index]
    guard line.scalars.count <= 40, line.scalars.first?.isOpening == false else { return }
    let words = line.scalars.split { $0.isBlank || ">|/·〉»›".unicodeScalars.contains($0) }
    let isTrail = words.allSatisfy { NewsroomWords.sections.contains($0) || isOutlet($0) }
    guard !words.isEmpty, isTrail || isPeriodical(words) else { return }
    let name = isTrail ? words.first(where: isOutlet)?.string : line.scalars.string
    draft.add(outlet: name, from: .header)
    draft.lines[index].take(.stamp)
  }

  /// "주간 나침반": a name that says how often it appears.
  private static func isPeriodical(_ words: [ArraySlice<Unicode.Scalar>]) -> Bool {
    guard let first = words.first, (2...3).contains(words.count) else { return false }
    return periods.contains(first) && words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) }
      && words.reduce(0, { $0 + $1.count }) <= 14
  }

  private static func isOutlet(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if NewsroomWords.outlets.contains(word) { return true }
    guard let ending = NewsroomWords.outletEndings.suffixLength(of: word) else { return false }
    return ending < word.count && word.allSatisfy { $0.isLetter || $0.isDigit }
      && !NewsroomWords.sections.contains(word)
  }
}
