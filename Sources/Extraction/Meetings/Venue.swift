import NewsModel

/// Where a meeting is: the noun phrase before 에서 that stands nearest to the trigger, venue and
/// city together as the article writes them, at most 40 characters.
struct Venue {
  let words: [Word]
  let source: SourceText
  /// The people named or spoken of, of whom none is a place: 이시무라 본부장.
  var people: [Mark] = []

  /// Gatherings that are where something happens as well.
  private static let events = [
    "서밋", "포럼", "전시회", "박람회", "모터쇼", "정상회의", "총회", "라운드테이블", "부스",
  ]

  private static let endings = [
    "호텔", "사옥", "본사", "센터", "공장", "식당", "접견실", "대통령실", "시청", "도청", "청사", "자택", "집", "회의실", "대회의실",
    "라운지", "로비", "사무실",
    "치킨", "치킨집", "호프집", "한정식집", "찻집", "커피숍", "전당", "홀", "무대", "전시관", "부스", "행사장", "현장", "공관", "관저",
    "관사", "별장", "리조트", "골프장",
    "컨벤션", "컨벤션센터", "야드", "조선소", "사업장", "연구소", "캠퍼스", "백악관", "청와대", "국회", "법원", "지법", "고법", "병원",
    "병실", "부엌", "본가", "댁", "학교",
    "대학", "대학교", "역", "공항", "항", "항만센터", "빌딩", "타워", "회관", "시민회관", "체육관", "구내식당", "시장실", "회장실",
    "집무실", "본점", "지점", "지사", "법인", "모처", "차고지", "본소", "위판장", "사무국",
    "방", "서밋", "포럼", "전시회", "박람회", "모터쇼", "정상회의", "총회", "라운드테이블", "간담회장", "복도", "정문", "산책로", "야구장",
    "훈제장", "주청사", "본관", "상의", "마러라고",
    "동", "구", "시", "도", "군", "읍", "면", "주", "섬", "당사", "공원", "카페", "레스토랑", "음식점", "연회장", "영빈관",
    "와인바", "펍", "주점", "술집", "빌라", "횟집", "갈비집", "국밥집", "고깃집", "중식당", "일식당", "요릿집", "구청", "군청", "도의회",
    "시의회", "운동장", "경기장", "구장", "스타디움", "아레나", "강당", "대강당", "도서관", "박물관", "미술관", "극장", "기념관", "문화원",
    "수련원", "연수원", "빈소", "장례식장", "농장", "목장", "천막", "기지", "터미널", "층", "옥상", "서재", "안방", "거실", "정원",
    "대사관", "영사관", "문화회관", "상공회의소", "지청", "경찰서", "교도소", "구치소", "성당", "교회", "사찰", "갤러리",
  ]

  /// Whether a place is only a part of one that should be named: 정문, 로비, 한 식당.
  static func isPart(_ place: String) -> Bool {
    [
      "정문", "로비", "복도", "한 식당", "식당", "회의실", "대회의실", "사무실", "무대", "현장", "행사장", "라운지", "접견실",
    ].contains(place)
  }

  /// How sure a phrase is to be a place: by its last noun, by the list of places, or by its particle
  /// alone.
  private enum Sort: Int {
    case venue
    case known
    case event
    case particle
  }

  /// The place told nearest to a word of the sentence, within a range of words; with `isSure` only
  /// one that is a place by its noun.
  func place(near trigger: Int, in range: Range<Int>, isSure: Bool = false) -> String? {
    let found = range.compactMap { i in
      named(i, in: range) ?? phrase(endingAt: i, from: range.lowerBound)
    }
    let best = found.filter { !isSure || $0.sort != .particle }.min { a, b in
      let (x, y) = (distance(a.end, trigger), distance(b.end, trigger))
      return (a.sort.rawValue, x) < (b.sort.rawValue, y)
    }
    return best?.text
  }

  /// `장소는 경주 예술의전당 복도`: what the sentence itself calls the place.
  private func named(
    _ i: Int, in range: Range<Int>
  ) -> (text: String, end: Int, sort: Sort)? {
    guard ["장소는", "장소", "무대는"].contains(words[i].text), i + 1 < range.upperBound else { return nil }
    var end = i + 1
    while end + 1 < range.upperBound, end - i < 5, words[end + 1].followsDirectly,
      !words[end].text.hasSuffix("다")
    {
      end += 1
    }
    // 장소는 공개되지 않았다.
    if words[i + 1...end].contains(where: { $0.text.hasSuffix("지") || $0.text.hasSuffix("다") }) {
      return nil
    }
    let text = source.string(words[i + 1].range.lowerBound..<words[end].range.upperBound)
    return text.count <= 40 ? (text, end, .venue) : nil
  }

