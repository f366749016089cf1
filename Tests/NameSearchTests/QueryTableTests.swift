import NameSearch
import Testing

/// What a reader types, the name that has to come first, and why.
@Suite struct QueryTableTests {
  static let index = NameIndex([
    person(1, ["이재용", "JY", "李在鎔"], ["삼성전자", "회장", "총수"], weight: 9),
    person(2, ["샘 올트먼", "Sam Altman", "올트먼"], ["오픈AI", "CEO", "최고경영자"], weight: 9),
    person(3, ["손정의", "손마사요시", "孫正義"], ["소프트뱅크", "회장"], weight: 8),
    person(4, ["최태원"], ["SK그룹", "회장"], weight: 7),
    person(5, ["정신아"], ["카카오", "대표"], weight: 6),
    person(6, ["전영현"], ["삼성전자", "부회장"], weight: 5),
    person(7, ["르네 하스", "Rene Haas"], ["ARM", "CEO"], weight: 4),
    person(8, ["이재명"], ["대한민국", "대통령"], weight: 4),
    person(9, ["김창한"], ["크래프톤", "대표"], weight: 3),
    person(10, ["곽노정"], ["SK하이닉스", "사장"], weight: 3),
    person(11, ["글로리아 문"], ["한빛상사", "이사"], weight: 1),
    person(12, ["도널드 트럼프"], ["미국", "대통령"], weight: 2),
    person(13, ["선우예린"], ["누리전자", "연구원"], weight: 1),
    person(14, ["값진솔"], [], weight: 1),
    firm(101, ["삼성전자", "삼성電子"], ticker: "005930", weight: 9),
    firm(102, ["오픈AI", "OpenAI"], weight: 9),
    firm(103, ["SK하이닉스", "하이닉스"], ticker: "000660", weight: 6),
    firm(104, ["소프트뱅크", "소프트뱅크그룹"], ticker: "9984", weight: 7),
    firm(105, ["㈜카카오"], ticker: "035720", weight: 6),
    firm(106, ["크래프톤"], ticker: "259960", weight: 3),
    firm(107, ["엔비디아"], ticker: "NVDA", weight: 5),
    firm(108, ["ARM"], weight: 4),
    firm(109, ["마이크로소프트", "MS"], ticker: "MSFT", weight: 4),
    firm(110, ["LG에너지솔루션"], ticker: "373220", weight: 2),
    firm(111, ["현대자동차", "현대차"], ticker: "005380", weight: 3),
    firm(112, ["SK그룹", "SK"], weight: 7),
    firm(113, ["Palantir"], weight: 1),
    firm(114, ["삼성물산"], weight: 2),
    firm(115, ["한·일 협력재단"], weight: 1),
  ])

  private static func person(
    _ key: Int, _ forms: [String], _ context: [String], weight: Int
  )
    -> NameEntry
  {
    NameEntry(key: key, tag: 0, forms: forms, context: context, weight: weight)
  }

  private static func firm(
    _ key: Int, _ forms: [String], ticker: String? = nil, weight: Int
  )
    -> NameEntry
  {
    NameEntry(key: key, tag: 1, forms: forms, ticker: ticker, weight: weight)
  }

