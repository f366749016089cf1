import NewsModel

/// Reads the meetings of an article, sentence by sentence: who met, when, where, how it stands.
///
/// Later sentences add to the meeting told of last (`이 자리에는 …도 참석했다`). An occasion of which one
/// person or none is named so far waits for them; it is none unless they come.
struct MeetingReader {
  let cast: Cast
  var dates: DateResolver
  var meetings: [FoundMeeting] = []
  /// The meeting told of last, by its place in `meetings`.
  var last: Int?
  /// Whom the story speaks of.
  var focus: Focus
  /// The place that the heading above names behind its day.
  private var section: String?
  /// The days that each sentence names.
  var days: [Int: [DateResolver.Resolved]] = [:]
  /// The sentence that spoke of a gathering of reporters last.
  private var briefing: Int?
  /// Where the sentence before was, with its number.
  private var ground: (place: String, sentence: Int, day: PartialDate?)?

  init(cast: Cast) {
    self.cast = cast
    dates = DateResolver(published: cast.document.article.published)
    focus = Focus(cast: cast)
  }

  /// Whether the article has somebody deny what is reported of him.
  private var deniesReports: Bool {
    cast.document.sentences.contains { sentence in
      Tense.denies(cast.document.source.string(sentence.range))
    }
  }

  /// All meetings, in order.
  mutating func read() -> [FoundMeeting] {
    for index in cast.document.sentences.indices {
      let sentence = cast.document.sentences[index]
      let isNewParagraph =
        index > 0 && cast.document.sentences[index - 1].paragraph != sentence.paragraph
      if isNewParagraph {
        dates.beginParagraph()
        ground = nil
      }
      if sentence.zone == .heading || isNewParagraph && sentence.isDateline {
        dates.beginSection(sentence.words)
        section = sentence.dateline(cast.document.source)
      }
      for piece in pieces(index) { read(piece.sentence, piece.marks, at: index) }
    }
    for index in cast.document.sentences.indices { chronicle(index) }
    for index in cast.document.sentences.indices {
      if let list = GuestList(cast, after: index) { invite(list) }
    }
    meetings = meetings.filter { $0.people.count + $0.firms.count >= 2 }
    return FoundMeeting.consolidated(FoundMeeting.withoutHeadlines(meetings))
  }

  /// Tells the meeting of a line of events, where its clauses tell none.
  private mutating func chronicle(_ index: Int) {
    guard let entry = ChronicleEntry(cast, at: index),
      !meetings.contains(where: { entry.sentences.contains($0.sentence) && $0.people.count > 1 }),
      let told = entry.meeting(on: days[index] ?? [])
    else { return }
    meetings.append(told)
  }

  /// A sentence, or the sentences of an interviewed person's answer.
  private func pieces(_ index: Int) -> [(sentence: Sentence, marks: [Mark])] {
    let sentence = cast.document.sentences[index]
    guard cast.document.isInterview else { return [(sentence, cast.marks[index])] }
    return sentence.pieces(cast.marks[index])
  }

  private mutating func read(_ sentence: Sentence, _ marks: [Mark], at index: Int) {
    // Captions and headlines have days of their own, which the story does not go on from.
    let isAside = sentence.zone != .body
    var resolver = dates
    let resolved = resolver.resolve(sentence.words)
    if !isAside { dates = resolver }
    days[index] = resolved
    let scene = Scene(
      index: index, sentence: sentence, marks: marks, dates: resolved,
      day: resolver.told, isVague: resolver.hasUnresolved(sentence.words, resolved),
      hasDay: resolver.hasParagraphDay, isInterview: cast.document.isInterview,
      source: cast.document.source)
    let triggers =
      scene.isQuestion
      ? []
      : MeetingTrigger.find(in: sentence.words).filter { trigger in
        // '… 투자협약'을: the name of what was signed, and no speech.
        !sentence.words[trigger.word].isQuoted || !sentence.words[trigger.word].tail.isEmpty
      }
    var previous: FoundMeeting?
    if sentence.words.contains(where: { $0.text.hasPrefix("기자간담회") }) { briefing = index }
    let before = meetings.count
    for clause in Clause.split(sentence.words, triggers: triggers) {
      previous = tell(clause, scene, previous: previous)
    }
    noteTopics(scene, toldHere: before..<meetings.count)
    spoken(scene)
    // 장소는 시청 복도: where the meeting was that the sentence before told of.
    if let last, index - meetings[last].sentence == 1, let place = scene.toldPlace,
      meetings[last].place == nil
    {
      meetings[last].place = place
    }
    // 호텔에서 뜻밖의 인물과 차를 마셨다. … 박 사장이었다.
    if let last, index - meetings[last].sentence == 1, meetings[last].people.count == 1,
      meetings[last].firms.isEmpty, let mark = scene.predicate, let person = mark.party.person,
      !meetings[last].people.contains(person)
    {
      meetings[last].people.append(person)
      meetings[last].core.insert(person)
      meetings[last].evidence.append(cast.document.evidence(sentence.range))
    }
    focus.note(scene, isAside: isAside)
    if let place = scene.ground { ground = (place, index, scene.dates.last?.date) }
  }

