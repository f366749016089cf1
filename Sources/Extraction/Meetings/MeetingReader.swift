import NewsModel

/// Reads the meetings of an article, sentence by sentence: who met, when, where, how it stands.
///
/// Later sentences add to the meeting told of last (`이 자리에는 …도 참석했다`).
struct MeetingReader {
  let cast: Cast
  private var dates: DateResolver
  private var meetings: [FoundMeeting] = []
  /// The meeting told of last, by its place in `meetings`.
  private var last: Int?
  /// Whom the story speaks of: the person last marked with 은 or 는.
  private var topic: Int?
  /// The people of the sentence before, and how often each was named.
  private var recent: [Int] = []
  private var counts: [Int: Int] = [:]

  init(cast: Cast) {
    self.cast = cast
    dates = DateResolver(published: cast.document.article.published)
    if cast.document.isInterview { topic = Self.interviewee(cast) }
  }

  /// The first person of the headline of an interview.
  private static func interviewee(_ cast: Cast) -> Int? {
    cast.marks.lazy.flatMap { $0 }.compactMap(\.party.person).first
  }

  /// All meetings, in order.
  mutating func read() -> [FoundMeeting] {
    for index in cast.document.sentences.indices { read(index) }
    return meetings
  }

  private mutating func read(_ index: Int) {
    let sentence = cast.document.sentences[index]
    let marks = cast.marks[index]
    // Captions and headlines have days of their own, which the story does not go on from.
    let isAside = sentence.zone != .body
    if index > 0, cast.document.sentences[index - 1].paragraph != sentence.paragraph {
      dates.beginParagraph()
    }
    var resolver = dates
    let resolved = resolver.resolve(sentence.words)
    if !isAside { dates = resolver }
    let scene = Scene(
      index: index, sentence: sentence, marks: marks, dates: resolved,
      day: resolver.day, source: cast.document.source)
    let triggers =
      scene.isQuestion
      ? [] : MeetingTrigger.find(in: sentence.words).filter { !sentence.words[$0.word].isQuoted }
    let before = meetings.count
    var previous: FoundMeeting?
    for clause in Clause.split(sentence.words, triggers: triggers) {
      previous = tell(clause, scene, previous: previous)
    }
    if meetings.count > before { last = meetings.count - 1 }
    let people = Participants(words: sentence.words, marks: marks).people(
      in: sentence.words.indices)
    for person in people.compactMap(\.party.person) { counts[person, default: 0] += 1 }
    recent = people.compactMap(\.party.person)
    if !isAside, !cast.document.isInterview,
      let subject = people.first(where: { ["은", "는", "께서는"].contains($0.josa) })?.party.person,
      !isCommentator(subject)
    {
      topic = subject
    } else if !isAside, topic == nil, let first = people.first,
      first.josa == "이" || first.josa == "가"
    {
      topic = first.party.person
    }
  }

  /// Tells one clause; the meeting it told, for the next clause of the sentence.
  private mutating func tell(
    _ clause: Clause, _ scene: Scene, previous: FoundMeeting?
  ) -> FoundMeeting? {
    guard
      let trigger = clause.triggers.first(where: { $0.manner == .verb }) ?? clause.triggers.first
    else {
      return previous
    }
    let participants = Participants(words: scene.sentence.words, marks: scene.marks)
    var people = participants.people(in: clause.words).compactMap(\.party.person)
    let marks = participants.people(in: clause.words)
    let tense = scene.tense(clause, trigger)
    if tense.isNegated, tense.certainty != .denied { return previous }
    let joins =
      clause.triggers.contains { $0.manner == .attend }
      && !clause.triggers.contains { $0.manner == .verb }
    if joins, people.count < 3 || clause.triggers.allSatisfy({ $0.manner == .attend }) {
      attend(people, clause, scene, tense)
      return previous
    }
    if scene.isMereMention(clause, trigger, named: people.count) { return previous }
    people = completed(people, marks, clause, scene, trigger, previous)
    guard people.count >= 2 else { return firmsMeeting(clause, trigger, scene, tense) ?? previous }
    if trigger.manner == .sign || trigger.manner == .visit, marks.count < 2,
      scene.groupSize(clause) == nil
    {
      return previous
    }
    if scene.isPressOrCourt(clause) { return previous }
    let subject = participants.subject(among: marks)?.party.person ?? people[0]
    var told: FoundMeeting?
    // Whom somebody is to meet in the days to come are many meetings, not one.
    let isAgenda =
      tense.status == .planned && people.count > 3 && trigger.kind == "만남"
      && scene.groupSize(clause) == nil
    if participants.isOneByOne(clause.words) || isAgenda, people.count > 2, people.contains(subject)
    {
      for other in people where other != subject {
        told = add([subject, other], clause, trigger, scene, tense)
      }
    } else {
      told = add(people, clause, trigger, scene, tense)
    }
    return told ?? previous
  }

  private mutating func add(
    _ people: [Int], _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene, _ tense: Tense
  ) -> FoundMeeting {
    var meeting = scene.meeting(people, clause, trigger, tense)
    meeting.evidence = [scene.evidence(clause, cast.document)]
    // What is dated after the article is still to come, however it is worded (notices).
    if meeting.status == .held, let day = meeting.date?.civilDay,
      let published = cast.document.article.published?.civilDay, day > published
    {
      meeting.status = .planned
    }
    let participants = Participants(words: scene.sentence.words, marks: scene.marks)
    for mark in participants.people(in: clause.words) {
      guard let person = mark.party.person, let part = scene.part(of: mark) else { continue }
      meeting.parts[person] = part
    }
    meetings.append(meeting)
    last = meetings.count - 1
    return meeting
  }

