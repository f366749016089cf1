import NameSearch
import Testing

/// How many well-known firms' Latin names find the usual Hangul spelling, first of all of them and of the
/// names of the query table.
///
/// The table of sounds was mended by the misses of the first list; those of the second were only counted.
@Suite struct LoanWordTests {
  private static let index = NameIndex(
    NameSamples.entries
      + (looked + unseen).enumerated().map {
        NameEntry(key: 1_000 + $0, forms: [$1.hangul], weight: 1)
      })

  private func found(of list: [(latin: String, hangul: String)]) -> Int {
    list.count { Self.index.search($0.latin, limit: 1).first?.match == $0.hangul }
  }

  @Test func mostOfThemAreFound() {
    #expect(found(of: Self.looked) >= 40)
    #expect(found(of: Self.unseen) >= 33)
  }

  @Test func littleElseIsFoundBeside() {
    let hits = (Self.looked + Self.unseen).map { Self.index.search($0.latin, limit: 4).count }
    #expect(hits.reduce(0, +) <= hits.count + hits.count / 4)
  }

  private static let looked: [(latin: String, hangul: String)] = [
    ("Adobe", "어도비"), ("Amgen", "암젠"), ("Audi", "아우디"), ("Barclays", "바클레이스"),
    ("Blackstone", "블랙스톤"), ("Bosch", "보쉬"), ("Canon", "캐논"), ("Cargill", "카길"),
    ("Chanel", "샤넬"), ("Cisco", "시스코"), ("Coca-Cola", "코카콜라"), ("Daimler", "다임러"),
    ("Deloitte", "딜로이트"), ("Ericsson", "에릭슨"), ("Ferrari", "페라리"), ("Foxconn", "폭스콘"),
    ("Glencore", "글렌코어"), ("Hitachi", "히타치"), ("Honeywell", "하니웰"), ("KPMG", "케이피엠지"),
    ("Kodak", "코닥"), ("Lockheed Martin", "록히드마틴"), ("McDonald's", "맥도날드"), ("Merck", "머크"),
    ("Moderna", "모더나"), ("Nike", "나이키"), ("Nissan", "닛산"), ("Novartis", "노바티스"),
    ("PayPal", "페이팔"), ("Philips", "필립스"), ("Renault", "르노"), ("Roche", "로슈"),
    ("Schneider", "슈나이더"), ("Siemens", "지멘스"), ("Starbucks", "스타벅스"), ("Temasek", "테마섹"),
    ("Unilever", "유니레버"), ("Visa", "비자"), ("Volvo", "볼보"), ("Western Digital", "웨스턴디지털"),
    ("Yahoo", "야후"), ("Zoom", "줌"),
  ]

  private static let unseen: [(latin: String, hangul: String)] = [
    ("Airbnb", "에어비앤비"), ("AstraZeneca", "아스트라제네카"), ("Baidu", "바이두"), ("Bayer", "바이엘"),
    ("Boeing", "보잉"), ("Bridgestone", "브리지스톤"), ("Carlyle", "칼라일"),
    ("Caterpillar", "캐터필러"), ("Chevron", "셰브론"), ("Citigroup", "씨티그룹"), ("Costco", "코스트코"),
    ("Dell", "델"), ("Disney", "디즈니"), ("ExxonMobil", "엑슨모빌"), ("Ford", "포드"),
    ("Fujitsu", "후지쓰"), ("Gucci", "구찌"), ("Honda", "혼다"), ("Hyatt", "하얏트"),
    ("Kioxia", "키옥시아"), ("Lenovo", "레노버"), ("Mastercard", "마스터카드"), ("McKinsey", "맥킨지"),
    ("Mitsubishi", "미쓰비시"), ("Nestle", "네슬레"), ("Nintendo", "닌텐도"), ("Nokia", "노키아"),
    ("Panasonic", "파나소닉"), ("Pfizer", "화이자"), ("Porsche", "포르쉐"), ("Rivian", "리비안"),
    ("Salesforce", "세일즈포스"), ("Shell", "쉘"), ("Spotify", "스포티파이"), ("Stellantis", "스텔란티스"),
    ("Toshiba", "도시바"), ("Verizon", "버라이즌"), ("Volkswagen", "폭스바겐"), ("Walmart", "월마트"),
    ("Xerox", "제록스"), ("YouTube", "유튜브"),
  ]
}