  /// `▲김도현 대표 = 10:30 과천 청사, 박지호 장관 접견`: what stands between the hour and the comma.
  var ofEntry: String? {
    guard let sign = PersonnelNotice.entrySign(words),
      let end = words.indices.first(where: { $0 > sign && words[$0].before.hasPrefix(",") })
    else { return nil }
    var start = sign
    while start < end, words[start].startsWithDigit || Self.hours.contains(words[start].text) {
      start += 1
    }
    guard start < end, end - start <= 4 else { return nil }
    let last = words[end - 1].text
    guard last.ends(withAny: Self.endings) || Lexicon.shared.places.contains(last) else {
      return nil
    }
    let text = source.string(words[start].range.lowerBound..<words[end - 1].range.upperBound)
    return text.count <= 40 ? text : nil
  }

  private static let hours: WordSet = ["오전", "오후", "낮", "저녁", "밤", "정오", "새벽", "시", "분", "반"]

  private func distance(_ end: Int, _ trigger: Int) -> Int {
    end <= trigger ? trigger - end : 2 * (end - trigger)
  }

  private static let abstract: WordSet = [
    "자리", "장소", "이자리", "한자리", "회동", "면담", "회담", "간담회", "통화", "인터뷰", "브리핑", "축사", "연설", "발표", "입장문",
    "자료",
    "공지",
    "공시",
    "협상", "분야", "실사", "조사", "심사", "차원", "과정", "상황", "측면", "배경", "시점", "시장", "업계", "재계", "일각", "정부",
    "회사", "내부", "외부",
    "가운데",
    "사이", "이후", "정도", "수준", "방송", "기자회견", "발언", "점", "앞", "뒤", "위", "아래", "안", "밖", "곁", "양쪽", "한쪽",
    "만찬", "오찬",
    "조찬", "식사", "대화", "대담", "토론", "토론회", "좌담", "독대", "환담", "이사회", "주총", "곳", "여기", "거기", "어디", "이곳",
    "그곳",
    "현지", "둘", "셋", "선", "끝", "속", "중", "가", "보도자료", "설명자료", "문답", "기조연설", "취임사", "신년사", "글", "보고서",
    "페이스북", "링크드인",
    "노사", "사측", "노조", "금융권", "증권가", "정치권", "학계", "법조계", "조찬간담회", "만남", "첫날", "이날", "당시", "전날", "데",
  ]

  private func phrase(endingAt i: Int, from first: Int) -> (text: String, end: Int, sort: Sort)? {
    guard !words[i].isQuoted, let (stem, josa) = located(words[i]),
      !people.contains(where: { $0.words.contains(i) })
    else { return nil }
    let isVenue = stem.count > 1 && stem.ends(withAny: Self.endings)
    // 서울 가람대에서, 대전 해솔바이오를 찾아: what stands behind a town is in it.
    let isInTown =
      i > first && words[i].followsDirectly && Lexicon.shared.places.contains(words[i - 1].text)
    let isPlace =
      Lexicon.shared.places.contains(stem) || isInTown && FirmWord(stem) != nil
      || i > first && words[i].followsDirectly && FirmPhrase.isCountry(words[i - 1].text)
        && ["으로", "로", "에"].contains(josa) && HeadNounFirm.mayBeFirm(stem, word: words[i])
    let isNamed = isVenue || isPlace || isQuotedName(i)
    // 턴베리에서, 상무부에서: the particle alone tells that it is a place.
    let isTold =
      ["에서", "에선"].contains(josa) && stem.count >= 2
      && (isInTown || KoreanName.likeness(stem) == nil)
    let isDay = words[i].startsWithDigit && stem.ends(withAny: ["일", "월", "시", "년"])
    guard isNamed || isTold, !isDay, !Self.abstract.contains(stem) else { return nil }
    if !isNamed, MeetingTrigger.heads.contains(where: stem.hasSuffix) { return nil }
    // 에 and 로 lead to a place only with a verb of going; 에서 always.
    if josa.hasPrefix("에"), !josa.hasPrefix("에서"), !josa.hasPrefix("에선"), !goes(i) { return nil }
    if josa == "을" || josa == "를", !isVenue && !isPlace || !isVisited(i) || stem == "한국" {
      return nil
    }
    // 정오에 향한 곳은 여의도다: the sentence says where.
    if josa.hasSuffix("다"), !isVenue && !isPlace || i + 1 < words.count { return nil }
    if josa.hasPrefix("로") || josa.hasPrefix("으로") || josa == "까지" || josa == "부터", !goes(i) {
      return nil
    }
    var start = i
    while start > first, i - start < 5, extends(start - 1, to: start) { start -= 1 }
    let end = words[i].range.lowerBound + stem.utf16.count
    var text = source.string(words[start].range.lowerBound..<end)
    while text.count > 40, start < i {
      start += 1
      text = source.string(words[start].range.lowerBound..<end)
    }
    let isEvent = stem.ends(withAny: Self.events)
    let sort: Sort =
      isEvent
      ? .event : isVenue || isQuotedName(i) ? .venue : isPlace || isInTown ? .known : .particle
    return text.count <= 40 ? (text, i, sort) : nil
  }

