import NewsModel

/// A stem read as the name of an organisation by its form alone.
struct FirmWord {
  let kind: FirmKind
  /// The rule that read it, and how often such a reading is right.
  let rule: String
  let confidence: Double

  /// Reads a stem without particles; nil when its form does not tell.
  init?(_ stem: String) {
    guard let firm = WordForm.of(stem).firm else { return nil }
    self = firm
  }

  /// Reads a stem that was not met before.
  init?(reading stem: String) {
    let lexicon = Lexicon.shared
    guard !lexicon.common.contains(stem), !lexicon.firmLookalikes.contains(stem),
      !lexicon.acronyms.contains(stem), !lexicon.places.contains(stem),
      !stem.ends(withAny: Self.venues)
    else { return nil }
    if let full = lexicon.abbreviations[stem] {
      let kind = lexicon.firmSuffixes[full] ?? Self.ending(full)?.0 ?? .other
      self.init(kind: kind, rule: "firm.abbreviation", confidence: 0.9)
    } else if lexicon.listed[stem] != nil, Self.isTelling(stem) {
      self.init(kind: .company, rule: "firm.listed", confidence: 0.95)
    } else if let (kind, confidence) = Self.ending(stem) {
      self.init(kind: kind, rule: "firm.suffix", confidence: confidence)
    } else if Self.isMixed(stem) {
      self.init(kind: .company, rule: "firm.latin", confidence: 0.8)
    } else {
      return nil
    }
  }

  private init(kind: FirmKind, rule: String, confidence: Double) {
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
  }

  /// Endings of buildings and places, whatever stands before them.
  private static let venues = [
    "빌딩", "타워", "사옥", "캠퍼스", "공항", "역", "경기장", "야구장", "아레나", "회관", "컨벤션", "컨벤션센터", "광장", "국제센터",
    "체육관", "공장",
  ]

  /// Whether a listed name stands for the firm alone: short Hangul names are often other words.
  private static func isTelling(_ stem: String) -> Bool {
    let hangul = stem.allSatisfy(\.isHangulSyllable)
    if !hangul { return stem.count >= 2 }
    if stem.count >= 4 { return true }
    return stem.count == 3 && (KoreanName.parts(stem) == nil)
  }

  private static func ending(_ stem: String) -> (FirmKind, Double)? {
    let characters = Array(stem)
    guard characters.count >= 3 else { return nil }
    if let kind = Lexicon.shared.firmSuffixes[stem], kind == .government || kind == .court {
      return (kind, 0.9)
    }
    // The longest ending decides: 금융지주 before 지주.
    for length in stride(from: min(8, characters.count - 1), through: 1, by: -1) {
      let ending = String(characters[(characters.count - length)...])
      guard let kind = Lexicon.shared.firmSuffixes[ending] else { continue }
      let head = String(characters[..<(characters.count - length)])
      guard accepts(head: head, ending: ending, kind: kind) else { return nil }
      return (kind, length >= 2 ? 0.85 : 0.6)
    }
    return nil
  }

  /// What stands before the ending must be a name: not an ordinary word, unless it is long, and
  /// not a number.
  private static func accepts(head: String, ending: String, kind: FirmKind) -> Bool {
    guard let first = head.first, !first.isNumber else { return false }
    let lexicon = Lexicon.shared
    if lexicon.acronyms.contains(head) { return false }
    // 서울서: in Seoul.
    if ending == "서", lexicon.places.contains(head) { return false }
    if ending.count >= 4 { return true }
    if ending.count == 1 { return head.count >= 2 && !lexicon.common.contains(head) }
    if lexicon.common.contains(head) || lexicon.firmLookalikes.contains(head) {
      if telling.contains(ending), head.count >= 2, !general.contains(head) { return true }
      return kind == .government || kind == .fund && head.count >= 2
        || kind == .other && head.count >= 3
    }
    if head.count == 1 { return ending.count >= 2 && head != "신" && head != "각" && head != "타" }
    return true
  }

