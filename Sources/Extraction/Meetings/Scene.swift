import NewsModel

/// A sentence with what is known of it when its clauses are read.
struct Scene {
  let index: Int
  private(set) var sentence: Sentence
  let marks: [Mark]
  let dates: [DateResolver.Resolved]
  /// The day that 이날 means after this sentence.
  let day: DateResolver.Told?
  /// Whether it names a day that cannot be told.
  let isVague: Bool
  /// Whether its paragraph has named a day so far.
  let hasDay: Bool
  let isInterview: Bool
  let source: SourceText

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, sentence.words.indices.contains(last)
    else {
      return ""
    }
    return source.string(sentence.words[first].range.lowerBound..<sentence.words[last].end)
  }

  /// Who takes part in what the sentence tells.
  var participants: Participants { Participants(words: sentence.words, marks: marks) }

  /// How the meeting that a trigger tells stands.
  func tense(_ clause: Clause, _ trigger: MeetingTrigger) -> MeetingTense {
    MeetingTense(
      sentence.words, trigger: trigger, end: clause.words.upperBound,
      sentence: source.string(sentence.range))
  }

  /// The scene with what is quoted in it read as told by the article itself.
  var unquoted: Scene {
    var scene = self
    scene.sentence.words = sentence.words.map(\.unquoted)
    return scene
  }

  /// Whether the clause speaks of a day as still to come: 오는 18일, 내달 3일.
  func isToCome(_ clause: Clause) -> Bool {
    let words = sentence.words
    return clause.words.contains { i in
      ["오는", "내달", "모레", "내일"].contains(words[i].text) && i + 1 < words.count
        && words[i + 1].startsWithDigit
    }
  }

  /// `▲김도현 대표 = 10:30 시청, 박지호 시장 접견`: an entry that names the hour.
  var isDiary: Bool {
    let words = sentence.words
    guard let sign = PersonnelNotice.entrySign(words) else { return false }
    return words[sign...].prefix(4).contains { $0.text.hasSuffix("시") || $0.before.hasSuffix(":") }
  }

  // MARK: when

  /// The day of a clause: the most precise one named in it, else one named before it in the
  /// sentence.
  func date(_ clause: Clause) -> PartialDate? { told(clause)?.date }

  private func told(_ clause: Clause) -> DateResolver.Told? {
    // 4일 업계에 따르면 …: the day of the report, not of the meeting.
    let isElsewhere = dates.contains { !$0.isPlan && !$0.isSaying }
    let told = dates.filter { !$0.isSaying && (!$0.isPlan || !isElsewhere) }
    let inside = told.filter { clause.words.contains($0.words.lowerBound) }
    let trigger = clause.triggers[0].word
    if let new = MeetingTense.newDay(sentence.words, behind: trigger),
      let day = dates.last(where: { ($0.words.lowerBound...$0.words.upperBound).contains(new) })
    {
      return DateResolver.Told(date: day.date, shift: day.shift)
    }
    if let best = best(inside.filter { $0.words.lowerBound < trigger }) { return best }
    // 두 사람이 처음 만난 것은 지난해 11월이다: the sentence says when.
    if sentence.words[trigger...].dropFirst().prefix(2).contains(where: {
      Self.clefts.contains($0.text)
    }), let best = best(inside.filter { $0.words.lowerBound > trigger }) {
      return best
    }
    // Behind the trigger a day may still be meant, a year or month belongs to something else.
    if let best = best(inside.filter { $0.date.day != nil || isOfHolding($0) }) { return best }
    return best(told.filter { $0.words.lowerBound < clause.words.lowerBound })
  }

  /// `면담은 다음 달 열린다`: a month right before the verb of what is held.
  private func isOfHolding(_ date: DateResolver.Resolved) -> Bool {
    let next = sentence.words[min(date.words.upperBound, sentence.words.count)...].prefix(2)
    return next.contains {
      $0.text.begins(withAny: ["열린", "열렸", "열릴", "열기로", "이뤄", "성사", "진행", "개최", "예정", "있었"])
    }
  }

  private static let clefts: WordSet = ["것은", "건", "때는", "시점은", "것도"]

  private func best(_ found: [DateResolver.Resolved]) -> DateResolver.Told? {
    found.max {
      ($0.date.precision, $0.words.lowerBound) < ($1.date.precision, $1.words.lowerBound)
    }.map { DateResolver.Told(date: $0.date, shift: $0.shift) }
  }

  /// The part of the day that a clause tells.
  ///
  /// - Parameter date: the day it was on, as far as it is told: another day's part is none of it
  ///   (`전날 밤 방한한 …은 이날 만났다`).
  func partOfDay(_ clause: Clause, on date: PartialDate?) -> PartOfDay? {
    // 4일 오전 건너오면서 회동이 성사됐다: the hour of what led to it.
    let trigger = clause.triggers[0].word
    let start = (clause.words.lowerBound..<max(clause.words.lowerBound, trigger)).last {
      Clause.ends(sentence.words, $0)
    }
    let words = (start.map { $0 + 1 } ?? clause.words.lowerBound)..<clause.words.upperBound
    return words.lazy.filter { i in
      !dates.contains { $0.words.upperBound == i && $0.date != date }
    }.compactMap { PartOfDay.read(sentence.words[$0]) }.first
  }

  /// Whether the clause names a day of its own, and does not only point at one.
  func hasDate(_ clause: Clause) -> Bool {
    dates.contains { clause.words.contains($0.words.lowerBound) && $0.isExplicit && !$0.isSaying }
  }

  // MARK: where

  private var venue: Venue {
    Venue(
      words: sentence.words, source: source, people: marks.filter { $0.party.person != nil })
  }

  /// Where the sentence as a whole is, by a noun that tells it.
  var ground: String? {
    guard sentence.zone == .body, let last = sentence.words.indices.last else { return nil }
    // 24일 워싱턴 = …: the head of an entry.
    if let i = sentence.words.indices.prefix(6).first(where: {
      sentence.words[$0].before.contains("=")
    }), i > 0, Lexicon.shared.places.contains(sentence.words[i - 1].text) {
      return sentence.words[i - 1].text
    }
    return
      venue
      .place(near: last, in: sentence.words.indices, isSure: true)
  }

  /// What the sentence itself calls the place: `장소는 …`.
  var toldPlace: String? {
    guard let i = sentence.words.firstIndex(where: { $0.text == "장소는" }) else { return nil }
    return
      venue
      .place(near: i, in: i..<sentence.words.count, isSure: true)
  }

  /// Where a clause is, by a noun that tells it.
  func place(_ clause: Clause) -> String? {
    venue
      .place(near: clause.triggers[0].word, in: clause.words, isSure: true)
  }

  // MARK: who

  /// How many people a word of the clause stands for: 두 사람, 세 사람, 양측, 둘.
  func groupSize(_ clause: Clause) -> Int? {
    for i in clause.words {
      let text = sentence.words[i].text
      let next = i + 1 < sentence.words.count ? sentence.words[i + 1].text : ""
      if let count = Self.counts[text],
        next.begins(withAny: ["사람", "총수", "정상", "수장"]) || counted(i) != nil
      {
        return count
      }
      if text.hasPrefix("3자") || text.hasPrefix("삼자") { return 3 }
      if ["둘은", "둘이", "두사람은", "양측은", "양측이", "두사람의", "둘만", "양자는"].contains(text) { return 2 }
      if ["셋이", "셋은", "세사람은", "셋이서"].contains(text) { return 3 }
      if ["넷이", "넷은", "네사람은", "넷이서"].contains(text) { return 4 }
    }
    return nil
  }

  private static let counts = ["두": 2, "세": 3, "네": 4]

  /// The office that a group is counted by, and the family name of all: `두 조합장은`, `세 장관이`, `두 김 교수는`.
  func groupTitle(_ clause: Clause) -> (surname: String, title: String)? {
    clause.words.lazy.compactMap { i in
      Self.counts[sentence.words[i].text] == nil ? nil : counted(i)
    }.first
  }

  private func counted(_ i: Int) -> (surname: String, title: String)? {
    let words = sentence.words
    guard i + 1 < words.count, words[i + 1].followsDirectly else { return nil }
    let hasSurname =
      Lexicon.shared.surnames.contains(words[i + 1].text) && i + 2 < words.count
      && words[i + 2].followsDirectly
    guard let title = TitleWord(words[hasSurname ? i + 2 : i + 1]), title.firm == nil else {
      return nil
    }
    return (hasSurname ? words[i + 1].text : "", title.title)
  }

  /// How many a group is that does something to those named: `세 장관은 … 총리를 예방했다`.
  func doingGroup(_ clause: Clause, _ marks: [Mark]) -> Int? {
    guard let count = groupSize(clause), !marks.isEmpty,
      marks.allSatisfy({ ["을", "를", "과", "와", "께"].contains($0.josa) })
    else { return nil }
    let isSubject = clause.words.dropFirst().contains { i in
      ["두", "세", "네"].contains(sentence.words[i - 1].text)
        && sentence.words[i].text.ends(withAny: ["은", "는", "이", "가"])
    }
    return isSubject ? count : nil
  }

  /// A noun that speaks of a meeting without telling it: `이번 만남이 계기가 될 수 있다`, and one that
  /// somebody travels for without coming to a place (`회동을 위해 비행기를 탔다`).
  func isMereMention(_ clause: Clause, _ trigger: MeetingTrigger, named: Int) -> Bool {
    guard trigger.manner == .noun, tense(clause, trigger).status != .cancelled else { return false }
    let words = sentence.words
    let next = trigger.word + 1
    if next < words.count, words[next].text.hasPrefix("위해") || words[next].text.hasPrefix("위한") {
      let arrives = ["찾았", "찾아", "도착", "이동", "들렀", "향했"].contains {
        text(clause.words).contains($0)
      }
      return venue.place(near: trigger.word, in: clause.words) == nil || !arrives
    }
    // 기업인회의 is no 기업인회 with 의.
    let split = words[trigger.word].splits.first {
      $0.josa != ""
        && ($0.stem.hasSuffix(trigger.kind) || !words[trigger.word].text.hasSuffix("회의"))
    }
    let isTopic = ["은", "는", "이", "가", "의", "에", "에는", "에서", "에선", "으로", "로"].contains(
      split?.josa ?? "")
    return isTopic && named < 2 && !takesPlace(clause, trigger)
  }

  /// `서명식은 16일 본사에서 있었다`, `협약식이 열렸다`: the sentence tells when or where it was, the next one
  /// who came.
  private func takesPlace(_ clause: Clause, _ trigger: MeetingTrigger) -> Bool {
    guard trigger.word < clause.words.upperBound, sentence.zone == .body,
      isOccasion(clause, trigger)
    else { return false }
    // 전날 본관에서 열린 14차 교섭에서
    let before = sentence.words[max(clause.words.lowerBound, trigger.word - 3)..<trigger.word]
    if before.contains(where: { ["열린", "열렸던", "진행된", "마련된", "치러진"].contains($0.text) }) {
      return true
    }
    return sentence.words[trigger.word..<clause.words.upperBound].dropFirst().suffix(2).contains {
      $0.text.begins(withAny: ["있었", "열렸", "열린", "이뤄졌", "진행됐", "마련됐", "성사됐", "치러졌"])
    }
  }

  /// `박 회장이 주최한 만찬에 참석했다`, `김 사장은 박 회장이 연 만찬에 참석했다`: the host, and the one who came where he
  /// is not told before.
  func host(_ clause: Clause, _ marks: [Mark]) -> (host: Mark, guest: Mark?)? {
    guard let host = marks.last, ["이", "가"].contains(host.josa), marks.count <= 2,
      marks.count == 1 || ["은", "는"].contains(marks[0].josa),
      let next = sentence.words[host.phrase.upperBound...].first,
      next.text.begins(withAny: ["주최한", "마련한", "베푼", "연", "초대한", "차린", "주재한"])
    else { return nil }
    let isAttended = clause.triggers.contains { $0.kind == "참석" }
    return isAttended ? (host, marks.count == 2 ? marks[0] : nil) : nil
  }

  /// Whether 그 stands in the clause for the one who does something (true) or for another (false);
  /// nil when it does not stand there.
  func pronoun(_ clause: Clause) -> Bool? {
    for i in clause.words {
      if ["그는", "그가", "그도"].contains(sentence.words[i].text) { return true }
      if ["그와", "그를", "그에게", "그의"].contains(sentence.words[i].text) { return false }
    }
    return nil
  }

  func isAgain(_ clause: Clause) -> Bool {
    clause.words.contains { i in
      ["다시", "또다시", "또", "재차", "거듭", "재회"].contains(sentence.words[i].text)
    }
  }

  /// The people of one family name whom a word of kinship stands for: `델라인 부녀는`, `김 회장 부자가`.
  func family(_ clause: Clause, _ roster: Roster) -> [Int] {
    for i in clause.words.dropFirst() {
      let word = sentence.words[i]
      guard word.followsDirectly,
        word.splits.contains(where: { Self.families.contains($0.stem) })
      else { continue }
      let name = sentence.words[i - 1].text
      let members = roster.people.indices.filter { k in
        roster.people[k].name.hasSuffix(" " + name)
          || KoreanName.parts(roster.people[k].name)?.family == name
      }
      if members.count == 2 { return members }
    }
    return []
  }

  private static let families: WordSet = ["부녀", "부자", "모녀", "모자", "부부", "형제", "남매", "자매"]

  /// Whether the clause says it of the one who died: 고인은, 고인과.
  func namesDeceased(_ clause: Clause) -> Bool {
    clause.words.contains { i in
      sentence.words[i].splits.contains { $0.stem == "고인" && !$0.josa.isEmpty }
    }
  }

  /// The person whom the sentence is said to have been: `뜻밖의 인물은 김도현이었다`, `지사장인 김도현이었다`.
  var predicate: Mark? {
    guard let last = sentence.words.indices.last else { return nil }
    return marks.last { mark in
      mark.party.person != nil && !mark.isGloss && mark.phrase.upperBound == last + 1
        && ["다", "이다", "였다", "이었다"].contains(mark.josa)
    }
  }

  /// Whether the clause points at what was told before: 이 자리, 회동에는, 이날 면담.
  func pointsBack(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return [
      "곁을", "옆을", "합류", "입회", "자리를 지", "이 자리", "그 자리", "이날", "이번", "회동", "면담", "회담", "만찬", "오찬",
      "행사", "총회", "출범식", "협약식", "함께", "배석", "동석", "합석",
    ].contains {
      text.contains($0)
    }
  }

  /// Whether those of a clause of mere attendance are all there is: `두 회장은 자리를 함께했다`.
  func isTogether(_ clause: Clause, _ marks: [Mark]) -> Bool {
    let isShared = clause.triggers.contains { $0.manner == .attend && $0.kind == "만남" }
    return isShared
      && marks.contains { participants.isComitative($0) || ["과", "와"].contains($0.josa) }
  }

  /// Whether the clause names who came by the side or the row they belong to: `사측에서는 …`, `상대는 …`.
  func isGathering(_ clause: Clause) -> Bool {
    clause.triggers.contains { trigger in
      MeetingTrigger.isCounterpart(sentence.words, trigger.word)
        || MeetingTrigger.isComing(sentence.words, trigger.word)
        || sentence.words[trigger.word].text.hasSuffix("쪽부터")
    }
  }

  /// Whether a noun is what the sentence says that something was: 만남이다, 회동이었다.
  func isCopula(_ trigger: MeetingTrigger) -> Bool {
    let word = sentence.words[trigger.word]
    return trigger.isNoun && (word.text + word.tail).hasSuffix("다")
  }

  /// `점심은 판교에서 먹었다`: the meal is another one than what was told of before.
  func opensAnother(_ trigger: MeetingTrigger) -> Bool {
    ["점심은", "저녁은", "아침은", "저녁에는", "점심에는", "아침에는", "오찬은", "만찬은", "조찬은"].contains(
      sentence.words[trigger.word].text)
  }

  /// Whether the clause tells what was resolved: 만나기로 했다, 만날 예정이다.
  func isResolved(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return ["기로 했다", "기로 했", "예정이다", "계획이다"].contains { text.contains($0) }
      && !text.contains("당초")
  }

  /// Whether somebody holds the occasion who need not be named again: 불렀다, 열었다, 주재했다.
  func isHeld(_ trigger: MeetingTrigger) -> Bool {
    sentence.words[trigger.word...].prefix(3).contains { word in
      word.text.begins(withAny: [
        "불렀", "불러", "초대", "먹었", "먹고", "들었", "마셨", "열었", "열고", "열어", "주재", "가졌", "마련했", "되살", "찾았",
        "찾아", "만났",
      ])
    }
  }

  /// `세 번째 자리에는 박 장관까지 합석했다`: another meeting of those told of before.
  func isNext(_ clause: Clause) -> Bool {
    clause.words.dropFirst().contains { i in
      sentence.words[i].text.begins(withAny: ["자리에", "만남에", "회동에", "식사에"])
        && (sentence.words[i - 1].text.ends(withAny: ["번째", "차", "다음", "마지막"]))
    }
  }

  /// Whether the clause names the other one: `상대는 박 사장이었다`, `18일의 손님은 김 대표였다`.
  func isCounterpart(_ clause: Clause) -> Bool {
    clause.triggers.contains { MeetingTrigger.isCounterpart(sentence.words, $0.word) }
  }

  /// Whether the clause tells of the past before the story: `만난 적이 있다`, `만난 바 있다`.
  func isBackground(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return ["적이 있", "적도 있", "바 있", "인연이", "인연도"].contains { text.contains($0) }
  }

  /// Whether the one asked speaks of himself in the clause: 나와, 제가, 저를.
  func isFirstPerson(_ clause: Clause) -> Bool {
    isInterview
      && clause.words.contains {
        ["나", "내가", "나는", "나와", "나를", "저", "제가", "저는", "저와", "저를", "저도", "나도", "나에게", "저에게"]
          .contains(sentence.words[$0].text)
      }
  }

  /// Whether the clause only adds by an adjective who was there: `배석한 박 부사장은 …하기로 했다`.
  func isAside(_ clause: Clause) -> Bool {
    clause.triggers.contains { trigger in
      trigger.manner == .attend && sentence.words[trigger.word].form.inflection == .done
    }
  }

  /// Whether somebody is called on: a person stands right before the verb as its object, or right behind it as the one
  /// to whom something is said there (`본사를 찾아 박 회장에게 합작을 제안했다`).
  func isCalledOn(_ trigger: MeetingTrigger, _ marks: [Mark]) -> Bool {
    marks.contains { mark in
      guard mark.phrase.upperBound <= trigger.word else {
        return marks.count >= 2 && mark.josa == "에게" && mark.phrase.lowerBound == trigger.word + 1
      }
      if ["을", "를", "부터", "에게"].contains(mark.josa) {
        return trigger.word - mark.phrase.upperBound <= 2
      }
      // 박 원장 댁에 찾아가, 김 회장의 병실을 찾아.
      let rest = sentence.words[mark.phrase.upperBound..<trigger.word].prefix(2)
      return rest.contains { word in
        word.text.begins(withAny: ["댁", "집", "자택", "집무실", "사무실", "병실", "사저", "본가", "관저", "공관"])
      }
    }
  }

  /// Whether a clause opens an occasion that others may be said to have come to: it says when or
  /// where.
  func isOccasion(_ clause: Clause, _ trigger: MeetingTrigger) -> Bool {
    return date(clause) != nil || venue.place(near: trigger.word, in: clause.words) != nil
  }

  /// A question of an interviewer tells nothing.
  var isQuestion: Bool {
    let text = source.string(sentence.range)
    if isInterview, InterviewLine.isQuestion(text) { return true }
    return text.hasSuffix("?") || isInterview && text.hasSuffix("나.") || text.hasSuffix("나?")
      || text.hasSuffix("까.")
  }

  /// `한 매체는 …고 보도했다`: what another paper says.
  var isHearsay: Bool {
    let text = source.string(sentence.range)
    return ["한 매체", "일부 매체", "한 언론", "일부 언론", "한 방송", "모 매체"].contains { text.contains($0) }
      && text.contains("보도")
  }

  /// `만난 문인희 씨와 결혼해`: how two became a couple.
  func isMarriage(_ trigger: MeetingTrigger) -> Bool {
    sentence.words[trigger.word...].dropFirst().prefix(4).contains {
      $0.text.begins(withAny: ["결혼", "혼인", "백년가약"])
    }
  }

  /// Statements to the press and appearances in court are no meetings.
  func isPressOrCourt(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return [
      "취재진", "출국장", "기자들과", "기자들에게", "기자단과", "공판", "항소심", "텔레비전에서", "텔레비전으로", "TV에서", "TV로", "사진으로",
      "화면으로만",
    ].contains { text.contains($0) }
  }

  /// Host and guests by particles and verbs.
  func part(of mark: Mark) -> MeetingPart? {
    let next = mark.phrase.upperBound
    guard next < sentence.words.count else { return nil }
    let rest = sentence.words[next...].prefix(4).map(\.text)
    if rest.contains(where: { $0.hasPrefix("배석") || $0.hasPrefix("동석") || $0.hasPrefix("합석") }) {
      return .attending
    }
    return mark.josa == "의" && rest.first?.hasPrefix("초청") == true ? .host : nil
  }

  /// `조정회의실에서 열린 회의에는 김 사장과 박 위원장이 나왔고`: talks, which few come to, unlike a forum.
  func isTalk(_ clause: Clause, _ trigger: MeetingTrigger) -> Bool {
    ["회의", "협상", "협의", "조정", "교섭"].contains(trigger.kind)
      && clause.triggers.contains { MeetingTrigger.isComing(sentence.words, $0.word) }
  }

  /// Whether those named sat in (배석, 동석) and were no party themselves (참석, 합류).
  func sitsIn(_ clause: Clause) -> Bool {
    clause.triggers.contains { ["배석", "동석", "입회", "수행"].contains($0.kind) }
  }

  // MARK: the meeting

  func evidence(_ clause: Clause, _ document: Document) -> Evidence {
    let words = sentence.words
    let range =
      words[clause.words.lowerBound].range.lowerBound..<words[clause.words.upperBound - 1].end
    return document.evidence(around: range, in: sentence)
  }

  func meeting(
    _ people: [Int], _ clause: Clause, _ trigger: MeetingTrigger, _ tense: MeetingTense
  ) -> FoundMeeting {
    let place =
      venue.place(near: trigger.word, in: clause.words)
      ?? venue.place(
        near: trigger.word,
        in: isLater(clause)
          ? clause.words.lowerBound..<sentence.words.count : sentence.words.indices)
      ?? venue.ofEntry
    let isHeadline = sentence.zone == .title || sentence.zone == .heading
    let own = told(clause)
    let day = own ?? (isUndated(tense) ? nil : carried(clause))
    return FoundMeeting(
      kind: kind(clause, trigger), status: tense.status, certainty: tense.certainty,
      date: day?.date, shift: day?.shift, partOfDay: partOfDay(clause, on: day?.date), place: place,
      people: people, core: Set(people), firms: [], parts: [:], evidence: [],
      rule: trigger.manner == .verb ? "meeting.verb" : "meeting.noun",
      confidence: isHeadline ? 0.45 : trigger.manner == .verb ? 0.8 : 0.65, sentence: index,
      clause: clause.words.lowerBound, isDaylessHeadline: isHeadline && own == nil)
  }

  /// `면담은 취소됐다`: not that of the day when it was called off, unless an hour is told (`오후로 잡혔던 면담은`).
  private func isUndated(_ tense: MeetingTense) -> Bool {
    tense.status == .cancelled && !hasDay && !sentence.words.contains { PartOfDay.read($0) != nil }
  }

  /// `오전 국회에서 … 면담한 데 이어 오후에는 …를 만났다`: whether the clause is of another part of the day than
  /// those before it, so that they do not tell where it was.
  private func isLater(_ clause: Clause) -> Bool {
    let before = sentence.words[..<clause.words.lowerBound]
    if let own = clause.words.lazy.compactMap({ PartOfDay.read(sentence.words[$0]) }).first,
      before.contains(where: { PartOfDay.read($0).map { $0 != own } ?? false })
    {
      return true
    }
    let days = dates.filter { $0.isExplicit && !$0.isSaying && $0.date.day != nil }
    guard let own = days.first(where: { clause.words.contains($0.words.lowerBound) }) else {
      return false
    }
    return days.contains { $0.words.upperBound <= before.endIndex && $0.date != own.date }
  }

  /// `19일 세종에서 류 의원을, 20일에는 진 장관을 만났다`: the part of the clause that each day begins, where one verb
  /// tells what was done on several; empty where it does not.
  func byDay(_ clause: Clause, _ marks: [Mark]) -> [Clause] {
    var parts: [Clause] = []
    var start = clause.words.lowerBound
    for (mark, next) in zip(marks, marks.dropFirst()) {
      let end = mark.phrase.upperBound
      guard ["을", "를", "과", "와"].contains(mark.josa), end < next.phrase.lowerBound,
        sentence.words[end].before.contains(","),
        dates.contains(where: {
          $0.isExplicit && !$0.isSaying && $0.words.lowerBound >= end
            && $0.words.upperBound <= next.phrase.lowerBound
        })
      else { continue }
      parts.append(Clause(words: start..<end, triggers: clause.triggers))
      start = end
    }
    guard !parts.isEmpty else { return [] }
    return parts + [Clause(words: start..<clause.words.upperBound, triggers: clause.triggers)]
  }

  /// The article's own noun for the meeting, where it has one beside the verb.
  private func kind(_ clause: Clause, _ trigger: MeetingTrigger) -> String {
    let isRemote = clause.triggers.contains { $0.kind == "화상" }
    if isRemote, trigger.manner == .sign { return "화상회의" }
    guard trigger.kind == "만남" else { return trigger.kind }
    let noun = clause.triggers.first {
      guard $0.manner == .noun || $0.manner == .verb && $0.kind != "만남" else { return false }
      // 행사 직후 만나: not what they met at.
      let next = $0.word + 1
      return !sentence.words.indices.contains(next) || sentence.words[next].text != "직후"
    }
    return noun?.kind ?? trigger.kind
  }

  /// Without a day of its own a clause in the course of the story tells of the day at hand.
  private func carried(_ clause: Clause) -> DateResolver.Told? {
    let text = source.string(sentence.range)
    let isElsewhere = [
      "지난주", "다음 주", "얼마 전", "며칠 전", "이번 주", "한때", "수시로", "내주",
      "과거", "예전", "그동안", "지금까지", "매년", "해마다", "기간", "향후", "앞으로", "최근", "조만간", "매주", "매달",
    ].contains { text.contains($0) }
    return isElsewhere || isVague ? nil : day
  }
}
