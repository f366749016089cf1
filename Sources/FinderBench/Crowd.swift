import NewsModel

/// People and firms that nobody ever heard of, the same for the same number.
///
/// Of twenty names eleven are Korean people, five Korean firms, two foreigners in Hangul, and one each a
/// Latin person and a Latin firm; a third of the people have a title at a firm.
struct Crowd {
  private var random = SplitMix(state: 20_250_301)
  private let surnames = Array(
    "김김김김김김이이이이이박박박박최최최정정정강강조조윤윤장장임임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도")
  private let given = Array(
    "민서예지도윤하준주원우수현은영재용정의태신아창한노종경미진호상철성희동욱선혜연규나다라려로린림명무문범병보복빈산삼석설섬세소송슬승시안양언여오완요운위유율으음이인일임자장전제조찬채청초춘충치탁택평표필학해향헌혁형홍화환효훈휘"
  )
  private let stems = Array("가나누다도두라루리마모미바보새서솔수아오온우유은이자주지진차초큰태파하한해현호화빛별봄산들강")
  private let tails = [
    "전자", "물산", "화학", "건설", "상사", "테크", "바이오", "에너지", "증권", "은행", "제약", "식품", "로봇", "모터스",
    "반도체", "홀딩스", "파트너스", "소프트", "그룹", "중공업",
  ]
  private let loans = Array("르네크로트프스클브리킨펜셔웰베델콘몬트슨엘렉튼로즈켈벨쉬톰닉헬그레")
  private let onsets = [
    "b", "br", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w",
  ]
  private let vowels = ["a", "e", "i", "o", "u", "ai", "ea"]
  private let codas = ["", "", "l", "n", "r", "s", "nd", "rt", "ck"]
  private let titles = ["회장", "사장", "대표", "부사장", "전무", "상무", "이사", "연구원"]

  /// A graph of so many names, without articles.
  mutating func graph(of count: Int) -> Graph {
    var people: [Person] = []
    var firms: [Firm] = []
    for number in 0..<count {
      switch number % 20 {
      case 0..<5: firms.append(firm(koreanFirm(), number))
      case 5: firms.append(firm(latinWord() + " Inc", number))
      case 6: people.append(person(latinWord() + " " + latinWord(), number, firms))
      case 7, 8: people.append(person(loanName(), number, firms))
      default: people.append(person(koreanName(), number, firms))
      }
    }
    return Graph(
      people: people.sorted { $0.id < $1.id }, firms: firms.sorted { $0.id < $1.id })
  }

  private mutating func person(_ name: String, _ number: Int, _ firms: [Firm]) -> Person {
    var person = Person(id: ContentID(.person, [name, String(number)]), name: name)
    guard number % 3 == 0, let firm = firms.last else { return person }
    let title = random.pick(titles)
    person.roles = [
      Role(
        id: ContentID(.role, [person.id.rawValue, title]), title: title, firm: firm.id,
        status: .current, provenance: Provenance(rule: "generated", confidence: 1, evidence: []))
    ]
    return person
  }

  private func firm(_ name: String, _ number: Int) -> Firm {
    Firm(
      id: ContentID(.firm, [name, String(number)]), name: name,
      ticker: number % 40 == 0 ? String(String(1_000_000 + number % 900_000).dropFirst()) : nil)
  }

  private mutating func koreanName() -> String {
    String([random.pick(surnames), random.pick(given), random.pick(given)])
  }

  private mutating func koreanFirm() -> String {
    let stem = String((0..<2 + random.next(below: 2)).map { _ in random.pick(stems) })
    return (random.next(below: 6) == 0 ? "㈜" : "") + stem + random.pick(tails)
  }

  private mutating func loanName() -> String {
    let first = String((0..<2).map { _ in random.pick(loans) })
    return first + " " + String((0..<2 + random.next(below: 2)).map { _ in random.pick(loans) })
  }

  private mutating func latinWord() -> String {
    let word = (0..<2).map { _ in
      random.pick(onsets) + random.pick(vowels) + random.pick(codas)
    }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

/// Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % max(1, bound)
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[next(below: list.count)] }
}
