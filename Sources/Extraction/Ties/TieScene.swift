import NewsModel

/// A sentence as the constructions of ties see it: its words, its groups of names, and what was
/// said before.
///
/// A class because every construction holds it, and many of them at every word.
final class TieScene {
  let index: Int
  let sentence: Sentence
  let roster: Roster
  let groups: [PartyGroup]
  /// The mentions of people outside of speech and brackets.
  let people: [Mark]
  /// The people named in the brackets behind another word.
  let glosses: [Mark]
  /// The firm that a person acts for.
  let firms: [Int: Int]
  let memory: TieMemory
  /// What any of its words may tell.
  private let cues: TieCue
  /// Whether each word ends a clause.
  private let clauseEnds: [Bool]

  /// Takes a sentence with what is known of it.
  ///
  /// O(words).
  init(
    index: Int, sentence: Sentence, roster: Roster, groups: [PartyGroup] = [], people: [Mark] = [],
    glosses: [Mark] = [], firms: [Int: Int] = [:], memory: TieMemory = TieMemory()
  ) {
    self.index = index
    self.sentence = sentence
    self.roster = roster
    self.groups = groups
    self.people = people
    self.glosses = glosses
    self.firms = firms
    self.memory = memory
    cues = sentence.words.reduce(into: []) { $0.formUnion($1.form.tieCues) }
    clauseEnds = sentence.words.indices.map { Self.endsClause(sentence.words, $0) }
  }

  var words: [Word] { sentence.words }
  var isHeadline: Bool { sentence.zone == .title || sentence.zone == .heading }

  // MARK: words

  /// Whether a word, without particles, is one of a list; the listed word.
  func noun(_ i: Int, among list: WordSet) -> String? {
    guard words.indices.contains(i) else { return nil }
    let text = words[i].text
    if list.contains(text) { return text }
    return words[i].splits.first { list.contains($0.stem) }?.stem
  }

  /// The words that a construction may be told by, by index; in order.
  func cues(_ cue: TieCue, withQuoted: Bool = false) -> [Int] {
    guard cues.contains(cue) else { return [] }
    return words.indices.filter {
      words[$0].form.tieCues.contains(cue) && (withQuoted || !words[$0].isQuoted)
    }
  }

  func starts(_ i: Int, with prefixes: [String]) -> Bool { Self.starts(words, i, with: prefixes) }

  private static func starts(_ words: [Word], _ i: Int, with prefixes: [String]) -> Bool {
    words.indices.contains(i) && words[i].text.begins(withAny: prefixes)
  }

  /// The first word of a range that begins with one of the prefixes.
  func first(_ range: Range<Int>, startingWith prefixes: [String]) -> Int? {
    range.clamped(to: 0..<words.count).first { starts($0, with: prefixes) && !words[$0].isQuoted }
  }

  /// The clause around a word: between the connecting verbs before and after it.
  func clause(_ i: Int) -> Range<Int> {
    var start = i
    while start > 0, !clauseEnds[start - 1] { start -= 1 }
    var end = i
    while end < words.count - 1, !clauseEnds[end] { end += 1 }
    return start..<end + 1
  }

  /// Whether a word ends a clause; any verb in -고 does, unless an auxiliary follows (들고 있다).
  private static func endsClause(_ words: [Word], _ i: Int) -> Bool {
    // 협력하고 있는: the verb goes on.
    if words[i].text.hasSuffix("고"), starts(words, i + 1, with: ["있", "싶"]) { return false }
    if Clause.ends(words, i) { return true }
    let text = words[i].text
    guard text.hasSuffix("고"), text.count >= 2, !words[i].isQuoted, words[i].gloss == nil,
      !Lexicon.shared.common.contains(text), !text.ends(withAny: Self.nouns)
    else { return false }
    return !starts(
      words, i + 1, with: ["있", "싶", "말", "나서", "했", "한", "하", "밝", "전", "알", "설", "덧", "강"])
  }

  private static let nouns = [
    "다고", "라고", "최고", "창고", "광고", "보고", "사고", "재고", "신고", "경고", "권고", "예고", "하고자",
  ]

  // MARK: parties

  /// The firm of a party: itself, or the one that the person acts for.
  func firm(_ party: Party) -> Party? {
    switch party {
    case .firm: party
    case .person(let i): firms[i].map { .firm($0) }
    }
  }

  func acting(_ parties: [Party]) -> [Party] {
    var out: [Party] = []
    for firm in parties.compactMap(firm) where !out.contains(firm) { out.append(firm) }
    return out
  }

  func isFirm(_ party: Party) -> Bool { party.firm != nil }

  func isVenture(_ party: Party) -> Bool {
    guard let i = party.firm else { return false }
    return roster.firms[i].kind == .venture || memory.founded?.party == party
  }

