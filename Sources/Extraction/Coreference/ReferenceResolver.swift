import HangulText

/// `이 회장`, `남궁 대표`, `올트먼 CEO`: a family name and a title stand for the person of the article with
/// that name and such a title; of several the one last spoken of.
///
/// `유 씨` stands for the one without a title.
///
/// A misspelt foreign name (오릍먼 CEO) stands for the person one syllable away.
///
/// Rejects what is also a determiner (이 교수, 한 의원, 전 대통령) unless the person holds the title.
struct ReferenceResolver {
  let roster: Roster
  /// When each person was last spoken of, as a count of mentions.
  private var lastMention: [Int: Int] = [:]
  private var clock = 0
  /// People by the word that tells them from others of their name: 동생 김 회장.
  private var byKin: [String: Int] = [:]

  init(roster: Roster) { self.roster = roster }

  /// Remembers who was spoken of.
  mutating func note(_ mark: Mark, _ words: [Word]) {
    guard let person = mark.party.person else { return }
    clock += 1
    lastMention[person] = clock
    guard !mark.isReference, let kin = Self.kin(before: mark.words.lowerBound, words) else {
      return
    }
    byKin[kin] = person
  }

  /// 동생, 동생인, 장남: the word of kinship right before a name.
  private static func kin(before i: Int, _ words: [Word]) -> String? {
    guard i > 0, words[i].followsDirectly, !words[i - 1].isClosed else { return nil }
    let text = words[i - 1].text
    let stem = text.hasSuffix("인") ? String(text.dropLast()) : text
    return stem == "형" || Lexicon.shared.kinship[stem] != nil ? stem : nil
  }

  /// The reference that begins at a word; nil when there is none.
  ///
  /// `marks` are those before it in the sentence.
  func reference(at i: Int, _ words: [Word], _ marks: [Mark]) -> Mark? {
    guard words[i].tail.isEmpty, !Self.isCounted(i, words) else { return nil }
    if let mark = addressed(at: i, words) { return mark }
    guard i + 1 < words.count, words[i + 1].followsDirectly else { return nil }
    var next = i + 1
    if Lexicon.shared.statuses[words[next].text] != nil, next + 1 < words.count { next += 1 }
    guard let phrase = TitlePhrase(words, at: next), phrase.firm == nil || words[i].text.count == 1
    else {
      return nil
    }
    guard let person = resolve(words[i], phrase, i, words, marks) else { return nil }
    let last = words[phrase.words.upperBound - 1]
    let end = last.range.upperBound - (last.gloss == nil ? phrase.josa.utf16.count : 0)
    return Mark(
      party: .person(person), words: i..<phrase.words.upperBound,
      range: words[i].range.lowerBound..<max(end, words[i].range.upperBound), isReference: true,
      phrase: i..<phrase.words.upperBound, josa: phrase.josa, title: phrase.titles.first,
      rule: "reference.surname-title", confidence: 0.85)
  }

  /// `두 김 교수는`: not one of them.
  private static func isCounted(_ i: Int, _ words: [Word]) -> Bool {
    i > 0 && words[i].followsDirectly && ["두", "세", "네"].contains(words[i - 1].text)
  }

  /// `유 씨는`, `유씨와`: a family name with the form of address, where one person of the article has it
  /// whom nothing gives a title.
  private func addressed(at i: Int, _ words: [Word]) -> Mark? {
    let isApart = i + 1 < words.count && words[i + 1].followsDirectly && !words[i].isClosed
    let glued = words[i].splits.first { $0.stem.hasSuffix("씨") && (2...3).contains($0.stem.count) }
    let apart =
      isApart ? Josa.after("씨", in: words[i + 1].text).map { (words[i].text, $0, i + 2) } : nil
    guard
      let (name, josa, end) = apart
        ?? glued.map({ (String($0.stem.dropLast()), $0.josa, i + 1) }),
      Lexicon.shared.surnames.contains(name), let people = roster.peopleByShort[name]
    else { return nil }
    let untitled = people.filter { roster.people[$0].titles.isEmpty }
    guard untitled.count == 1 else { return nil }
    let last = words[end - 1].range.lowerBound
    let length = end == i + 2 ? 1 : name.utf16.count + 1
    return Mark(
      party: .person(untitled[0]), words: i..<end, range: words[i].range.lowerBound..<last + length,
      isReference: true, phrase: i..<end, josa: josa, title: nil, rule: "reference.surname-title",
      confidence: 0.8)
  }

