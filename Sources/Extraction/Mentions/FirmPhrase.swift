import NewsModel

/// The name of an organisation that ends at a word, of one word or more: `삼성전자(005930)`,
/// `미국 상무부`, `법무법인 노둣돌`, `LG CNS`, `소프트뱅크 그룹`.
struct FirmPhrase {
  let words: Range<Int>
  let name: String

  /// Reads leftward from a word; nil when no organisation ends there.
  init?(_ words: [Word], endingAt end: Int, findings: Findings) {
    guard words.indices.contains(end), words[end].tail.isEmpty else { return nil }
    func linked(_ i: Int) -> Bool { i > 0 && words[i].followsDirectly && words[i - 1].tail.isEmpty }
    let text = words[end].text
    if SuffixFirm.isDepartment(end, words),
      SuffixFirm.isCollege(end, words) || !findings.isFirm(text)
    {
      return nil
    }
    if linked(end) {
      let joined = words[end - 1].text + " " + text
      if findings.isFirm(joined) {
        self.init(words: end - 1..<end + 1, name: joined)
        return
      }
      if let name = Self.split(words[end - 1].text, text) {
        self.init(words: end - 1..<end + 1, name: name)
        return
      }
    }
    if end > 0, words[end].before == "-", words[end].isHangul, words[end - 1].isHangul, end > 1,
      words[end - 1].followsDirectly, !findings.isFirm(text), KoreanName.likeness(text) == nil
    {
      self.init(words: end - 1..<end + 1, name: words[end - 1].text + "-" + text)
      return
    }
    let ticker = words[end].gloss.map { TickerFirm.isTicker($0.text) } ?? false
    let isMinistry = text.hasSuffix("부") && Self.isMinistry(words, end)
    let known =
      findings.isFirm(text) || Self.isUniversity(words, end) || Self.isProvince(words, end)
      || isMinistry
    if let union = SuffixFirm.union(endingIn: text, at: end, words) {
      self.init(words: end - 1..<end + 1, name: union)
      return
    }
    let form = FirmWord(text)
    guard known || ticker || form != nil || Self.isLatinName(words[end]) else { return nil }
    if form?.kind == .government || isMinistry, linked(end),
      Self.isCountry(words[end - 1].text)
    {
      self.init(words: end - 1..<end + 1, name: words[end - 1].text + " " + text)
      return
    }
    self.init(words: end..<end + 1, name: text)
  }

  private init(words: Range<Int>, name: String) {
    self.words = words
    self.name = name
  }

  /// `이음대 경영학과`, `이음대 교수`, `이음대 윤도경 교수`: 대 ends the name of a university before what belongs to
  /// one.
  static func isUniversity(_ words: [Word], _ i: Int) -> Bool {
    let text = words[i].text
    guard text.hasSuffix("대"), (3...6).contains(text.count), words[i].isHangul, i + 1 < words.count,
      words[i + 1].followsDirectly, !Lexicon.shared.isOrdinary(text)
    else { return false }
    let next = words[i + 1].text
    if ["학과", "학부", "대학원", "교수", "총장", "병원", "연구소"].contains(where: { next.contains($0) }) {
      return true
    }
    guard i + 2 < words.count, words[i + 2].followsDirectly, words[i + 1].tail.isEmpty,
      KoreanName.likeness(next) != nil, let title = TitleWord(words[i + 2])
    else { return false }
    return title.title.ends(withAny: ["교수", "총장", "학장"])
  }

  /// `산업무역부 장관`, `베트남 산업무역부의 팜 반 하이 차관`: what ends so before a minister's title, or behind a country and
  /// before a name with such a title.
  static func isMinistry(_ words: [Word], _ i: Int) -> Bool {
    let stem = words[i].splits.first { $0.josa == "의" }?.stem ?? words[i].text
    guard stem.hasSuffix("부"), stem.count >= 3, words[i].isHangul else { return false }
    let behind = words.indices.dropFirst(i + 1).prefix(5).prefix { words[$0].followsDirectly }
    let title = behind.lazy.compactMap { k in TitleWord(words[k]).map { (k, $0.title) } }.first
    guard let title, ["장관", "차관", "차관보"].contains(title.1) else { return false }
    return title.0 == i + 1
      || i > 0 && words[i].followsDirectly && isCountry(words[i - 1].text)
        && !Lexicon.shared.isOrdinary(stem)
  }

  /// `충남도 정책기획관`, `통영시 투자유치과장`: a province by its short name, or a town, before one of its
  /// offices.
  private static func isProvince(_ words: [Word], _ i: Int) -> Bool {
    isLand(words[i].text) && i + 1 < words.count && words[i + 1].followsDirectly
      && TitleWord(words[i + 1]) != nil
  }