  /// Tells one clause; the meeting it told, for the next clause of the sentence.
  private mutating func tell(
    _ clause: Clause, _ scene: Scene, previous: FoundMeeting?
  ) -> FoundMeeting? {
    guard let trigger = clause.leading, !isBriefing(clause, scene) else { return previous }
    let marks = scene.participants.people(in: clause.words)
    let named = marks.compactMap(\.party.person)
    if let (host, named) = scene.host(clause, marks),
      let guest = named?.party.person ?? focus.theme ?? focus.topic,
      let person = host.party.person, guest != person, scene.isOccasion(clause, trigger)
    {
      return append([guest, person], clause, trigger, scene, scene.tense(clause, trigger))
    }
    if clause.isJoining, let joining = clause.triggers.first(where: { $0.manner == .attend }) {
      let tense = scene.tense(clause, joining)
      if tense.isNegated || attend(marks, clause, scene, tense) { return previous }
    }
    let tense = scene.tense(clause, trigger)
    if tense.isNegated, tense.certainty != .denied { return previous }
    if scene.isMereMention(clause, trigger, named: named.count) || scene.isPressOrCourt(clause)
      || scene.isMarriage(trigger)
    {
      return previous
    }
    let people = completed(named, marks, clause, scene, trigger, previous)
    let former = last
    // 만난 적이 있다, 만난 바 있다: the story goes on with what it told before.
    defer {
      if let former, scene.isBackground(clause) { last = former }
    }
    guard people.count >= 2 else {
      return firmsMeeting(clause, trigger, scene, tense)
        ?? awaitOthers(people, clause, trigger, scene, tense, previous) ?? previous
    }
    guard isMeeting(trigger, marks, people, clause, scene) else { return previous }
    return add(people, marks, clause, trigger, scene, tense) ?? previous
  }

  /// Whether those named spoke to reporters (`기자간담회에서`, and then `간담회에는 김 전무도 함께했다`).
  private func isBriefing(_ clause: Clause, _ scene: Scene) -> Bool {
    guard let briefing, scene.index - briefing <= 3,
      clause.triggers.allSatisfy({ $0.manner == .attend || $0.kind.hasSuffix("간담회") })
    else { return false }
    let text = scene.sentence.words[clause.words].map(\.text)
    return text.contains { $0.hasPrefix("기자간담회") || $0.hasPrefix("간담회") }
  }

  /// Whether those named met: of whom one signed with or called on another both are named.
  private func isMeeting(
    _ trigger: MeetingTrigger, _ marks: [Mark], _ people: [Int], _ clause: Clause, _ scene: Scene
  ) -> Bool {
    switch trigger.manner {
    case .attend where scene.isCounterpart(clause): true
    case .sign, .attend:
      marks.count >= 2 || scene.groupSize(clause) != nil
        || marks.count == 1 && trigger.kind != "협약"
          && (scene.participants.isComitative(marks[0]) || ["을", "를"].contains(marks[0].josa))
          && (scene.hasDate(clause) || scene.place(clause) != nil)
    case .noun where MeetingTrigger.isOccasion(trigger.kind):
      marks.contains { scene.participants.isComitative($0) || $0.josa == "의" }
        || marks.count >= 2 && (scene.sentence.zone != .body || scene.isTalk(clause, trigger))
    case .visit:
      marks.count >= 2 && marks.contains { scene.participants.isHeading($0) }
        || trigger.isHosting || trigger.kind == "답방" || trigger.kind == "예방" && marks.count >= 2
        || scene.groupSize(clause) != nil || scene.isCalledOn(trigger, marks)
        || scene.isInterview && MeetingTrigger.comesHere(scene.sentence.words[trigger.word].text)
        || marks.contains { mark in
          mark.josa == "께" || scene.participants.isComitative(mark)
            || ["을", "를", "의"].contains(mark.josa) && marks.count >= 2 && trigger.kind != "방문"
        }
    case .verb, .noun: true
    }
  }

