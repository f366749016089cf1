import NameSearch
import Testing

/// What a reader types, the name that has to come first, and why.
@Suite struct QueryTableTests {
  private static let index = NameIndex(NameSamples.entries)

  private func expectFirst(
    _ query: String, _ match: String, _ reason: MatchReason,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = Self.index.search(query, limit: 5).first
    #expect(first?.match == match, "\(query)", sourceLocation: sourceLocation)
    #expect(first?.reason == reason, "\(query)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("이재용", "이재용"), ("삼성전자", "삼성전자"), ("오픈AI", "오픈AI"), ("오픈 AI", "오픈AI"),
    ("오픈ai", "오픈AI"), ("OPENAI", "OpenAI"), ("openai", "OpenAI"), ("Open-AI", "OpenAI"),
    ("sam altman", "Sam Altman"), ("샘올트먼", "샘 올트먼"), ("올트먼", "올트먼"), ("손마사요시", "손마사요시"),
    ("카카오", "㈜카카오"), ("(주)카카오", "㈜카카오"), ("주식회사 카카오", "㈜카카오"), ("카카오 주식회사", "㈜카카오"),
    ("㈜카카오", "㈜카카오"), ("\u{110B}\u{1175}\u{110C}\u{1162}\u{110B}\u{116D}\u{11BC}", "이재용"),
    ("ＳＫ", "SK"), ("jy", "JY"), ("한일협력재단", "한·일 협력재단"), ("한ㆍ일 협력재단", "한·일 협력재단"),
    ("하이닉스", "하이닉스"), ("  이재용  ", "이재용"), ("palantir inc.", "Palantir"), ("arm", "ARM"),
    ("이 재용", "이재용"), ("류도현", "류도현"), ("남궁세라", "남궁세라"), ("남궁 세라", "남궁세라"),
    ("가람물산", "가람물산 주식회사"), ("㈜가람물산", "가람물산 주식회사"), ("가람물산(주)", "가람물산 주식회사"),
    ("(주) 한빛상사", "한빛상사"), ("한빛상사㈜", "한빛상사"), ("소프트뱅크 주식회사", "소프트뱅크"), ("삼성전자(주)", "삼성전자"),
    ("naver", "NAVER"), ("ＮＡＶＥＲ", "NAVER"), ("하벨그룹", "하벨 그룹"),
    ("havel group", "Havel Group"), ("Havel Group Inc.", "Havel Group"),
    ("palantir co., ltd.", "Palantir"), ("sk 하이닉스", "SK하이닉스"), ("마이크로 소프트", "마이크로소프트"),
    ("이.재용", "이재용"), ("한은", "한은"), ("미국상무부", "미국 상무부"), ("샘 올 트먼", "샘 올트먼"),
    ("TSMC", "TSMC"), ("jn테크", "JN테크"),
  ])
  func exact(query: String, match: String) { expectFirst(query, match, .exact) }

  @Test(arguments: [
    ("이", "이재용"), ("이재", "이재용"), ("손정", "손정의"), ("손저", "손정의"), ("손ㅈ", "손정의"),
    ("손정으", "손정의"), ("이재요", "이재용"), ("그", "글로리아 문"), ("글", "글로리아 문"), ("삼성저", "삼성전자"),
    ("삼성ㅈ", "삼성전자"), ("소프", "소프트뱅크"), ("갑", "값진솔"), ("값", "값진솔"), ("sk하", "SK하이닉스"),
    ("LG에", "LG에너지솔루션"), ("현대", "현대자동차"), ("고", "곽노정"), ("곽놎", "곽노정"), ("샘", "샘 올트먼"),
    ("르네", "르네 하스"), ("op", "OpenAI"), ("마이크로", "마이크로소프트"), ("최탱", "최태원"), ("류", "류도현"),
    ("류도ㅎ", "류도현"), ("류도혀", "류도현"), ("여승", "여승우"), ("남궁", "남궁세라"), ("남구", "남궁세라"),
    ("황보미", "황보민철"), ("황봄", "황보민철"), ("젝", "제갈윤서"), ("제가", "제갈윤서"), ("누리저", "누리전자"),
    ("누맂", "누리전자"), ("두루방", "두루바이오"), ("두루바이ㅇ", "두루바이오"), ("새벼", "새벽전지"), ("새벽ㅈ", "새벽전지"),
    ("소프틉", "소프트뱅크"), ("하이니", "하이닉스"), ("하이닋", "하이닉스"), ("크래프토", "크래프톤"), ("카캉", "㈜카카오"),
    ("kb금", "KB금융"), ("hd현", "HD현대중공업"), ("jens", "Jensen Huang"),
    ("havel", "Havel Group"),
  ])
  func prefix(query: String, match: String) { expectFirst(query, match, .prefix) }

  @Test(arguments: [
    ("재용", "이재용"), ("전자", "삼성전자"), ("자동차", "현대자동차"), ("에너지", "LG에너지솔루션"), ("닉스", "SK하이닉스"),
    ("뱅크", "소프트뱅크"), ("트럼프", "도널드 트럼프"), ("altman", "Sam Altman"), ("정의", "손정의"),
    ("하스", "르네 하스"), ("프톤", "크래프톤"), ("협력", "한·일 협력재단"), ("도현", "류도현"), ("세라", "남궁세라"),
    ("물산", "삼성물산"), ("은행", "한국은행"), ("중공업", "HD현대중공업"), ("피차이", "순다르 피차이"),
    ("머스크", "일론 머스크"), ("huang", "Jensen Huang"), ("테크", "JN테크"), ("에어로", "한화에어로스페이스"),
    ("상무부", "미국 상무부"), ("재무부", "美 재무부"),
  ])
  func contains(query: String, match: String) { expectFirst(query, match, .contains) }

  @Test(arguments: [
    ("005930", "005930"), ("0059", "005930"), ("nvda", "NVDA"), ("NVDA", "NVDA"),
    ("9984", "9984"), ("373220", "373220"), ("290001", "290001"), ("A005930", "005930"),
    ("a000660", "000660"), ("005930.KS", "005930"), ("068270.KQ", "068270"),
    ("tsla", "TSLA"), ("aapl", "AAPL"),
  ])
  func ticker(query: String, match: String) { expectFirst(query, match, .ticker) }

  @Test(arguments: [
    ("孫正義", "孫正義"), ("李在鎔", "李在鎔"), ("李재용", "이재용"), ("崔태원", "최태원"), ("李", "이재용"),
    ("電子", "삼성電子"), ("柳道賢", "柳道賢"), ("柳도현", "류도현"), ("柳", "柳道賢"), ("三星電子", "삼성전자"),
    ("三星", "삼성전자"), ("現代자동차", "현대자동차"), ("日本은행", "일본은행"), ("日은행", "일본은행"),
    ("美 상무부", "미국 상무부"), ("美상무", "미국 상무부"), ("미국 재무부", "美 재무부"), ("미 재무부", "美 재무부"),
    ("韓·日 협력재단", "한·일 협력재단"), ("韓日협력재단", "한·일 협력재단"), ("韓銀", "한은"), ("金融위", "금융위"),
    ("林해룡", "임해룡"), ("盧지훈", "노지훈"), ("元혜림", "원혜림"), ("日", "일본은행"),
  ])
  func hanja(query: String, match: String) { expectFirst(query, match, .hanja) }

  @Test(arguments: [
    ("ㅇㅈㅇ", "이재용"), ("이ㅈㅇ", "이재용"), ("ㅅㅅㅈㅈ", "삼성전자"), ("삼성ㅈㅈ", "삼성전자"), ("ㅊㅌㅇ", "최태원"),
    ("ㅅㅈㅇ", "손정의"), ("ㅇ재ㅇ", "이재용"), ("ㅎㄷㅈㄷㅊ", "현대자동차"), ("ㅋㄹㅍㅌ", "크래프톤"), ("ㅇㅍai", "오픈AI"),
    ("ㅅㅇㅌㅁ", "샘 올트먼"), ("ㄱㄴㅈ", "곽노정"), ("ﾷﾸﾷ", "이재용"), ("ㄹㄷㅎ", "류도현"), ("류ㄷㅎ", "류도현"),
    ("ㄴㄱㅅㄹ", "남궁세라"), ("남궁ㅅㄹ", "남궁세라"), ("ㅎㅂㅁㅊ", "황보민철"), ("ㅈㄱㅇㅅ", "제갈윤서"),
    ("ㄴㄹㅈㅈ", "누리전자"), ("누리ㅈㅈ", "누리전자"), ("ㄷㄹㅂㅇㅇ", "두루바이오"), ("ㅅㅂㅈㅈ", "새벽전지"),
    ("ㅎㄱㅇㅎ", "한국은행"), ("ㅋㅋㅇ", "㈜카카오"), ("ㅅㅍㅌㅂㅋ", "소프트뱅크"), ("ㅇㅂㄷㅇ", "엔비디아"),
    ("skㅎㅇㄴㅅ", "SK하이닉스"), ("kbㄱㅇ", "KB금융"),
  ])
  func initials(query: String, match: String) { expectFirst(query, match, .initials) }

  @Test(arguments: [
    ("dlwodyd", "이재용"), ("tkatjd", "삼성전자"), ("tkatjdwjswk", "삼성전자"), ("thswjddml", "손정의"),
    ("DLWODYD", "이재용"), ("chlxodnjs", "최태원"), ("dlwod", "이재용"), ("dhvms", "오픈AI"),
    ("ㅐㅔ두먀", "OpenAI"), ("ㅁ그", "ARM"), ("ㅔ밈ㅜ샥", "Palantir"), ("zkzkdh", "㈜카카오"),
    ("ㅜㅍㅑ야ㅁ", "엔비디아"), ("fbehgus", "류도현"), ("FBEHGUS", "류도현"), ("skarndtpfk", "남궁세라"),
    ("snflwjswk", "누리전자"), ("snfl전자", "누리전자"), ("누리wjswk", "누리전자"),
    ("gksqlctkdtk", "한빛상사"), ("두루qkdldh", "두루바이오"), ("이wodyd", "이재용"), ("dl재용", "이재용"),
    ("나하이닉스", "SK하이닉스"), ("오픈먀", "오픈AI"), ("오픈 먀", "오픈AI"), ("ㅓㅜ테크", "JN테크"),
    ("ㅏㅠ금융", "KB금융"), ("ㅒㅖㄸㅜ먀", "OpenAI"), ("ㅜㅁㅍㄷㄱ", "NAVER"), ("ㅡㄴㄹㅅ", "MSFT"),
    ("ㅜㅍㅇㅁ", "NVDA"), ("ㅗㅁㅍ디", "Havel Group"), ("ㅅㄴㅡㅊ", "TSMC"), ("rmffhfldk", "글로리아 문"),
  ])
  func keyboard(query: String, match: String) { expectFirst(query, match, .keyboard) }

  @Test(arguments: [
    ("Lee Jae-yong", "이재용"), ("Lee Jaeyong", "이재용"), ("I Jae-yong", "이재용"),
    ("Yi Chae-yong", "이재용"), ("Jae Yong Lee", "이재용"), ("jaeyong", "이재용"),
    ("Chey Tae-won", "최태원"), ("choi tae", "최태원"), ("son jeong", "손정의"),
    ("samsung", "삼성전자"), ("hyundai", "현대자동차"), ("samsung mulsan", "삼성물산"),
    ("kakao", "㈜카카오"), ("Kwak Noh-jung", "곽노정"), ("jeon young hyun", "전영현"),
    ("SK hainikseu", "SK하이닉스"), ("Ryu Do-hyun", "류도현"), ("Ryoo Dohyeon", "류도현"),
    ("Yoo Do Hyun", "류도현"), ("Do-hyun Ryu", "류도현"), ("Yeo Seung-woo", "여승우"),
    ("Namkoong Sera", "남궁세라"), ("Namgung Se-ra", "남궁세라"), ("Hwangbo Min-chul", "황보민철"),
    ("Jegal Yun-seo", "제갈윤서"), ("Chegal Yunsŏ", "제갈윤서"), ("Yim Hae-yong", "임해룡"),
    ("Lim Hae-ryong", "임해룡"), ("Im Haeryong", "임해룡"), ("Roh Ji-hoon", "노지훈"),
    ("Noh Jihun", "노지훈"), ("No Chi-hun", "노지훈"), ("Won Hye-rim", "원혜림"),
    ("Pyo Eun-chan", "표은찬"), ("Huh Tae-kyung", "허태경"), ("Hur Taegyeong", "허태경"),
    ("Hŏ T'ae-gyŏng", "허태경"), ("Woo Sang-min", "우상민"), ("U Sangmin", "우상민"),
    ("Jung Boram", "정보람"), ("Lee, Jae-yong", "이재용"), ("Rhee Jaeyong", "이재용"),
    ("LEE JAE YONG", "이재용"), ("Ch'oe T'ae-wŏn", "최태원"), ("tae won chey", "최태원"),
    ("Chung Shin-a", "정신아"), ("Jung Shin A", "정신아"), ("Kim Chang-han", "김창한"),
    ("hanwha", "한화에어로스페이스"), ("kakao corp.", "㈜카카오"), ("saebyeok", "새벽전지"),
    ("hanguk eunhaeng", "한국은행"), ("pichai", "순다르 피차이"), ("meta", "메타"),
  ])
  func romanized(query: String, match: String) { expectFirst(query, match, .romanized) }

  @Test(arguments: [
    ("샘 알트만", "샘 올트먼"), ("샘 올트만", "샘 올트먼"), ("알트만", "샘 올트먼"), ("앤비디아", "엔비디아"),
    ("nvidia", "엔비디아"), ("softbank", "소프트뱅크"), ("krafton", "크래프톤"),
    ("microsoft", "마이크로소프트"), ("hynix", "하이닉스"), ("에스케이하이닉스", "SK하이닉스"), ("에스케이", "SK"),
    ("팔란티어", "Palantir"), ("엘지에너지", "LG에너지솔루션"), ("donald trump", "도널드 트럼프"),
    ("크레프톤", "크래프톤"), ("nuri jeonja", "누리전자"), ("NVIDIA Corp.", "엔비디아"), ("apple", "애플"),
    ("google", "구글"), ("tesla", "테슬라"), ("celltrion", "셀트리온"), ("elon musk", "일론 머스크"),
    ("musk", "일론 머스크"), ("sundar pichai", "순다르 피차이"), ("satya nadella", "사티아 나델라"),
    ("잰슨 황", "젠슨 황"), ("elena brandt", "엘레나 브란트"), ("carlos mendosa", "카를로스 멘도사"),
    ("엘래나 브란트", "엘레나 브란트"), ("미네라", "Minera"), ("스페이스엑스", "SpaceX"), ("티에스엠씨", "TSMC"),
    ("케이비금융", "KB금융"), ("제이엔테크", "JN테크"), ("에이치디현대", "HD현대중공업"), ("apple's", "애플"),
    ("오픈에이아이", "오픈AI"), ("앨트먼", "Sam Altman"), ("renault", "르노코리아"),
    ("jenson huang", "젠슨 황"),
  ])
  func variant(query: String, match: String) { expectFirst(query, match, .variant) }

  @Test(arguments: [
    ("이제용", "이재용"), ("손종의", "손정의"), ("최대원", "최태원"), ("삼송전자", "삼성전자"), ("정신하", "정신아"),
    ("곽노종", "곽노정"), ("전연현", "전영현"), ("김찬한", "김창한"), ("현데자동차", "현대자동차"),
    ("opanai", "OpenAI"), ("palanter", "Palantir"), ("류도헌", "류도현"), ("류두현", "류도현"),
    ("남궁새라", "남궁세라"), ("표은잔", "표은찬"), ("누리젼자", "누리전자"), ("누리쟌자", "누리전자"), ("새벽전치", "새벽전지"),
    ("한빈상사", "한빛상사"), ("가림물산", "가람물산 주식회사"), ("이재옹", "이재용"), ("이제영", "이재용"),
    ("최테언", "최태원"), ("havvel group", "Havel Group"), ("금융위언회", "금융위원회"),
  ])
  func fuzzy(query: String, match: String) { expectFirst(query, match, .fuzzy) }

  @Test(
    arguments: [
      ("삼성 이 회장", "이재용", .prefix), ("이회장", "이재용", .prefix), ("이재용회장", "이재용", .exact),
      ("삼성전자이재용", "이재용", .exact), ("크래프톤 김", "김창한", .prefix), ("회장 최", "최태원", .prefix),
      ("카카오 정신아 대표", "정신아", .exact), ("samsung lee", "이재용", .romanized),
      ("lee samsung", "이재용", .romanized), ("hynix 곽", "곽노정", .prefix),
      ("한빛 여 대표", "여승우", .prefix), ("누리전자 표대표", "표은찬", .prefix),
      ("새벽전지 ㄴㅈㅎ", "노지훈", .initials), ("가람 류도헌", "류도현", .fuzzy),
      ("두루바이오 대표", "원혜림", .contains), ("현대차 정", "정무찬", .prefix),
      ("삼성전자 부회장", "전영현", .contains), ("이재용 삼성", "이재용", .exact),
      ("ㅅㅅ ㅇㅈㅇ", "이재용", .initials), ("올트먼 오픈", "올트먼", .exact), ("카카오 ㅈㅅㅇ", "정신아", .initials),
      ("대통령 이", "이재명", .prefix), ("tkatjd 이", "이재용", .prefix), ("삼성 이제용", "이재용", .fuzzy),
      ("arm 하스", "르네 하스", .contains), ("트럼프 도널드", "도널드 트럼프", .contains),
    ] as [(String, String, MatchReason)])
  func severalWords(query: String, match: String, reason: MatchReason) {
    expectFirst(query, match, reason)
  }

  @Test(arguments: [
    "ㅃㅃ", "박노식", "zzqqx", "999999", "삼성 박", "회장", "총수", "르네 박", "tor", "ㅛㅛ", "류회",
    "B005930", "ㅁㅁㅁ",
  ])
  func nothing(query: String) {
    #expect(Self.index.search(query, limit: 9).isEmpty)
  }
}