  /// Professors and analysts comment; the story does not go on with them.
  private func isCommentator(_ person: Int) -> Bool {
    cast.roster.people[person].titles.contains { title in
      ["교수", "연구원", "애널리스트", "연구위원", "평론가"].contains { title.hasSuffix($0) }
    }
  }

  // MARK: who is meant

  /// Adds whom the clause leaves out: the subject of the clause or sentence before, the people of
  /// the meeting before (`두 사람은`, `다시 만나`), the one that 그 stands for.
  private func completed(
    _ named: [Int], _ marks: [Mark], _ clause: Clause, _ scene: Scene, _ trigger: MeetingTrigger,
    _ previous: FoundMeeting?
  ) -> [Int] {
    var people = named
    func add(_ person: Int?) {
      if let person, !people.contains(person) { people.append(person) }
    }
    var before = previous ?? last.map { meetings[$0] }
    if scene.groupSize(clause) == 3, let three = meetings.last(where: { $0.people.count >= 3 }) {
      before = three
    }
    if let count = scene.groupSize(clause), people.count < count, let before {
      if people.isEmpty || before.people.contains(where: people.contains) {
        for person in before.people.prefix(max(count, 2)) { add(person) }
      }
    }
    if people.count < 2, let isSubject = scene.pronoun(clause) {
      let isFree = topic.map { !people.contains($0) } ?? false
      add(isSubject && isFree ? topic : meant(besides: people))
    }
    guard people.count < 2 else { return people }
    if let previous, scene.isAgain(clause) {
      for person in previous.people { add(person) }
      return people
    }
    let hasSubject = marks.contains { ["은", "는", "이", "가"].contains($0.josa) }
    if people.count == 1, !hasSubject {
      let earlier = Participants(words: scene.sentence.words, marks: scene.marks)
        .people(in: 0..<clause.words.lowerBound)
      let subject = Participants(words: scene.sentence.words, marks: scene.marks).subject(
        among: earlier)
      add(subject?.party.person ?? earlier.first?.party.person ?? topic)
    }
    return people
  }

  /// Whom 그 stands for: the one of the sentence before who is named most in the article.
  private func meant(besides people: [Int]) -> Int? {
    let others = recent.filter { !people.contains($0) }
    return others.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
      ?? (topic.map(people.contains) == false ? topic : nil)
  }

  // MARK: joining a meeting told of before

  /// The meeting that a clause adds somebody to: the last one of three where it says 3자, the last
  /// one where it names the occasion, else the one of this paragraph.
  private func meant(by clause: Clause, _ scene: Scene) -> Int? {
    let text = scene.text(clause.words)
    if text.contains("3자") || text.contains("삼자"),
      let three = meetings.lastIndex(where: { $0.people.count >= 3 })
    {
      return three
    }
    guard let last else { return nil }
    let isNear = scene.index - meetings[last].sentence <= 3
    if isNear, scene.pointsBack(clause) { return last }
    let paragraph = cast.document.sentences[meetings[last].sentence].paragraph
    if isNear, scene.sentence.paragraph == paragraph { return last }
    let named = ["이번 회동", "이날 회동", "회동에", "이번 회담", "이번 만남", "이날 면담", "이날 회담"].contains {
      text.contains($0)
    }
    return named ? meetings.lastIndex { $0.people.count >= 2 && $0.status == .held } : nil
  }

  private mutating func attend(_ people: [Int], _ clause: Clause, _ scene: Scene, _ tense: Tense) {
    guard let last = meant(by: clause, scene), !people.isEmpty, tense.certainty != .denied else {
      return
    }
    if let date = scene.date(clause), let known = meetings[last].date,
      !date.isCompatible(with: known)
    {
      return
    }
    if tense.certainty == .possible { return }
    if tense.status == .planned, meetings[last].status == .held { return }
    for person in people where !meetings[last].people.contains(person) {
      meetings[last].people.append(person)
      if scene.sitsIn(clause) { meetings[last].parts[person] = .attending }
    }
    meetings[last].evidence.append(scene.evidence(clause, cast.document))
    meetings[last].sentence = scene.index
  }

  // MARK: firms as parties

  /// A meeting of firms whose people are not named: `단비제약과 백로제약은 13일 첫 회의를 연다`.
  private mutating func firmsMeeting(
    _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene, _ tense: Tense
  ) -> FoundMeeting? {
    guard trigger.manner == .verb || trigger.kind.hasSuffix("식") || trigger.kind.hasSuffix("회"),
      !["협약", "계약", "협약서", "합의서"].contains(trigger.kind)
    else { return nil }
    let participants = Participants(words: scene.sentence.words, marks: scene.marks)
    guard participants.people(in: clause.words).isEmpty else { return nil }
    let firms = participants.firms(in: clause.words).compactMap(\.party.firm)
    guard firms.count == 2, scene.date(clause)?.day != nil, tense.certainty != .denied else {
      return nil
    }
    var meeting = scene.meeting([], clause, trigger, tense)
    meeting.firms = firms
    meeting.evidence = [scene.evidence(clause, cast.document)]
    meeting.rule = "meeting.firms"
    meeting.confidence = 0.55
    meetings.append(meeting)
    last = meetings.count - 1
    return meeting
  }
}