  private mutating func add(
    _ people: [Int], _ marks: [Mark], _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene,
    _ tense: MeetingTense
  ) -> FoundMeeting? {
    let subject = scene.participants.subject(among: marks)?.party.person ?? people[0]
    // Whom somebody is to meet in the days to come are many meetings, not one.
    let isAgenda =
      tense.status == .planned && people.count > 3 && trigger.kind == "만남"
      && trigger.manner == .verb
      && scene.groupSize(clause) == nil
    guard people.count > 2, people.contains(subject) else {
      return append(people, clause, trigger, scene, tense)
    }
    var told: FoundMeeting?
    for part in scene.byDay(clause, marks) {
      let others = scene.participants.people(in: part.words).compactMap(\.party.person)
      told = append([subject] + others.filter { $0 != subject }, part, trigger, scene, tense)
    }
    if let told { return told }
    guard scene.participants.isOneByOne(clause.words) || isAgenda else {
      return append(people, clause, trigger, scene, tense)
    }
    for other in people where other != subject {
      told = append([subject, other], clause, trigger, scene, tense)
    }
    return told
  }

  /// Keeps a meeting as the clause tells it.
  @discardableResult
  mutating func append(
    _ people: [Int], _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene,
    _ tense: MeetingTense
  ) -> FoundMeeting {
    var meeting = scene.meeting(people, clause, trigger, tense)
    meeting.evidence = [scene.evidence(clause, cast.document)]
    if let plan = plan(people, scene, tense) {
      meeting.date = plan.date
      meeting.shift = plan.shift
    }
    meeting.status = settled(meeting, tense)
    if let ahead = ahead(meeting, clause, scene, tense) { meeting.date = ahead }
    if tense.isOpen, scene.isToCome(clause) { meeting.status = .planned }
    if scene.isHearsay, deniesReports { meeting.certainty = .denied }
    if scene.isDiary, tense.isOpen, meeting.date?.civilDay != nil,
      meeting.date?.civilDay == cast.document.article.published?.civilDay
    {
      meeting.status = .planned
    }
    if let told = toldBefore(people, clause, scene) {
      meeting.date = told.date
      meeting.shift = told.shift
    }
    if let month = monthOfCeremony(meeting, clause, scene) {
      meeting.date = month.date
      meeting.shift = month.shift
    }
    if meeting.place == nil, !MeetingTrigger.isRemote(meeting.kind), !scene.hasDate(clause) {
      meeting.place = section
    }
    if meeting.place == nil || Venue.isPart(meeting.place ?? ""), let ground,
      scene.index - ground.sentence == 1,
      (!scene.hasDate(clause) || scene.date(clause) == ground.day),
      !MeetingTrigger.isRemote(meeting.kind)
    {
      let before = cast.document.sentences[ground.sentence]
      if before.paragraph == scene.sentence.paragraph { meeting.place = ground.place }
    }
    if meeting.place == nil, !MeetingTrigger.isRemote(meeting.kind) {
      meeting.place = placeOfDay(meeting)
    }
    for mark in scene.participants.people(in: clause.words) {
      guard let person = mark.party.person, let part = scene.part(of: mark) else { continue }
      meeting.parts[person] = part
    }
    meetings.append(meeting)
    last = meetings.count - 1
    return meeting
  }

  func paragraph(of meeting: FoundMeeting) -> Int {
    cast.document.sentences[meeting.sentence].paragraph
  }

  /// Whether the meeting told of last lies weeks before the article, and the one before it does not.
  func isPast(_ last: Int, beside former: Int) -> Bool {
    guard last != former, let published = cast.document.article.published?.civilDay
    else { return false }
    func age(_ i: Int) -> Int? { meetings[i].date?.civilDay.map { published.number - $0.number } }
    guard let old = age(last), let new = age(former) else { return false }
    return old > 20 && new <= 20 && meetings[former].people.count >= 2
  }

  /// `4일 호텔에서 기업인들을 만났다. 김 대표는 그와 차를 마셨다`: where one of those who met saw several that
  /// day.
  private func placeOfDay(_ meeting: FoundMeeting) -> String? {
    meetings.last { before in
      before.core.count == 1 && before.place != nil && before.date != nil
        && before.date == meeting.date && before.core.isSubset(of: meeting.people)
    }?.place
  }

