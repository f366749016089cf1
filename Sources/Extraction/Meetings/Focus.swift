/// Whom a story speaks of as it goes on: for subjects that Korean leaves out, and for 그.
struct Focus {
  private let isInterview: Bool
  private let commentators: Set<Int>
  private let main: Int?
  /// Whom 두 사람 does not stand for where others are alive.
  private let dead: Set<Int>
  /// Whom the story speaks of: the person last marked with 은 or 는.
  private(set) var topic: Int?
  /// Who did something in the sentence before.
  private(set) var subject: Int?
  /// Whether that is the subject of the very sentence before.
  private(set) var isFresh = false
  /// The people of the sentence before, and how often each was named.
  private(set) var recent: [Int] = []
  private var counts: [Int: Int] = [:]
  /// The people of the last three sentences.
  private var sentences: [[Int]] = []

  init(cast: Cast) {
    isInterview = cast.document.isInterview
    main = Self.main(of: cast)
    dead = Deceased.people(in: cast)
    commentators = Set(
      cast.roster.people.indices.filter { person in
        cast.roster.people[person].titles.contains { title in
          title.ends(withAny: ["교수", "연구원", "애널리스트", "연구위원", "평론가"])
        }
      })
    // The first person of the headline of an interview is the one asked.
    if isInterview { topic = cast.marks.lazy.flatMap { $0 }.compactMap(\.party.person).first }
  }

  /// Remembers the people of a sentence.
  mutating func note(_ scene: Scene, isAside: Bool) {
    let participants = scene.participants
    let people = participants.people(in: scene.sentence.words.indices)
    for person in people.compactMap(\.party.person) { counts[person, default: 0] += 1 }
    let named = people.compactMap(\.party.person)
    recent = named.contains { !dead.contains($0) } ? named.filter { !dead.contains($0) } : named
    if !isAside { sentences = sentences.suffix(2) + [recent] }
    guard !isAside, !isInterview else { return }
    // Professors and analysts comment; the story does not go on with them.
    let speakers = people.filter { mark in
      mark.party.person.map { !commentators.contains($0) } ?? false
        && !Self.isBystander(mark, scene.sentence.words)
    }
    func isTopic(_ mark: Mark) -> Bool {
      ["은", "는", "께서는"].contains(mark.josa) || participants.isHeading(mark)
    }
    let topical = speakers.last(where: isTopic)
    let acting = speakers.last { ["이", "가", "께서", "도"].contains($0.josa) }
    let owner = owner(scene)
    if let found = (topical ?? acting)?.party.person ?? owner { subject = found }
    isFresh = topical != nil || acting != nil || owner != nil
    if let first = speakers.first(where: isTopic) {
      topic = first.party.person
    } else if let owner, !commentators.contains(owner) {
      topic = owner
    } else if topic == nil, let first = people.first, first.josa == "이" || first.josa == "가" {
      topic = first.party.person
    }
  }

  /// `배석한 박 상무는 …고 전했다`: the story goes on with those whom he sat beside.
  private static func isBystander(_ mark: Mark, _ words: [Word]) -> Bool {
    let start = mark.phrase.lowerBound
    return start > 0 && ["배석한", "동석한", "동행한", "수행한", "합석한"].contains(words[start - 1].text)
  }

  /// `김 회장의 서울 일정은 촘촘했다`: whose day it was that the sentence is about.
  private func owner(_ scene: Scene) -> Int? {
    let words = scene.sentence.words
    guard let first = scene.marks.first(where: { $0.party.person != nil }), first.josa == "의",
      first.phrase.upperBound < words.count, first.phrase.lowerBound <= 2
    else { return nil }
    let next = words[first.phrase.upperBound...].prefix(3)
    let isTopic = next.contains { word in
      word.text.ends(withAny: [
        "일정은", "하루는", "행보는", "발길은", "출장은", "방한은", "방문은", "방미는", "방일은", "방중은", "일은", "동선은",
      ])
    }
    return isTopic ? first.party.person : nil
  }

  /// Whom a clause without a subject is about.
  var theme: Int? { isFresh ? topic : main ?? topic }

  /// Those whom the last sentences name, where they are just so many: 두 사람, 세 사람.
  func group(of count: Int, where fits: (Int) -> Bool = { _ in true }) -> [Int]? {
    var named: [Int] = []
    for people in sentences.reversed() {
      for person in people where fits(person) && !named.contains(person) { named.append(person) }
      if named.count == count { return named }
    }
    return nil
  }

  /// Whom 그는 stands for: who did something in the sentence before.
  func doer(besides people: [Int]) -> Int? {
    [isFresh ? nil : main, subject, topic].lazy.compactMap { $0 }.first { !people.contains($0) }
  }

  /// Whom the article names far more often than anybody else.
  private static func main(of cast: Cast) -> Int? {
    var counts: [Int: Int] = [:]
    for mark in cast.marks.joined() {
      if let person = mark.party.person { counts[person, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= 3 else { return nil }
    return first.value >= 2 * (ranked.dropFirst().first?.value ?? 0) ? first.key : nil
  }

  /// Whom 그와, 그를 stand for: the one of the sentence before who is named most in the article.
  func other(besides people: [Int]) -> Int? {
    let others = recent.filter { !people.contains($0) }
    if recent.isEmpty, let main, !people.contains(main) { return main }
    return others.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
      ?? (topic.map(people.contains) == false ? topic : nil)
  }

  /// Who is received by the one named: whom the sentence before, or the story, speaks of.
  func guest(of host: Int) -> Int? {
    recent.last { $0 != host } ?? [subject, topic].lazy.compactMap { $0 }.first { $0 != host }
  }
}
