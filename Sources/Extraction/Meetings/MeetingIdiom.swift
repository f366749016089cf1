/// Phrases of an object and a verb that tell of a meeting without its name: `머리를 맞댔다`, `나란히
/// 앉아`, `이야기를 나눴다`, `점심을 냈다`, `차를 마시며`, `전화를 걸어`.
///
/// Rejects the object alone (`머리를 감았다`, `차를 팔았다`, `전화를 끊었다`).
struct MeetingIdiom {
  let objects: [String]
  let verbs: [String]
  let kind: String
  /// How many words the verb may stand behind the object.
  let reach: Int
  /// Whether whoever is named alone with it is the host of the one spoken of before.
  var isHosting = false
  /// Whether it must be somebody's: `박 사장의 손을 잡고`, where 손을 잡다 alone may be said of firms.
  var isOwned = false
  /// Whether it must be said of a contract: `계약서에 … 이름을 적었다`.
  var document = false

  private static let all: [MeetingIdiom] = [
    MeetingIdiom(
      objects: ["머리를", "얼굴을", "무릎을", "이마를"],
      verbs: ["맞대", "맞댔", "맞댄", "보", "봤", "볼", "마주"], kind: "만남", reach: 2),
    MeetingIdiom(
      objects: ["마주", "나란히", "둘러", "같이", "함께", "한자리에", "한데", "한곳에"],
      verbs: ["앉", "서서", "섰", "모여", "모였", "모인", "모일", "모이", "걸으", "걸었", "걸은", "거닐", "둘러앉", "하고"],
      kind: "만남", reach: 1),
    MeetingIdiom(
      objects: ["이야기를", "얘기를"], verbs: ["끝냈", "끝내", "마무리", "매듭"], kind: "만남", reach: 1),
    MeetingIdiom(
      objects: ["테이블에", "식탁에", "밥상에", "협상장에", "술상에", "자리에", "옆자리에", "앞자리에"],
      verbs: ["마주", "앉", "둘러앉", "함께"], kind: "만남", reach: 2),
    MeetingIdiom(
      objects: [
        "이야기를", "얘기를", "의견을", "담소를", "인사를", "대화를", "말을", "생각을", "안부를", "명함을", "덕담을", "정담을", "악수를",
        "술잔을", "환담을", "견해를", "밀담을",
      ],
      verbs: ["나눴", "나누", "나눈", "나눌", "주고받", "섞", "맞췄", "맞추", "맞춘", "건넸", "건네"], kind: "만남",
      reach: 3),
    MeetingIdiom(
      objects: [
        "차를", "커피를", "술을", "와인을", "소주를", "맥주를", "막걸리를", "잔을", "술잔을", "소맥을", "찻잔을", "맥주잔을", "소주잔을",
        "와인잔을",
      ],
      verbs: ["마시", "마셨", "마신", "기울", "부딪", "나눴", "나누", "함께", "들며", "들었"], kind: "차담", reach: 2),
    MeetingIdiom(
      objects: ["골프를", "라운딩을", "라운드를"], verbs: ["치", "쳤", "친", "함께", "돌", "했", "한 ", "즐"],
      kind: "골프",
      reach: 2),
    MeetingIdiom(
      objects: ["산책을", "등산을", "산행을"], verbs: ["함께", "했", "하며", "하고", "한"], kind: "산책",
      reach: 2),
    MeetingIdiom(
      objects: ["전화를", "전화", "수화기를", "휴대전화를", "전화기를"],
      verbs: ["걸", "했", "하", "넣", "드", "통화", "들었", "들고", "돌렸", "돌려"], kind: "통화", reach: 2),
    MeetingIdiom(objects: ["수저를", "젓가락을", "숟가락을"], verbs: ["들", "함께"], kind: "식사", reach: 1),
    MeetingIdiom(
      objects: ["손님을", "일행을"], verbs: ["맞", "안내", "배웅", "마중"], kind: "만남", reach: 2,
      isHosting: true),
    MeetingIdiom(
      objects: ["안내를"], verbs: ["맡", "했", "하"], kind: "만남", reach: 1, isHosting: true),
    MeetingIdiom(
      objects: ["자리를"], verbs: ["가졌", "갖", "가진", "가질", "만들어"], kind: "만남", reach: 2),
    MeetingIdiom(objects: ["설전을", "논쟁을"], verbs: ["벌"], kind: "토론", reach: 2),
    MeetingIdiom(
      objects: ["협약서를", "의향서를", "합의서를", "계약서를", "양해각서를", "MOU를"],
      verbs: ["주고받", "교환", "나눠", "나눴", "나눈"], kind: "서명", reach: 2),
    MeetingIdiom(
      objects: ["이름을", "서명을"], verbs: ["적", "올렸", "올린", "올리", "써넣", "새겼", "남겼"], kind: "서명",
      reach: 1, document: true),
    MeetingIdiom(
      objects: ["일정을", "조건을", "얼개를", "밑그림을"],
      verbs: ["정했", "정하", "맞췄", "맞추", "맞춘", "짰", "짜", "그렸", "그리"], kind: "협의", reach: 1),
    MeetingIdiom(objects: ["펜을"], verbs: ["들"], kind: "서명", reach: 1),
    MeetingIdiom(objects: ["서명은", "사인은"], verbs: ["했", "맡았"], kind: "서명", reach: 12),
    MeetingIdiom(objects: ["도장을"], verbs: ["찍"], kind: "서명", reach: 1, document: true),
    MeetingIdiom(objects: ["삽을"], verbs: ["뜨", "떴", "뜬"], kind: "착공식", reach: 1),
    MeetingIdiom(
      objects: ["손을"], verbs: ["잡고", "잡았", "맞잡", "흔들"], kind: "만남", reach: 2, isOwned: true),
  ]