  /// `'99치킨'에서`: a name in quotation marks.
  private func isQuotedName(_ i: Int) -> Bool { words[i].gloss == nil && !words[i].tail.isEmpty }

  /// A word with a particle of place.
  private func located(_ word: Word) -> (String, String)? {
    if word.isClosed {
      return word.tail.hasPrefix("에") || ["을", "를", "로", "으로"].contains(word.tail)
        ? (word.text, word.tail) : nil
    }
    for split in word.splits.reversed() {
      guard
        [
          "에서", "에서는", "에서의", "에서도", "에선", "에", "으로", "로", "서", "을", "를", "까지", "부터", "이다", "다",
          "이었다",
          "였다",
        ].contains(split.josa)
      else { continue }
      return (split.stem, split.josa)
    }
    return nil
  }

  /// `SK서린빌딩을 찾았다`.
  private func isVisited(_ i: Int) -> Bool {
    guard i + 1 < words.count else { return false }
    return words[i + 1].text.begins(withAny: [
      "찾았", "찾아", "찾은", "방문", "들러", "들렀", "둘러", "걸으", "걸었", "거닐",
    ])
  }

  private func goes(_ i: Int) -> Bool {
    guard i + 1 < words.count else { return false }
    return (i + 1..<min(words.count, i + 6)).contains { j in
      words[j].text.begins(withAny: [
        "도착", "이동", "부른", "불렀", "초대", "모여", "모였", "모인", "앉", "날아", "들어", "가서", "찾아", "내려", "갔", "왔",
        "향", "찾", "들러", "들렀", "초청", "불러", "옮", "건너가", "차려", "마련", "올라가", "와서", "왔", "온", "예방", "답방",
        "넘어가", "넘어와", "건너와",
      ])
    }
  }

  /// Whether a word belongs to the phrase that the next one goes on with: bare nouns of place.
  private func extends(_ i: Int, to next: Int) -> Bool {
    guard words[next].followsDirectly, words[i].tail.isEmpty, !words[i].isQuoted else {
      return false
    }
    let text = words[i].text
    let lexicon = Lexicon.shared
    if lexicon.places.contains(text) { return true }
    if [
      "오전", "오후", "이날", "날", "해", "달", "당시", "첫날", "전날", "저녁", "아침", "지난", "오는", "소재", "함께", "따로",
      "말", "초", "중순", "하순", "상순", "낮", "밤", "새벽", "정오", "점심",
    ].contains(text) {
      return text == "소재"
    }
    if text.startsDigit { return false }
    if ["노조", "그룹", "구내", "지하", "임시", "시내"].contains(text) { return true }
    if Predicate.isVerbLike(text) || TitleWord(words[i]) != nil { return false }
    if words[i].splits.dropFirst().contains(where: { split in
      ["은", "는", "이", "가", "을", "를", "과", "와", "도", "에", "에서", "에게", "께", "로", "으로"].contains(
        split.josa)
        && (lexicon.isOrdinary(split.stem) || split.stem.count >= 3)
    }) {
      return false
    }
    if text.count > 1, text.ends(withAny: Self.endings) { return true }
    return FirmWord(text) != nil
      || (text.count <= 8 && !lexicon.common.contains(text) && KoreanName.likeness(text) == nil)
  }
}

extension String {
  fileprivate var startsDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}
