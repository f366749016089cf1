import NewsModel
import Tagging

/// People by the titles behind their names. Reads leftward from a title phrase:
///
/// - NAME FIRM TITLE: `이재용 삼성전자(005930) 회장`, `젠슨 황 엔비디아 최고경영자(CEO)`
/// - FIRM NAME TITLE: `카카오 정신아 대표`, `ARM의 르네 하스 CEO`
/// - NAME TITLE: `이재명 대통령`; NAME·NAME TITLE: `구본성·구미현 회장`
/// - words between that tell an office, a place or a status: `한상도 전 주독일 대사`,
///   `전영현 삼성전자 반도체 부문장`
///
/// Rejects titles with nobody before them (`주요 그룹 회장`), names that are ordinary words, and
/// what merely looks foreign when only one such word stands before a title: that is a reference.
struct TitledPerson {
  let words: [Word]
  let sentence: Int
  let findings: Findings
  /// Words that begin other mentions of the article, to tell a first name from a firm.
  let usage: WordUsage
  /// What the trained tagger takes for names in the sentence.
  var tags: [NameTags.Tag] = []

  /// The people that a title phrase belongs to: none, one, or all names of a joined list.
  func read(_ phrase: TitlePhrase) -> [PersonCandidate] {
    guard !isGathering(phrase) else { return [] }
    var start = phrase.words.lowerBound
    while start > 0, words[start].isJoined, !isNameShaped(start - 1), !isFirm(start - 1) {
      start -= 1
    }
    var context = Context(position: start)
    if let firm = phrase.firm { context.firm = firm }
    skipStatus(&context)
    guard let position = left(of: context.position) else { return [] }
    if let people = calledName(position, phrase, context) { return people }
    if surnamed(endingAt: position) != nil {
      return people(endingAt: position, phrase, context, rule: "person.foreign-title", 0.85) ?? []
    }
    if let people = nameBeside(position, phrase, context) { return people }
    if let people = nameBeforeFirm(position, phrase, context) { return people }
    if let people = nameBeforeOffice(position, phrase, context) { return people }
    return []
  }

  /// `주요 20개국 재무장관 회의`: those who hold the office, and nobody.
  private func isGathering(_ phrase: TitlePhrase) -> Bool {
    let next = phrase.words.upperBound
    return phrase.josa.isEmpty && words.indices.contains(next) && words[next].followsDirectly
      && phrase.titles.last?.ends(withAny: ["장관", "총리", "차관"]) == true
      && words[next].text.begins(withAny: ["회의", "회담", "협의", "성명", "공동"])
  }

  /// How far to the left a reading has come, and what it met there.
  struct Context {
    var position: Int
    var firm: String?
    var status: RoleStatus = .current
    var office: [String] = []
  }

  /// The word before, when only space lies between.
  func left(of position: Int) -> Int? {
    guard position > 0, position < words.count, words[position].followsDirectly,
      words[position - 1].tail.isEmpty, words[position].isQuoted == words[position - 1].isQuoted
    else { return nil }
    return position - 1
  }

  private func skipStatus(_ context: inout Context) {
    while let i = left(of: context.position), let status = Lexicon.shared.statuses[words[i].text] {
      context.status = status
      context.position = i
    }
  }

  // MARK: FOREIGN NAME FIRM TITLE, by what the article calls the person