  private func expectFirst(
    _ query: String, _ match: String, _ reason: MatchReason,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = Self.index.search(query, limit: 5).first
    #expect(first?.match == match, "\(query)", sourceLocation: sourceLocation)
    #expect(first?.reason == reason, "\(query)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("이재용", "이재용"), ("삼성전자", "삼성전자"), ("오픈AI", "오픈AI"), ("오픈 AI", "오픈AI"), ("오픈ai", "오픈AI"),
    ("OPENAI", "OpenAI"), ("openai", "OpenAI"), ("Open-AI", "OpenAI"), ("sam altman", "Sam Altman"),
    ("샘올트먼", "샘 올트먼"), ("올트먼", "올트먼"), ("손마사요시", "손마사요시"), ("카카오", "㈜카카오"),
    ("(주)카카오", "㈜카카오"), ("주식회사 카카오", "㈜카카오"), ("카카오 주식회사", "㈜카카오"), ("㈜카카오", "㈜카카오"),
    ("\u{110B}\u{1175}\u{110C}\u{1162}\u{110B}\u{116D}\u{11BC}", "이재용"), ("ＳＫ", "SK"), ("jy", "JY"),
    ("한일협력재단", "한·일 협력재단"), ("한ㆍ일 협력재단", "한·일 협력재단"), ("하이닉스", "하이닉스"), ("  이재용  ", "이재용"),
    ("palantir inc.", "Palantir"), ("arm", "ARM"), ("이 재용", "이재용"),
  ])
  func exact(query: String, match: String) { expectFirst(query, match, .exact) }

  @Test(arguments: [
    ("이", "이재용"), ("이재", "이재용"), ("손정", "손정의"), ("손저", "손정의"), ("손ㅈ", "손정의"), ("손정으", "손정의"),
    ("이재요", "이재용"), ("그", "글로리아 문"), ("글", "글로리아 문"), ("삼성저", "삼성전자"), ("삼성ㅈ", "삼성전자"),
    ("소프", "소프트뱅크"), ("갑", "값진솔"), ("값", "값진솔"), ("sk하", "SK하이닉스"), ("LG에", "LG에너지솔루션"),
    ("현대", "현대자동차"), ("고", "곽노정"), ("곽놎", "곽노정"), ("샘", "샘 올트먼"), ("르네", "르네 하스"), ("op", "OpenAI"),
    ("마이크로", "마이크로소프트"), ("최탱", "최태원"),
  ])
  func prefix(query: String, match: String) {
    expectFirst(query, match, .prefix)
  }

  @Test(arguments: [
    ("재용", "이재용"), ("전자", "삼성전자"), ("자동차", "현대자동차"), ("에너지", "LG에너지솔루션"), ("닉스", "SK하이닉스"),
    ("뱅크", "소프트뱅크"), ("트럼프", "도널드 트럼프"), ("altman", "Sam Altman"), ("정의", "손정의"), ("하스", "르네 하스"),
    ("프톤", "크래프톤"),
    ("협력", "한·일 협력재단"),
  ])
  func contains(query: String, match: String) { expectFirst(query, match, .contains) }

  @Test(arguments: [
    ("005930", "005930", 101), ("0059", "005930", 101), ("nvda", "NVDA", 107),
    ("NVDA", "NVDA", 107),
    ("9984", "9984", 104), ("373220", "373220", 110),
  ])
  func ticker(query: String, match: String, key: Int) {
    expectFirst(query, match, .ticker)
    #expect(Self.index.search(query, limit: 1).map(\.key) == [key])
  }

  @Test(arguments: [
    ("孫正義", "孫正義"), ("李在鎔", "李在鎔"), ("李재용", "이재용"), ("崔태원", "최태원"), ("李", "이재용"),
    ("電子", "삼성電子"),
  ])
  func hanja(query: String, match: String) {
    expectFirst(query, match, .hanja)
  }

  @Test(arguments: [
    ("ㅇㅈㅇ", "이재용"), ("이ㅈㅇ", "이재용"), ("ㅅㅅㅈㅈ", "삼성전자"), ("삼성ㅈㅈ", "삼성전자"), ("ㅊㅌㅇ", "최태원"),
    ("ㅅㅈㅇ", "손정의"), ("ㅇ재ㅇ", "이재용"), ("ㅎㄷㅈㄷㅊ", "현대자동차"), ("ㅋㄹㅍㅌ", "크래프톤"), ("ㅇㅍai", "오픈AI"),
    ("ㅅㅇㅌㅁ", "샘 올트먼"), ("ㄱㄴㅈ", "곽노정"), ("ﾷﾸﾷ", "이재용"),
  ])
  func initials(query: String, match: String) {
    expectFirst(query, match, .initials)
  }

  @Test(arguments: [
    ("dlwodyd", "이재용"), ("tkatjd", "삼성전자"), ("tkatjdwjswk", "삼성전자"), ("thswjddml", "손정의"),
    ("DLWODYD", "이재용"), ("chlxodnjs", "최태원"), ("dlwod", "이재용"), ("dhvms", "오픈AI"),
    ("ㅐㅔ두먀", "OpenAI"),
    ("ㅁ그", "ARM"), ("ㅔ밈ㅜ샥", "Palantir"), ("zkzkdh", "㈜카카오"),
    ("ㅜㅍㅑ야ㅁ", "엔비디아"),
  ])
  func keyboard(query: String, match: String) {
    expectFirst(query, match, .keyboard)
  }

  @Test(arguments: [
    ("Lee Jae-yong", "이재용"), ("Lee Jaeyong", "이재용"), ("I Jae-yong", "이재용"), ("Yi Chae-yong", "이재용"),
    ("Jae Yong Lee", "이재용"), ("jaeyong", "이재용"), ("Chey Tae-won", "최태원"), ("choi tae", "최태원"),
    ("son jeong", "손정의"), ("samsung", "삼성전자"), ("hyundai", "현대자동차"), ("samsung mulsan", "삼성물산"),
    ("kakao", "㈜카카오"),
    ("Kwak Noh-jung", "곽노정"), ("jeon young hyun", "전영현"), ("SK hainikseu", "SK하이닉스"),
  ])
  func romanized(query: String, match: String) { expectFirst(query, match, .romanized) }

  @Test(arguments: [
    ("샘 알트만", "샘 올트먼"), ("샘 올트만", "샘 올트먼"), ("알트만", "샘 올트먼"), ("앤비디아", "엔비디아"),
    ("nvidia", "엔비디아"), ("softbank", "소프트뱅크"), ("krafton", "크래프톤"), ("microsoft", "마이크로소프트"),
    ("hynix", "하이닉스"), ("에스케이하이닉스", "SK하이닉스"), ("에스케이", "SK"), ("팔란티어", "Palantir"),
    ("엘지에너지", "LG에너지솔루션"), ("donald trump", "도널드 트럼프"),
  ])
  func variant(query: String, match: String) {
    expectFirst(query, match, .variant)
  }

  @Test(arguments: [
    ("이제용", "이재용"), ("손종의", "손정의"), ("최대원", "최태원"), ("삼송전자", "삼성전자"), ("정신하", "정신아"),
    ("곽노종", "곽노정"), ("전연현", "전영현"), ("크레프톤", "크래프톤"), ("김찬한", "김창한"), ("현데자동차", "현대자동차"),
    ("opanai", "OpenAI"), ("palanter", "Palantir"),
  ])
  func fuzzy(query: String, match: String) {
    let isLoan = query == "크레프톤"
    expectFirst(query, match, isLoan ? .variant : .fuzzy)
  }

  @Test(arguments: [
    ("삼성 이 회장", "이재용"), ("크래프톤 김", "김창한"), ("회장 최", "최태원"), ("삼성전자 부회장", "전영현"),
    ("이재용 삼성", "이재용"), ("ㅅㅅ ㅇㅈㅇ", "이재용"), ("올트먼 오픈", "올트먼"), ("카카오 ㅈㅅㅇ", "정신아"),
    ("대통령 이", "이재명"), ("tkatjd 이", "이재용"), ("삼성 이제용", "이재용"), ("arm 하스", "르네 하스"),
    ("트럼프 도널드", "도널드 트럼프"),
  ])
  func severalWords(query: String, match: String) {
    let hits = Self.index.search(query, limit: 5)
    #expect(hits.first?.match == match, "\(query)")
  }

  @Test(arguments: ["三星", "ㅃㅃ", "박노식", "zzqqx", "999999", "삼성 박", "회장", "총수", "르네 박", "tor", "ㅛㅛ"])
  func nothing(query: String) {
    #expect(Self.index.search(query, limit: 9).isEmpty)
  }
}