  /// Endings that make a name even of an ordinary word: 누리건설, 새벽일보.
  private static let telling: WordSet = [
    "건설", "은행", "제약", "증권", "중공업", "홀딩스", "그룹", "일보", "신문", "대학교", "조선해양", "해운", "항공", "물산", "상사",
    "제강",
    "철강", "생명", "화재", "캐피탈", "로보틱스", "제과", "식품", "전자", "화학", "모터스", "텔레콤", "네트웍스", "엔지니어링", "인더스트리",
    "제지",
    "시멘트", "패션", "쇼핑", "리테일", "로지스틱스", "저축은행", "손해보험", "면세점", "게임즈", "엔터테인먼트", "바이오", "테크", "푸드",
    "소프트",
    "중앙회", "상선", "정밀", "레저", "에너지솔루션", "자동차", "금속", "정공", "약품",
  ]

  /// Words that say what sort of firm is meant, before such an ending: 국내건설, 중소은행.
  private static let general: WordSet = [
    "국내", "해외", "일반", "특수", "종합", "대형", "중소", "지역", "지방", "국제", "글로벌", "민간", "공공", "가공", "냉동", "유기",
    "무기",
    "소형", "국영", "외국", "외국계", "시중", "상업", "투자", "중앙", "개인", "기업", "생활", "산업", "의료", "여성", "동네", "거래",
    "주거래",
    "채권", "주채권", "국책", "인터넷", "온라인", "모바일", "경제", "조간", "일간", "석간", "저가", "차량용", "자동차", "가정용",
    "소비자", "경쟁",
    "사립", "국립", "명문", "서울", "전문", "수입", "고급", "건강", "기능성", "신선", "정밀", "석유", "전기", "아파트", "주택",
    "도로", "토목", "친환경", "하이브리드", "미래", "완성", "고성능", "스포츠", "승합", "영업용", "업무용", "무인", "노후", "희귀",
    "액체",
  ]

  /// What stands before AI without making a name of it.
  private static let technical: WordSet = [
    "생성", "피지컬", "소버린", "멀티모달", "온디바이스", "에이전틱", "초거대", "국산", "산업", "의료", "음성", "자체", "차세대", "글로벌",
    "국가",
    "모바일", "엣지", "금융", "교육", "제조", "공공", "기업", "국내", "해외", "차량", "로봇",
  ]

  /// The firm whose branch in a land a name tells: 보르헨 of 보르헨코리아.
  static func parent(ofBranch name: String) -> String? {
    let land = ["코리아", "재팬", "차이나", "아메리카", "유럽"].first { name.hasSuffix($0) }
    guard let land, name.count >= land.count + 2 else { return nil }
    return String(name.dropLast(land.count))
  }

  /// Latin and Hangul in one word: SK하이닉스, LG전자, 오픈AI.
  private static func isMixed(_ stem: String) -> Bool {
    let lexicon = Lexicon.shared
    let latinHead = stem.prefix { $0.isASCII && ($0.isLetter || $0 == "&") }
    if (2...4).contains(latinHead.count), latinHead.count < stem.count,
      latinHead.allSatisfy({ $0.isUppercase || $0 == "&" })
    {
      let rest = String(stem.dropFirst(latinHead.count))
      return rest.count >= 2 && rest.allSatisfy(\.isHangulSyllable)
        && !lexicon.acronyms.contains(String(latinHead)) && !lexicon.common.contains(rest)
        && !Josa.isJosa(rest) && !lexicon.firmHeads.contains(rest)
        && TitleWord.read(rest) == nil
    }
    if let parent = parent(ofBranch: stem), isMixed(parent) || lexicon.listed[parent] != nil {
      return true
    }
    let hangulHead = stem.prefix { $0.isHangulSyllable }
    let rest = stem.dropFirst(hangulHead.count)
    guard (2...6).contains(hangulHead.count), (1...4).contains(rest.count),
      rest.allSatisfy({ $0.isASCII && $0.isUppercase })
    else { return false }
    let head = String(hangulHead)
    return !technical.contains(head) && !head.hasSuffix("형") && !head.hasSuffix("용")
      && rest.count >= 2
      && (rest == "AI" || !lexicon.acronyms.contains(String(rest))
        || (head.count >= 3 && !lexicon.isOrdinary(head)))
  }
}