  /// `빅토르 린드홀름 노르드스카 오비탈 대표`, where the article has `린드홀름 대표` as well: the name ends with the word
  /// that a title follows elsewhere, and what stands behind it is the firm.
  ///
  /// So it is behind a Japanese name, which has two words: `오가타 마코토 미나리라인 회장`.
  private func calledName(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    guard context.firm == nil else { return nil }
    let run = foreignRun(endingAt: i)
    let isJapanese = Lexicon.shared.japaneseSurnames.contains(words[run.lowerBound].text)
    guard run.count >= 3, isJapanese || usage.beforeTitle[words[i].text, default: 0] <= 1 else {
      return nil
    }
    let last = run.dropFirst().dropLast().last { k in
      words[k].text.count >= 2 && usage.beforeTitle[words[k].text, default: 0] >= 1
    }
    guard let last = last ?? (isJapanese ? run.lowerBound + 1 : nil),
      nameLikeness(run.lowerBound) == nil || run.count > 3,
      tags.contains(where: { $0.kind == .person && $0.words.contains(last) }),
      (last + 1...i).allSatisfy({ k in
        !isOffice(k) && !Self.posts.contains(words[k].text)
          && words[k].splits.allSatisfy { TitleWord.read($0.stem) == nil }
      })
    else { return nil }
    var context = context
    context.firm = words[(last + 1)...i].map(\.text).joined(separator: " ")
    return people(endingAt: last, phrase, context, rule: "person.foreign-firm-title", 0.8)
  }

  // MARK: FIRM NAME TITLE and NAME TITLE

  private func nameBeside(_ i: Int, _ phrase: TitlePhrase, _ context: Context) -> [PersonCandidate]?
  {
    guard !isFirm(i), !isBureau(i) else { return nil }
    guard let likeness = nameLikeness(i) else { return chineseName(i, phrase, context) }
    if context.firm == nil, let firm = unknownFirmBetween(i, likeness) {
      var context = context
      context.firm = firm
      return people(endingAt: i - 1, phrase, context, rule: "person.name-firm-title", 0.75)
    }
    if hasForeignFirstName(i, likeness) { return nil }
    var context = context
    if context.firm == nil { context.firm = owner(before: i, phrase) }
    let rule = context.firm == nil ? "person.name-title" : "person.firm-name-title"
    return people(endingAt: i, phrase, context, rule: rule, likeness < 0.4 ? 0.6 : 0.9)
  }

  /// `테마론의 림분헹 부회장`: a name of the shape of Chinese ones, told with the firm.
  private func chineseName(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    guard context.firm == nil, words[i].tail.isEmpty, words[i].text.count == 3,
      KoreanName.isChinese(words[i].text),
      phrase.titles.last?.ends(withAny: Self.corporate) == true,
      HeadNounFirm.mayBeFirm(words[i].text, word: words[i]),
      !Lexicon.shared.isCompound(words[i].text), words[i].form.inflection == .open,
      !words[i].text.ends(withAny: ContextEmployer.departments),
      let firm = firmBefore(i)
    else { return nil }
    var context = context
    context.firm = firm
    return people(endingAt: i, phrase, context, rule: "person.firm-name-title", 0.65)
  }

  /// `한빛은행 조사국 과장`: a bureau behind its firm, before the title of one who works in it.
  private func isBureau(_ i: Int) -> Bool {
    guard words[i].text.ends(withAny: ["국", "실", "과", "팀"]), let before = left(of: i),
      isFirm(before), words.indices.contains(i + 1), let title = TitleWord(words[i + 1])?.title
    else { return false }
    return ["과장", "팀장", "부장", "차장", "국장", "실장", "연구원"].contains(title)
  }

  /// NAME FIRM TITLE where the firm itself has the shape of a name: the better name wins, and a
  /// name that stands before a title elsewhere wins always.
  private func unknownFirmBetween(_ i: Int, _ likeness: Double) -> String? {
    guard let before = left(of: i), let other = nameLikeness(before), !isFirm(before),
      !isVerb(before, beforeNameAt: i)
    else { return nil }
    // A송이 두나래 회장, B수민 두나래 대표: several people stand before it, so it is their firm.
    let bearers = usage.preceding[words[i].text, default: []].filter {
      KoreanName.likeness($0) != nil
    }
    if bearers.count >= 2 { return words[i].text }
    let mine = usage.beforeTitle[words[i].text, default: 0]
    let theirs = usage.beforeTitle[words[before].text, default: 0]
    guard other >= 0.5 else { return nil }
    // Both stand before a title or nowhere: then the likeness decides.
    if mine > 1, theirs == 0 { return nil }
    return other > likeness || theirs > 0 ? words[i].text : nil
  }