  /// The subject of what a word says: the nearest one before it in its clause, else the topic of
  /// the sentence.
  func subject(of i: Int) -> PartyGroup? {
    let clause = clause(i)
    let before = groups.filter { $0.words.upperBound <= i && $0.isSubject }
    return before.last { clause.contains($0.words.lowerBound) && !isRelative($0, i) }
      ?? before.last { $0.isTopic } ?? before.last
      ?? headlineSubject(before: i)
  }

  /// Whether the subject belongs to a clause that modifies a noun before the word:
  /// `MS가 투자한 오픈AI는`.
  private func isRelative(_ group: PartyGroup, _ i: Int) -> Bool {
    guard ["이", "가"].contains(group.josa) else { return false }
    let behind = groups.filter {
      $0.words.lowerBound >= group.words.upperBound && $0.words.upperBound <= i
    }
    guard let next = behind.first else { return false }
    let between = group.words.upperBound..<next.words.lowerBound
    return behind.contains(where: \.isTopic) || between.contains(where: isModifier)
  }

  /// `A·B 손잡아`, `A, B 인수`: a headline leaves its particles out.
  private func headlineSubject(before i: Int) -> PartyGroup? {
    guard isHeadline else { return nil }
    return groups.first { $0.words.upperBound <= i && $0.josa.isEmpty }
  }

  /// The group right behind a word that it modifies: `지분 90%를 가진 영국 설계 기업 ARM`.
  func head(after i: Int) -> PartyGroup? {
    guard i + 1 < words.count else { return nil }
    guard let group = groups.first(where: { $0.words.lowerBound > i }),
      group.words.lowerBound - i <= 7
    else {
      return nil
    }
    let between = i + 1..<group.words.lowerBound
    let isPlain = between.allSatisfy { k in
      !Clause.ends(words, k)
        && !words[k].text.ends(withAny: ["은", "는", "를", "을"], behindStem: true)
        && !words[k].before.contains(",")
    }
    return isPlain ? group : nil
  }

  /// Whether a word ends like a verb that modifies a noun: 가진, 갖고 있는, 인수한.
  func isModifier(_ i: Int) -> Bool {
    guard words.indices.contains(i), let last = words[i].text.unicodeScalars.last?.value,
      (0xAC00...0xD7A3).contains(last)
    else { return false }
    let text = words[i].text
    if text.hasSuffix("는") || text.hasSuffix("던") { return true }
    return (last - 0xAC00) % 28 == 4
  }

  /// Those whom the subject acts with: `B와`, `B를 만나`; in the clause of a word, else right before it.
  func others(of i: Int) -> [Party] {
    let clause = clause(i)
    let with = groups.filter { group in
      guard group.words.upperBound <= i else { return false }
      if group.isWith { return true }
      return group.isObject && starts(group.words.upperBound, with: ["만나", "만난"])
    }
    let inside = with.filter { clause.contains($0.words.lowerBound) }
    return acting((inside.isEmpty ? with.suffix(1) : inside[...]).flatMap(\.parties))
  }

  /// The firm whose a noun without an owner is (`경쟁사인 B는`): the one spoken of in this paragraph,
  /// else the one that the article is about.
  var possessor: Party? {
    let carried = memory.subject.flatMap(firm).flatMap { isEnterprise($0) ? $0 : nil }
    if let carried, memory.subjectParagraph == sentence.paragraph { return carried }
    if memory.paragraph.number == sentence.paragraph {
      let told = memory.paragraph.firms.filter(isEnterprise)
      if told.count == 1 { return told[0] }
    }
    return memory.focus?.firm ?? carried
  }

  private func isEnterprise(_ party: Party) -> Bool {
    party.firm.map { ArticleFocus.isEnterprise(roster.firms[$0].kind) } ?? false
  }

  /// The firm whose shares are told of without its name: the one whose owners this paragraph told,
  /// else the possessor.
  var owned: Party? {
    guard let owned = memory.owned else { return possessor }
    return owned.paragraph == sentence.paragraph ? owned.party : possessor ?? owned.party
  }

  /// The venture whose founders this paragraph told.
  var foundedBefore: Party? {
    memory.founded.flatMap { $0.paragraph == sentence.paragraph ? $0.party : nil }
  }

  /// All pairs of two lists without those of a party with itself.
  static func pairs(_ a: [Party], _ b: [Party]) -> [(Party, Party)] {
    a.flatMap { x in b.filter { $0 != x }.map { (x, $0) } }
  }

  /// All pairs within a list.
  static func pairs(within list: [Party]) -> [(Party, Party)] {
    list.indices.flatMap { i in list[(i + 1)...].filter { $0 != list[i] }.map { (list[i], $0) } }
  }

  /// The two or more firms that 양사 and 두 회사 stand for.
  func backReference(in range: Range<Int>) -> [Party] {
    let pointed = range.contains { i in
      let text = words[i].text
      if text.begins(withAny: ["양사", "양측은", "양측이"]) { return true }
      guard ["두", "이", "양"].contains(text), i + 1 < words.count else { return false }
      return starts(i + 1, with: ["회사", "기업", "기관", "업체"]) && text != "이"
    }
    return pointed ? memory.pair : []
  }
}