  private static let determiners: WordSet = [
    "이", "전", "현", "한", "여", "원", "주", "각", "신", "양", "부", "고", "본", "정", "제", "공", "구", "조", "총",
  ]

  private func resolve(
    _ word: Word, _ phrase: TitlePhrase, _ i: Int, _ words: [Word], _ marks: [Mark]
  ) -> Int? {
    if let people = roster.peopleByShort[word.text] {
      let holders = people.filter { holds($0, phrase.titles) }
      let exact = holders.filter { !roster.people[$0].titles.isDisjoint(with: phrase.titles) }
      let fitting = others(exact.isEmpty ? holders : exact, at: i, words, marks)
      if !fitting.isEmpty { return latest(fitting, near: i, words, marks) }
      guard !Self.determiners.contains(word.text), people.count == 1 else { return nil }
      return people[0]
    }
    return firstNamed(word, phrase) ?? misspelt(word, phrase)
  }

  /// `이 부회장, 이 사장과`: whoever is the item before in a list is not this one too.
  private func others(_ people: [Int], at i: Int, _ words: [Word], _ marks: [Mark]) -> [Int] {
    guard people.count > 1, let before = marks.last, before.phrase.upperBound == i,
      let named = before.party.person,
      words[i].before == ", " || words[i].isJoined || ["과", "와"].contains(before.josa)
    else { return people }
    return people.filter { $0 != named }
  }

  /// Whether a person is known under one of the titles, or under one that ends like it
  /// (수석부회장 for 부회장), or under its Korean or Latin twin.
  private func holds(_ person: Int, _ titles: [String]) -> Bool {
    roster.people[person].titles.contains { known in
      titles.contains { Self.alike(known, $0) }
    }
  }

  private static let twins: [WordSet] = [
    ["CEO", "최고경영자", "대표", "대표이사", "사장"], ["CTO", "최고기술책임자"], ["CFO", "최고재무책임자"],
    ["COO", "최고운영책임자"], ["은행장", "행장"], ["도지사", "지사"], ["국무총리", "총리"], ["창업자", "창업주", "대표"],
  ]

  static func alike(_ a: String, _ b: String) -> Bool {
    if a == b || a.hasSuffix(b) || b.hasSuffix(a) { return true }
    return twins.contains { $0.contains(a) && $0.contains(b) }
  }

  /// Of several people the one whose firm or kinship stands before the reference (`가람의 이 회장`,
  /// `동생 이 회장`), else the one last spoken of.
  private func latest(_ people: [Int], near i: Int, _ words: [Word], _ marks: [Mark]) -> Int? {
    if let kin = Self.kin(before: i, words), let person = byKin[kin], people.contains(person) {
      return person
    }
    if people.count > 1, let mark = marks.last, mark.words.upperBound == i,
      mark.josa.isEmpty || mark.josa == "의", let firm = mark.party.firm
    {
      let forms = roster.firms[firm].forms.union([roster.firms[firm].name])
      let held = people.filter { !roster.people[$0].firms.isDisjoint(with: forms) }
      if held.count == 1 { return held[0] }
    }
    return people.max { (lastMention[$0] ?? 0, $1) < (lastMention[$1] ?? 0, $0) }
  }

  /// `아민 대표` for 아민 빈 라작: where the first word of a foreign name is what people are called by.
  private func firstNamed(_ word: Word, _ phrase: TitlePhrase) -> Int? {
    guard word.isHangul, word.text.count >= 2 else { return nil }
    let called = roster.people.indices.filter {
      roster.people[$0].isForeign && roster.people[$0].name.hasPrefix(word.text + " ")
        && holds($0, phrase.titles)
    }
    return called.count == 1 ? called[0] : nil
  }

  private func misspelt(_ word: Word, _ phrase: TitlePhrase) -> Int? {
    guard word.isHangul, word.text.count >= 2, !Lexicon.shared.common.contains(word.text) else {
      return nil
    }
    let near = roster.people.indices.filter { i in
      let person = roster.people[i]
      guard person.isForeign, person.short.count >= 2, person.short.count == word.text.count,
        holds(i, phrase.titles)
      else { return false }
      return JamoDistance.syllables(person.short, word.text) <= 2
        && JamoDistance.jamo(person.short, word.text, within: 2) != nil
    }
    return near.count == 1 ? near[0] : nil
  }
}