  /// The firm that a person with a title is said to be of right before the name.
  func owner(before i: Int, _ phrase: TitlePhrase) -> String? {
    firmBefore(i) ?? unknownOwner(before: i, phrase)
  }

  /// `청하글라스의 엄승길 사장`: what an officer of a firm is said to be of, where no list knows the word.
  private func unknownOwner(before i: Int, _ phrase: TitlePhrase) -> String? {
    guard let title = phrase.titles.first, title.ends(withAny: Self.corporate) else { return nil }
    if let firm = glossedOwner(before: i) ?? bareOwner(before: i, phrase) { return firm }
    guard let before = left(of: i), words[before].isHangul,
      let stem = words[before].splits.last(where: { $0.josa == "의" })?.stem, stem.count >= 3,
      HeadNounFirm.mayBeFirm(stem, word: words[before]), KoreanName.likeness(stem) == nil,
      !stem.ends(withAny: ContextEmployer.departments), !Lexicon.shared.districts.contains(stem),
      usage.exact[stem + "에서", default: 0] == 0
    else { return nil }
    return stem
  }

  /// `지난해 9월 별빛하우스 안도윤 대표를`: a long word that no list knows between a day, a comma or a verb and the
  /// name of who runs it.
  private func bareOwner(before i: Int, _ phrase: TitlePhrase) -> String? {
    guard let title = phrase.titles.last, ["대표", "사장", "회장", "대표이사"].contains(title),
      nameLikeness(i) ?? 0 >= 0.5, let before = left(of: i), words[before].isHangul,
      words[before].text.count >= 5, words[before].gloss == nil,
      words[before].splits.allSatisfy({ $0.josa.isEmpty }), TitleWord(words[before]) == nil,
      !Lexicon.shared.isOrdinary(words[before].text),
      HeadNounFirm.mayBeFirm(words[before].text, word: words[before]),
      !words[before].text.ends(withAny: ContextEmployer.departments + Self.caseEndings),
      FirmWord(words[before].text) == nil, words[before].form.inflection == .open,
      !tags.contains(where: { $0.kind == .person && $0.words.contains(before) })
    else { return nil }
    return words[before].text
  }

  /// `헬베론(Helveron)의 뤼카 모랭 총괄`: a word of Hangul with its Latin spelling in brackets.
  private func glossedOwner(before i: Int) -> String? {
    guard i > 0, words[i].followsDirectly, words[i - 1].tail == "의", words[i - 1].isHangul,
      let gloss = words[i - 1].gloss?.text, gloss.first?.isUppercase == true,
      gloss.utf8.allSatisfy({ $0 < 0x80 }), !Lexicon.shared.isOrdinary(words[i - 1].text)
    else { return nil }
    return words[i - 1].text
  }

  /// Titles of those who run firms.
  private static let corporate = [
    "회장", "사장", "대표", "대표이사", "전무", "상무", "CEO", "CFO", "CTO", "COO", "최고경영자", "책임자", "창업자", "창업주",
    "이사", "부장", "본부장", "총괄", "법인장", "지사장", "공장장", "부문장",
  ]

  /// The firm that stands right before a name, with 의 or bare: `카카오 정신아`, `ARM의 르네 하스`.
  func firmBefore(_ i: Int) -> String? {
    guard let before = left(of: i) else { return nil }
    let word = words[before]
    for split in word.splits where split.josa == "의" {
      if let first = left(of: before) {
        if let name = FirmPhrase.split(words[first].text, split.stem) { return name }
        if FirmPhrase.isMinistry(words, before), FirmPhrase.isCountry(words[first].text) {
          return words[first].text + " " + split.stem
        }
      }
      if findings.isFirm(split.stem) || FirmWord(split.stem) != nil { return split.stem }
    }
    if let phrase = FirmPhrase(words, endingAt: before, findings: findings) { return phrase.name }
    // FIRM TITLE NAME TITLE: 오픈AI 창업자 샘 올트먼 최고경영자, 두레증권 대표인 김도윤 전무.
    if let josa = TitleWord(word)?.josa, ["", "인", "이자"].contains(josa), let firm = left(of: before)
    {
      return FirmPhrase(words, endingAt: firm, findings: findings)?.name
    }
    return nil
  }