  private static let provinces: WordSet = [
    "경기도", "강원도", "충북도", "충남도", "전북도", "전남도", "경북도", "경남도", "제주도", "충청북도", "충청남도", "전라북도",
    "전라남도", "경상북도", "경상남도",
  ]

  /// 전남도, 통영시, 강남구: a province, or a town by its full name or by the name of a known place.
  static func isLand(_ stem: String) -> Bool {
    provinces.contains(stem) || Lexicon.shared.districts.contains(stem)
      || stem.count >= 3 && ["시", "군"].contains(stem.last)
        && Lexicon.shared.places.contains(String(stem.dropLast()))
  }

  private static let forms: WordSet = [
    "법무법인", "회계법인", "세무법인", "특허법인", "주식회사", "사단법인", "재단법인",
  ]
  private static let tails: WordSet = [
    "그룹", "조선소", "홀딩스", "파트너스", "벤처스", "코리아", "재단", "노동조합", "노조",
  ]

  private static func isCaps(_ text: String) -> Bool {
    text.count >= 2 && text.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// Whether a word may be the first of a name of two words.
  static func opens(_ text: String) -> Bool { forms.contains(text) || isCaps(text) }

  /// Whether a word may be the last of a name of two words.
  static func ends(_ splits: [Josa.Split]) -> Bool {
    splits.contains { tails.contains($0.stem) || $0.stem == "컨소시엄" }
  }

  /// Names that are written in two words by their form: 법무법인 노둣돌, 소프트뱅크 그룹, LG CNS.
  static func split(_ first: String, _ second: String) -> String? {
    let lexicon = Lexicon.shared
    if forms.contains(first), second.count >= 2, !(second.hasSuffix("의") && second.count >= 3),
      !second.hasPrefix("등")
    {
      return first + " " + second
    }
    if tails.contains(second), first.count >= 2, !lexicon.common.contains(first),
      first.first?.isNumber == false,
      !lexicon.places.contains(first), !lexicon.firmHeads.contains(first),
      WordForm.of(first).splits.dropFirst().allSatisfy({
        !lexicon.common.contains($0.stem) && $0.josa != "의" && FirmWord($0.stem) == nil
      })
    {
      return first + " " + second
    }
    if isCaps(first), isCaps(second), !lexicon.acronyms.contains(first),
      !lexicon.acronyms.contains(second)
    {
      return first + " " + second
    }
    return nil
  }

  private static let countries: WordSet = [
    "미국", "미", "일본", "중국", "영국", "프랑스", "독일", "러시아", "인도", "베트남", "캐나다", "호주", "이탈리아", "우즈베키스탄",
    "카자흐스탄", "폴란드", "헝가리", "체코", "사우디아라비아", "사우디", "인도네시아", "태국", "필리핀", "말레이시아", "싱가포르", "브라질",
    "멕시코",
    "튀르키예", "우크라이나", "이스라엘", "네덜란드", "대만", "몽골", "덴마크", "스웨덴", "노르웨이", "핀란드", "스페인", "벨기에", "스위스",
    "오스트리아", "아르헨티나", "칠레", "남아공", "이집트", "카타르", "쿠웨이트", "오만", "이라크", "이란", "라오스", "캄보디아", "루마니아",
    "페루", "콜롬비아", "에콰도르", "베네수엘라", "볼리비아", "우루과이", "파라과이", "파나마", "쿠바", "과테말라", "뉴질랜드", "아일랜드",
    "포르투갈", "그리스", "불가리아", "세르비아", "크로아티아", "슬로바키아", "슬로베니아", "에스토니아", "라트비아", "리투아니아",
    "아이슬란드", "룩셈부르크", "벨라루스", "조지아", "아제르바이잔", "아르메니아", "투르크메니스탄", "키르기스스탄", "타지키스탄", "파키스탄",
    "방글라데시", "스리랑카", "네팔", "미얀마", "브루나이", "요르단", "레바논", "바레인", "아랍에미리트", "UAE", "EU", "UN", "예멘",
    "시리아", "모로코",
    "알제리", "튀니지", "리비아", "케냐", "나이지리아", "가나", "에티오피아", "탄자니아", "우간다", "르완다", "앙골라", "모잠비크", "세네갈",
    "콩고", "잠비아", "짐바브웨", "북한", "홍콩",
  ]

  static func isCountry(_ text: String) -> Bool { countries.contains(text) }

  /// KT, TSMC, Arm: a Latin word that is no technical term, right before a title or name.
  static func isLatinName(_ word: Word) -> Bool {
    word.isLatin && word.text.count >= 2 && word.text.first.map(\.isUppercase) == true
      && !isCountry(word.text)
      && !Lexicon.shared.acronyms.contains(word.text) && !Lexicon.shared.titles.contains(word.text)
  }
}
