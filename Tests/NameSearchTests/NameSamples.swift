import NameSearch

/// Names that queries are tried on, real and invented.
enum NameSamples {
  static let entries = people + firms

  private static let people = [
    person(1, ["이재용", "JY", "李在鎔"], ["삼성전자", "회장", "총수"], weight: 9),
    person(2, ["샘 올트먼", "Sam Altman", "올트먼"], ["오픈AI", "CEO", "최고경영자"], weight: 9),
    person(3, ["손정의", "손마사요시", "孫正義"], ["소프트뱅크", "회장"], weight: 8),
    person(4, ["최태원"], ["SK그룹", "회장"], weight: 7),
    person(5, ["정신아"], ["카카오", "대표"], weight: 6),
    person(6, ["전영현"], ["삼성전자", "부회장"], weight: 5),
    person(7, ["르네 하스", "Rene Haas"], ["ARM", "CEO"], weight: 4),
    person(8, ["이재명"], ["대한민국", "대통령"], weight: 4),
    person(9, ["김창한"], ["크래프톤", "대표"], weight: 3),
    person(10, ["곽노정"], ["SK하이닉스", "사장", "하이닉스"], weight: 3),
    person(11, ["글로리아 문"], ["한빛상사", "이사"], weight: 1),
    person(12, ["도널드 트럼프"], ["미국", "대통령"], weight: 2),
    person(13, ["선우예린"], ["누리전자", "연구원"], weight: 1),
    person(14, ["값진솔"], [], weight: 1),
    person(15, ["류도현", "柳道賢"], ["가람물산", "부장"], weight: 1),
    person(16, ["여승우"], ["한빛상사", "대표"], weight: 1),
    person(17, ["남궁세라"], ["두루바이오", "연구원"], weight: 1),
    person(18, ["황보민철"], ["가람물산", "이사"], weight: 1),
    person(19, ["제갈윤서"], ["누리전자", "차장"], weight: 1),
    person(20, ["임해룡"], ["새벽전지", "사장"], weight: 1),
    person(21, ["노지훈"], ["새벽전지", "이사"], weight: 1),
    person(22, ["원혜림"], ["두루바이오", "대표"], weight: 1),
    person(23, ["표은찬"], ["누리전자", "대표"], weight: 2),
    person(24, ["허태경"], ["두루바이오", "고문"], weight: 1),
    person(25, ["우상민"], ["체육회", "위원"], weight: 1),
    person(26, ["정보람"], ["국회", "의원"], weight: 1),
    person(27, ["화윤설"], ["두루바이오", "상무"], weight: 1),
    person(28, ["젠슨 황", "Jensen Huang"], ["엔비디아", "CEO"], weight: 5),
    person(29, ["일론 머스크"], ["테슬라", "CEO"], weight: 5),
    person(30, ["순다르 피차이"], ["구글", "CEO"], weight: 3),
    person(31, ["사티아 나델라"], ["마이크로소프트", "CEO"], weight: 3),
    person(32, ["엘레나 브란트"], ["하벨", "CEO"], weight: 1),
    person(33, ["카를로스 멘도사"], ["미네라", "CEO"], weight: 1),
    person(34, ["정무찬"], ["현대자동차", "현대차", "사장"], weight: 1),
  ]

  private static let firms = [
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
    firm(116, ["누리전자"], ticker: "290001", weight: 1),
    firm(117, ["한빛상사", "(주)한빛상사"], weight: 1),
    firm(118, ["가람물산 주식회사"], weight: 1),
    firm(119, ["두루바이오"], weight: 1),
    firm(120, ["새벽전지"], weight: 1),
    firm(121, ["JN테크"], weight: 1),
    firm(122, ["한국은행", "한은"], weight: 4),
    firm(123, ["미국 상무부"], weight: 3),
    firm(124, ["美 재무부"], weight: 2),
    firm(125, ["일본은행"], weight: 2),
    firm(126, ["금융위원회", "금융위"], weight: 1),
    firm(127, ["포스코홀딩스", "POSCO홀딩스"], ticker: "005490", weight: 3),
    firm(128, ["네이버", "NAVER"], ticker: "035420", weight: 4),
    firm(129, ["한화에어로스페이스"], ticker: "012450", weight: 3),
    firm(130, ["HD현대중공업"], weight: 2),
    firm(131, ["KB금융"], weight: 2),
    firm(132, ["테슬라"], ticker: "TSLA", weight: 4),
    firm(133, ["구글"], weight: 4),
    firm(134, ["애플"], ticker: "AAPL", weight: 4),
    firm(135, ["TSMC"], weight: 3),
    firm(136, ["셀트리온"], ticker: "068270", weight: 2),
    firm(137, ["두산에너빌리티"], weight: 2),
    firm(138, ["하벨 그룹", "Havel Group"], weight: 1),
    firm(139, ["Minera"], weight: 1),
    firm(140, ["스페이스X", "SpaceX"], weight: 3),
    firm(141, ["르노코리아"], weight: 1),
    firm(142, ["메타"], weight: 3),
  ]

  private static func person(
    _ key: Int, _ forms: [String], _ context: [String], weight: Int
  ) -> NameEntry {
    NameEntry(key: key, tag: 0, forms: forms, context: context, weight: weight)
  }

  private static func firm(
    _ key: Int, _ forms: [String], ticker: String? = nil, weight: Int
  ) -> NameEntry {
    NameEntry(key: key, tag: 1, forms: forms, ticker: ticker, weight: weight)
  }
}