  // MARK: NAME FIRM TITLE

  private func nameBeforeFirm(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    let phraseFirm = FirmPhrase(words, endingAt: i, findings: findings).map { ($0.name, $0.words) }
    guard context.firm == nil, !SuffixFirm.isCollege(i, words),
      let (firm, range) = phraseFirm ?? taggedFirm(endingAt: i)
    else { return nil }
    var context = context
    context.firm = firm
    context.position = range.lowerBound
    skipStatus(&context)
    skipPlaces(&context)
    skipOtherOffice(&context)
    guard let name = left(of: context.position) else { return [] }
    return people(endingAt: name, phrase, context, rule: "person.name-firm-title", 0.9) ?? []
  }

  /// `배경훈 부총리 겸 과기정통부 장관`: the first of two offices, which a reading of its own tells.
  private func skipOtherOffice(_ context: inout Context) {
    guard let and = left(of: context.position), words[and].text == "겸" else { return }
    context.position = and
    while let title = left(of: context.position), TitleWord(words[title])?.josa == "" {
      context.position = title
    }
  }

  func skipPlaces(_ context: inout Context) {
    while let i = left(of: context.position), Lexicon.shared.places.contains(words[i].text) {
      context.position = i
    }
  }

  // MARK: NAME (FIRM) OFFICE TITLE

  /// Ordinary words between name and title that tell the office: `이사회`, `반도체`, `주독일`.
  private func nameBeforeOffice(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    var context = context
    var position = i
    while isOffice(position), context.office.count < 4 {
      context.office.insert(words[position].text, at: 0)
      guard let next = left(of: position) else { return nil }
      position = next
    }
    if !context.office.isEmpty {
      context.position = position + 1
      if let firm = FirmPhrase(words, endingAt: position, findings: findings) {
        if context.firm == nil { context.firm = firm.name }
        context.position = firm.words.lowerBound
        skipStatus(&context)
        skipPlaces(&context)
        guard let name = left(of: context.position) else { return [] }
        return people(endingAt: name, phrase, context, rule: "person.name-firm-office-title", 0.85)
          ?? []
      }
      skipStatus(&context)
      guard let name = left(of: context.position) else { return [] }
      if context.firm == nil, let found = nameBeforeFirmAndOffice(name, phrase, context) {
        return found
      }
      if context.firm == nil { context.firm = firmBefore(name) }
      return people(endingAt: name, phrase, context, rule: "person.name-office-title", 0.8)
    }
    return unknownWords(i, phrase, context)
  }

  /// NAME FIRM OFFICE TITLE with a firm that nothing tells: `게르하르트 볼프 발트슈타인 이사회 의장`.
  private func nameBeforeFirmAndOffice(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    guard words[i].text.count > 2, nameLikeness(i) ?? 0 < 0.5, isForeignPart(i),
      spelt(endingAt: i) == nil, !isOfState(phrase), let before = left(of: i),
      !tags.contains(where: { $0.kind == .person && $0.words.contains(i) }),
      tags.contains(where: { $0.kind == .person && $0.words.upperBound == i })
    else { return nil }
    var context = context
    context.firm = words[i].text
    return people(
      endingAt: before, phrase, context, rule: "person.name-firm-office-title", 0.75)
  }

  /// `아짐 라흐만 요르단 총리`: who holds such an office holds it of a country, and of no firm.
  private func isOfState(_ phrase: TitlePhrase) -> Bool {
    phrase.titles.contains { $0.ends(withAny: ["총리", "장관", "차관", "대통령", "국왕", "외무상", "주석"]) }
  }

  /// Where an ambassador is sent.
  private static let posts: WordSet = [
    "주한", "주미", "주일", "주중", "주러", "주영", "주불", "주독", "주유엔", "주EU",
  ]