  /// How the words that may begin an idiom begin, and those that do as they are.
  static var beginnings: [String] { meals.map(\.start) + ["먹"] }
  static var objects: [String] { all.flatMap(\.objects) }

  private static let meals: [(start: String, kind: String)] = [
    ("저녁", "만찬"), ("점심", "오찬"), ("아침", "조찬"), ("식사", "식사"), ("밥을", "식사"), ("밥", "식사"),
    ("국수", "식사"), ("치킨", "식사"), ("고기", "식사"), ("끼니", "식사"), ("한 끼", "식사"), ("술자리", "식사"),
  ]
  private static let eating = [
    "먹", "들며", "들었", "들고", "들면서", "했", "하고", "하며", "한 ", "함께", "같이", "나눠", "나누", "나눴", "마쳤", "마친",
    "마치", "하자",
    "할", "곁들", "뜯",
  ]
  private static let hosting = ["냈", "낸", "내고", "내며", "냈다", "대접", "샀", "산", "차렸", "차려", "베풀", "삶"]

  /// What is said of a meal that somebody gives.
  private static let hosted: WordSet = ["마련한", "준비한", "베푼", "차린", "주최한", "초대한", "만든", "낸"]

  /// What an idiom tells, and the word where it ends.
  struct Found {
    let kind: String
    let isHosting: Bool
    let end: Int
  }

  /// The idiom whose object stands at a word.
  static func read(_ words: [Word], _ i: Int) -> Found? {
    let text = words[i].text
    if let meal = meal(words, i) { return meal }
    if text.hasPrefix("먹"), i > 0,
      (max(0, i - 2)..<i).contains(where: {
        ["함께", "같이", "나눠", "둘이"].contains(words[$0].text)
      })
    {
      return Found(kind: "식사", isHosting: false, end: i)
    }
    for idiom in all where idiom.objects.contains(text) {
      if idiom.document, !words[..<i].contains(where: isContract) { continue }
      if idiom.isOwned, i == 0 || !words[i - 1].text.hasSuffix("의") { continue }
      if let end = verb(words, i, idiom.verbs, idiom.reach) {
        return Found(kind: idiom.kind, isHosting: idiom.isHosting, end: end)
      }
    }
    return nil
  }

  /// 계약서에는, 협약서에, 합의문에.
  private static func isContract(_ word: Word) -> Bool {
    let text = word.isClosed ? word.text + word.tail : word.text
    return ["약서에", "향서에", "의서에", "의문에", "각서에"].contains { text.contains($0) }
  }

  private static func meal(_ words: [Word], _ i: Int) -> Found? {
    let text = words[i].text
    guard let meal = meals.first(where: { text.hasPrefix($0.start) }) else { return nil }
    let rest = text.dropFirst(meal.start.count)
    let object = ["", "을", "를", "밥을", "밥", "식사를", "자리를", "도", "은", "는"]
    guard object.contains(String(rest)) else { return nil }
    // 박 회장이 마련한 저녁 자리였다
    if rest.isEmpty, i > 0, hosted.contains(words[i - 1].text), i + 1 < words.count,
      words[i + 1].text.hasPrefix("자리")
    {
      return Found(kind: meal.kind, isHosting: true, end: i + 1)
    }
    let isBare = rest.isEmpty && meal.start != "식사"
    if let end = verb(words, i, hosting, isBare ? 1 : 2) {
      return Found(kind: meal.kind, isHosting: true, end: end)
    }
    guard let end = verb(words, i, eating, isBare ? 2 : ["은", "는"].contains(rest) ? 4 : 3) else {
      return nil
    }
    return Found(kind: meal.kind, isHosting: false, end: end)
  }

  private static func verb(_ words: [Word], _ i: Int, _ verbs: [String], _ reach: Int) -> Int? {
    guard i + 1 < words.count else { return nil }
    return (i + 1..<min(words.count, i + 1 + reach)).first { j in
      words[j].text != "한" && words[j].text.begins(withAny: verbs)
        || words[j].text == "한" && verbs.contains("한 ")
    }
  }
}
