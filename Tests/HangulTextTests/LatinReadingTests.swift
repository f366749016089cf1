import HangulText
import Testing

@Suite struct LatinReadingTests {
  private func fit(
    _ latin: String, _ name: String, _ spelling: LatinReading.Spelling
  )
    -> LatinReading.Fit?
  {
    let units = Array(name.utf16)
    return LatinReading(latin, as: spelling)?.fit(units.span)
  }

  @Test(arguments: [
    ("openai", "오픈ai"), ("openai", "오픈에이아이"), ("nvidia", "엔비디아"), ("softbank", "소프트뱅크"),
    ("microsoft", "마이크로소프트"), ("google", "구글"), ("apple", "애플"), ("tesla", "테슬라"),
    ("amazon", "아마존"),
    ("intel", "인텔"), ("qualcomm", "퀄컴"), ("facebook", "페이스북"), ("meta", "메타"), ("oracle", "오라클"),
    ("netflix", "넷플릭스"), ("uber", "우버"), ("twitter", "트위터"), ("anthropic", "앤트로픽"),
    ("anthropic", "앤스로픽"), ("broadcom", "브로드컴"), ("micron", "마이크론"), ("toyota", "도요타"),
    ("sony", "소니"), ("alibaba", "알리바바"), ("tencent", "텐센트"), ("huawei", "화웨이"), ("xiaomi", "샤오미"),
    ("bloomberg", "블룸버그"), ("goldman sachs", "골드만삭스"), ("Morgan Stanley", "모건스탠리"),
    ("blackrock", "블랙록"), ("palantir", "팔란티어"), ("spacex", "스페이스엑스"), ("krafton", "크래프톤"),
    ("rene haas", "르네하스"), ("Sam Altman", "샘올트먼"), ("Sam Altman", "샘알트만"), ("Jensen Huang", "젠슨황"),
    ("Elon Musk", "일론머스크"), ("Satya Nadella", "사티아나델라"), ("Tim Cook", "팀쿡"),
    ("Mark Zuckerberg", "마크저커버그"), ("Donald Trump", "도널드트럼프"), ("Joe Biden", "조바이든"),
    ("stargate", "스타게이트"), ("hynix", "하이닉스"), ("naver", "네이버"), ("kakao", "카카오"), ("lg", "엘지"),
    ("sk", "에스케이"), ("cloud", "클라우드"), ("station", "스테이션"), ("line", "라인"), ("tower", "타워"),
  ])
  func loanWords(latin: String, name: String) {
    #expect(fit(latin, name, .loan) == .whole, "\(latin) \(name)")
    let units = Array(name.utf16)
    var beginnings: Set<UInt16> = []
    LatinReading(latin, as: .loan)?.eachBeginning { beginnings.insert($0) }
    #expect(beginnings.contains(units[0]))
  }

  @Test(arguments: [
    ("openai", "엔비디아"), ("nvidia", "인텔"), ("samsung", "애플"), ("google", "구글코리아"),
    ("apple", "애플망고주스"),
    ("naver", "다음"),
  ])
  func otherLoanWordsDoNotFit(latin: String, name: String) {
    #expect(fit(latin, name, .loan) != .whole)
  }

  @Test func theBeginningFitsAsAPrefix() {
    #expect(fit("leeja", "이재용", .korean) == .prefix)
    #expect(fit("leejaey", "이재용", .korean) == .prefix)
    #expect(fit("leejaeyo", "이재용", .korean) == .prefix)
    #expect(fit("leejaeyon", "이재용", .korean) == .prefix)
    #expect(fit("leejaeyong", "이재용", .korean) == .whole)
    #expect(fit("leejaeyongs", "이재용", .korean) == nil)
    #expect(fit("le", "이재용", .korean) == .prefix)
    #expect(fit("micros", "마이크로소프트", .loan) == .prefix)
    #expect(fit("skhy", "sk하이닉스", .loan) == .prefix)
  }

  @Test func everyBeginningOfARevisedSpellingIsAPrefix() {
    for name in ["이재용", "삼성전자", "최태원", "현대자동차", "크래프톤"] {
      let latin = Romanization.revised(name)
      for length in 1..<latin.count {
        #expect(
          fit(String(latin.prefix(length)), name, .korean) == .prefix, "\(latin.prefix(length))")
      }
    }
  }

  @Test func whatFitsWhollyEndsInAUnitThatTheLettersCanEndWith() {
    for name in ["이재용", "최태원", "노", "곽노정", "선우예린", "sk하이닉스", "김x"] {
      let latin = Romanization.revised(name)
      guard let reading = LatinReading(latin, as: .korean), let last = name.utf16.last else {
        continue
      }
      var endings: Set<UInt16> = []
      reading.eachEnding { endings.insert($0) }
      #expect(endings.contains(last), "\(name)")
      #expect(!endings.contains("뷁".utf16.first ?? 0), "\(name)")
    }
  }

  @Test(arguments: [LatinReading.Spelling.korean, .loan])
  func whatFitsBeginsWithAUnitThatTheLettersCanBeginWith(spelling: LatinReading.Spelling) {
    let names = [
      "이재용", "류현진", "렉스", "아이언", "우어", "화성", "샤오미", "에이비씨", "쓰나미", "곽노정", "강옥", "닉스",
      "룡", "최", "선우예린", "더블유게임즈",
    ]
    let latin =
      names.map { Romanization.revised($0) } + ["rex", "iron", "our", "abc", "tsunami", "nix"]
    for letters in latin {
      for length in 1...letters.count {
        guard let reading = LatinReading(String(letters.prefix(length)), as: spelling) else {
          continue
        }
        var beginnings: Set<UInt16> = []
        reading.eachBeginning { beginnings.insert($0) }
        for name in names {
          let units = Array(name.utf16)
          if reading.fit(units.span) != nil {
            #expect(beginnings.contains(units[0]), "\(letters.prefix(length)) \(name)")
          }
        }
      }
    }
  }

  @Test func aBeginningIsReadToTheEndOfItsSyllable() throws {
    var beginnings: Set<UInt16> = []
    try #require(LatinReading("lee", as: .korean)).eachBeginning { beginnings.insert($0) }
    #expect(beginnings.isSuperset(of: "리이림".utf16))
    #expect(beginnings.isDisjoint(with: "라룡김".utf16))
  }

  @Test func lettersOutOfReachAreRefused() {
    #expect(LatinReading("", as: .korean) == nil)
    #expect(LatinReading("- .", as: .korean) == nil)
    #expect(LatinReading("이재용", as: .korean) == nil)
    #expect(LatinReading(String(repeating: "a", count: 64), as: .loan) == nil)
    #expect(
      fit(String(repeating: "a", count: 63), String(repeating: "아", count: 63), .loan) == .whole)
  }

  @Test func aGivenNameIsReadByItselfAndNothingFitsNoName() {
    let units = Array("이재용".utf16)
    let reading = LatinReading("jaeyong", as: .korean)
    #expect(reading?.fit(units.span.extracting(1...)) == .whole)
    #expect(reading?.fit(units.span) == nil)
    #expect(reading?.fit([UInt16]().span) == nil)
  }
}
