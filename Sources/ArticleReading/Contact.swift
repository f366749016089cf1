import NewsModel

/// Addresses, telephone numbers, copyright lines and notes on a text.
enum Contact {
  private static let rights = PhraseSet(
    "저작권 무단전재 무단_전재 무단복제 무단_복제 재배포 Copyright COPYRIGHT copyright All_rights All_Rights AI_학습 AI학습")
  private static let owners = PhraseSet(
    "ⓒ © (c) (C) 저작권자 저작권은 Copyrights Copyright COPYRIGHT copyright")
  private static let labels = PhraseSet("문의 문의처 연락처 제보 담당 담당자 홈페이지 붙임 첨부 자료문의 취재문의 보도문의 예약")
  /// Sentences of the page about the article, never of the article.
  private static let pageNotes = PhraseSet(
    """
    이_기사는_언론사에서 이_기사를_추천 언론사가_직접_선정 해당_언론사 언론사_구독 기사_섹션_분류 자동_추출 자동_요약 제보는_카카오톡 제보하기 \
    카카오톡으로_제보 네이버_메인에서 기사_전문_보기 전체_기사_보기 로그인_후 유료회원 독자_여러분의_제보 이_기사는_카카오
    """)
  private static let notes = PhraseSet(
    """
    편집_방향 편집방향 사정에_따라 신문윤리 제보를_기다립니다 제보는 독자_여러분 정정보도 반론보도 기고는 외부_필자 \
    견해는 의견을_밝힌 작성됐습니다 자동_생성 번역한_것 협찬을_받아
    """)

  /// Marks lines of this kind, and takes from the copyright who owns the article.
  static func mark(_ draft: inout Draft) {
    for index in draft.lines.indices where draft.lines[index].isUntouched {
      let line = draft.lines[index]
      if isCopyright(line.scalars) {
        draft.add(outlet: owner(line.scalars), from: .copyright)
      } else if let outlet = outletOfNote(line.scalars) {
        draft.add(outlet: outlet, from: .copyright)
      } else if !isLabelled(line) && !isNote(line.scalars) && !isAddress(line.scalars)
        && !isPageNote(line.scalars)
      {
        continue
      }
      draft.lines[index].take(.contact)
    }
  }

  /// Whether a line claims rights in the text: "ⓒ 새별뉴스, 무단 전재 금지".
  static func isCopyright(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 120, rights.first(in: scalars, scalars.indices) != nil else {
      return false
    }
    if owners.first(in: scalars, scalars.indices) != nil { return true }
    return scalars.count <= 60 && !SentenceEnd.closes(scalars, scalars.indices)
      && rights.count(in: scalars, scalars.indices) > 1
  }

  /// The words after ⓒ or 저작권자, up to a comma, a full stop or 무단.
  static func owner(_ scalars: [Unicode.Scalar]) -> String? {
    var start: Int?
    var index = 0
    while index < scalars.count {
      if let length = owners.length(in: scalars, at: index, end: scalars.count) {
        start = index + length
        index += length
      } else {
        index += 1
      }
    }
    guard var start else { return nil }
    while start < scalars.count, !scalars[start].isLetter { start += 1 }
    var words: [String] = []
    for word in scalars[start...].split(whereSeparator: \.isBlank).prefix(4) {
      let stop = word.firstIndex { !($0.isLetter || $0.isDigit) } ?? word.endIndex
      let kept = word[..<stop]
      if kept.isEmpty || rights.first(in: Array(kept), 0..<kept.count) != nil
        || kept.string == "All"
      {
        break
      }
      words.append(kept.string)
      if stop != word.endIndex { break }
    }
    let name = words.joined(separator: " ")
    guard !words.isEmpty, words.count <= 3 else { return nil }
    return name.hasSuffix("에") ? String(name.dropLast()) : name
  }

  /// "※ 이 글은 나래경제의 편집 방향과 다를 수 있습니다": the outlet.
  private static func outletOfNote(_ scalars: [Unicode.Scalar]) -> String? {
    guard scalars.first == "※" || scalars.first?.isOpening == true || scalars.first == "*",
      let note = notes.first(in: scalars, scalars.indices)
    else { return nil }
    guard let word = scalars[..<note.lowerBound].split(whereSeparator: \.isBlank).last,
      word.last == "의",
      NewsroomWords.outletEndings.suffixLength(of: word.dropLast()) != nil
        || NewsroomWords.outlets.contains(word.dropLast())
    else { return nil }
    return word.dropLast().string
  }

  private static func isNote(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, scalars.count <= 120 else { return false }
    guard first == "※" || first == "*" || first.isOpening else { return false }
    return notes.first(in: scalars, scalars.indices) != nil
  }

  private static func isPageNote(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 80 && pageNotes.first(in: scalars, scalars.indices) != nil
  }

  /// "■ 문의: 홍보실 (02-000-0000)", "붙임: 사진 2매. 끝."
  private static func isLabelled(_ line: DraftLine) -> Bool {
    let scalars = line.scalars
    guard scalars.count <= 120 else { return false }
    var start = 0
    while start < scalars.count,
      scalars[start].isBullet || scalars[start].isBlank
        || scalars[start].isOpening
    { start += 1 }
    guard let length = labels.length(in: scalars, at: start, end: scalars.count) else {
      return false
    }
    var after = start + length
    while after < scalars.count, scalars[after].isBlank || scalars[after].isClosing { after += 1 }
    return after < scalars.count && ":=：☎".unicodeScalars.contains(scalars[after])
  }

  /// A web address with nothing else on the line.
  private static func isAddress(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 200, !scalars.contains(where: \.isBlank) else { return false }
    let text = scalars.string
    return text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
  }
}