  /// 주한, 주독일: where an ambassador is sent.
  func isPost(_ i: Int) -> Bool {
    let text = words[i].text
    return Self.posts.contains(text)
      || text.hasPrefix("주") && Lexicon.shared.places.contains(String(text.dropFirst()))
  }

  func isOffice(_ i: Int) -> Bool {
    let text = words[i].text
    let lexicon = Lexicon.shared
    // 두 김 교수: a family name.
    if text.count == 1, lexicon.surnames.contains(text) { return false }
    // 마시러 갔는데 회장님이: a verb is no office.
    if SuffixFirm.isCollege(i, words) { return true }
    if isFirm(i) || words[i].form.inflection == .past { return false }
    if isBureau(i) { return true }
    // 장관이 대통령: a title with a particle ends its own phrase.
    if let title = TitleWord(words[i]), !title.josa.isEmpty { return false }
    if lexicon.places.contains(text) || lexicon.common.contains(text) { return true }
    if isPost(i) { return true }
    if SuffixFirm.isDepartment(i, words) { return true }
    if words[i].isLatin, lexicon.acronyms.contains(text) { return true }
    let endings = [
      "부문", "본부", "사업부", "학과", "문과", "공과", "학부", "총괄", "담당", "센터", "사업", "대학원", "주독일", "편집국", "부서",
    ]
    return text.ends(withAny: endings, behindStem: true)
  }

  /// NAME STATUS FIRM TITLE with an unknown firm: `게르하르트 볼프 당시 발트슈타인 사장`.
  private func formerOffice(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    var inner = context
    inner.position = i
    skipStatus(&inner)
    guard inner.position < i, context.firm == nil, let name = left(of: inner.position) else {
      return nil
    }
    guard nameLikeness(name) ?? 0 >= 0.5 || foreignRun(endingAt: name).count > 1 else { return nil }
    inner.firm = words[i].text
    return people(endingAt: name, phrase, inner, rule: "person.name-firm-title", 0.8)
  }

  // MARK: unknown words before a title

  /// Words that no list knows stand before the title: a foreign name, or a name and its firm.
  private func unknownWords(
    _ i: Int, _ phrase: TitlePhrase, _ context: Context
  ) -> [PersonCandidate]? {
    if taggedPerson(endingAt: i) != nil {
      return people(endingAt: i, phrase, context, rule: "person.foreign-title", 0.8)
    }
    guard isForeignPart(i), words[i].form.inflection != .past else { return nil }
    if let name = left(of: i), words[i].text.count > 1, context.firm == nil,
      words[i].gloss == nil, taggedPerson(endingAt: name) != nil,
      !tags.contains(where: { $0.kind == .person && $0.words.contains(i) })
    {
      var context = context
      context.firm = words[i].text
      return people(endingAt: name, phrase, context, rule: "person.name-firm-title", 0.8)
    }
    if let name = left(of: i), words[i].text.count > 1, nameLikeness(name) ?? 0 >= 0.5,
      !isFirm(name), context.firm == nil
    {
      var context = context
      context.firm = words[i].text
      return people(endingAt: name, phrase, context, rule: "person.name-firm-title", 0.8)
    }
    if let people = formerOffice(i, phrase, context) { return people }
    let run = foreignRun(endingAt: i)
    var context = context
    switch run.count {
    case 2: break
    case 3 where !isParticleName(run.lowerBound + 1):
      // 토마스 돔케 깃허브 CEO: two for the person, one for the firm.
      guard context.firm == nil else { break }
      context.firm = words[i].text
      return people(endingAt: i - 1, phrase, context, rule: "person.foreign-firm-title", 0.65)
    case 4 where context.firm == nil:
      context.firm = words[i].text
      return people(endingAt: i - 1, phrase, context, rule: "person.foreign-firm-title", 0.65)
    default: break
    }
    return people(endingAt: i, phrase, context, rule: "person.foreign-title", 0.8)
  }
}