  /// The meeting told of right before by the same people, whose day a clause without one goes on
  /// with.
  private func toldBefore(_ people: [Int], _ clause: Clause, _ scene: Scene) -> FoundMeeting? {
    guard let last, !people.isEmpty, scene.date(clause) == nil,
      scene.index - meetings[last].sentence <= 2,
      meetings[last].date != nil, scene.sentence.zone == .body,
      !scene.hasDay || paragraph(of: meetings[last]) == scene.sentence.paragraph
    else { return nil }
    let before = Set(meetings[last].people)
    // 전날 14차 교섭에서 뜻을 모았다. 회사에서는 …가, 노조에서는 …가 마주 앉았다.
    if before.isEmpty, meetings[last].firms.isEmpty, scene.index - meetings[last].sentence == 1,
      paragraph(of: meetings[last]) == scene.sentence.paragraph
    {
      return meetings[last]
    }
    let isSame = before.isSubset(of: people) || before.isSuperset(of: people)
    return isSame && !before.isEmpty ? meetings[last] : nil
  }

  /// `두 사람은 20일 다시 만나기로 했다`: of a day told by its number alone the next one is meant, where it is
  /// still to come.
  private func ahead(
    _ meeting: FoundMeeting, _ clause: Clause, _ scene: Scene, _ tense: MeetingTense
  ) -> PartialDate? {
    guard tense.status == .planned, !tense.isPresent, scene.isResolved(clause),
      let published = cast.document.article.published?.civilDay, let date = meeting.date,
      let day = date.civilDay, let year = date.year, let month = date.month,
      scene.dates.contains(where: { $0.isBare && $0.date == meeting.date }),
      (1...31).contains(published.number - day.number)
    else { return nil }
    return PartialDate(year: year + month / 12, month: month % 12 + 1, day: date.day)
  }

  /// `김 회장은 서명식을 마친 뒤 대학으로 옮겨 박 총장과 … 논의한다`: what the present tense tells without a day goes
  /// on with the plan told before of one of them.
  private func plan(_ people: [Int], _ scene: Scene, _ tense: MeetingTense) -> FoundMeeting? {
    guard tense.isPresent, scene.sentence.zone == .body,
      !scene.dates.contains(where: { $0.isExplicit && !$0.isSaying }),
      let published = cast.document.article.published?.civilDay
    else { return nil }
    let before = meetings.last {
      $0.status == .planned && people.contains(where: $0.people.contains)
    }
    guard let day = before?.date?.civilDay, day > published else { return nil }
    return before
  }

  /// What is dated after the article is still to come, however it is worded (notices), and what
  /// the present tense tells of a day before it is over.
  private func settled(_ meeting: FoundMeeting, _ tense: MeetingTense) -> MeetingStatus {
    guard let day = meeting.date?.civilDay,
      let published = cast.document.article.published?.civilDay
    else { return meeting.status }
    if meeting.status == .held, day > published { return .planned }
    if meeting.status == .planned, tense.isPresent, day < published { return .held }
    return meeting.status
  }

  /// Whether the clause may speak of a meeting told of right before.
  private func isGoingOn(_ clause: Clause, _ scene: Scene) -> Bool {
    guard let last, !scene.isVague, meetings[last].people.count >= 2,
      scene.index - meetings[last].sentence <= 2
    else { return false }
    guard let date = scene.date(clause), let known = meetings[last].date else { return true }
    return date.isCompatible(with: known)
  }

  /// An occasion of which at most one person is named: who else was there may follow.
  private mutating func awaitOthers(
    _ people: [Int], _ clause: Clause, _ trigger: MeetingTrigger, _ scene: Scene,
    _ tense: MeetingTense, _ previous: FoundMeeting?
  ) -> FoundMeeting? {
    guard previous == nil, !isGoingOn(clause, scene) || scene.opensAnother(trigger),
      trigger.isNoun || trigger.manner == .verb
        || trigger.manner == .visit && trigger.kind == "만남",
      scene.sentence.zone == .body || scene.sentence.zone == .caption,
      tense.certainty != .denied,
      scene.isOccasion(clause, trigger) || trigger.manner == .verb && !people.isEmpty
    else { return nil }
    // 성사된 만남이다: the sentence says what the meeting told of before was.
    if scene.isCopula(trigger), !people.isEmpty,
      let known = meetings.lastIndex(where: { meeting in
        meeting.people.count >= 2 && people.allSatisfy(meeting.people.contains)
      })
    {
      last = known
      return nil
    }
    let isHeld = people.isEmpty && focus.isFresh && scene.isHeld(trigger)
    append(isHeld ? [focus.subject].compactMap { $0 } : people, clause, trigger, scene, tense)
    return nil
  }
}
