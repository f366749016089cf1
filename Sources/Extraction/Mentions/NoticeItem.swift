import NewsModel

/// An item of a notice of appointments, with what the headings above it say.
///
/// - `하람전자 김도현 부회장`: firm, name, title
/// - `부회장 박지호(하람전자) 최민석(두레식품)`: a title and names with their firms
/// - `하람전자 공장장 직무대행 김도현(前 두레식품 상무)`: firm, title, name and a former office
/// - `김도현 전략실장`, `기획조정 김도현`, `하람전자 김도현`: under a heading that tells the title
struct NoticeItem {
  let words: [Word]
  /// Where the item begins in its sentence.
  let start: Int
  let sentence: Int
  let firm: String?
  let title: String?
  let isDesignate: Bool

  typealias Found = (people: [PersonCandidate], firms: [FirmCandidate])

  static func firm(_ name: String) -> FirmCandidate {
    FirmCandidate(name: name, kind: FirmWord(name)?.kind, rule: "firm.notice", confidence: 0.8)
  }

  /// Whom the item tells of; a heading tells of somebody only behind a title.
  func read(isHeading: Bool) -> Found {
    if let found = nameThenTitle() { return isHeading ? ([], []) : found }
    guard let names = names(), let first = names.first else { return ([], []) }
    let lead = lead(before: first.words.lowerBound)
    guard let lead, !isHeading || lead.own else { return ([], []) }
    var out: Found = ([], [])
    if let firm = lead.firm { out.firms.append(Self.firm(firm)) }
    for name in names { add(name, lead, &out) }
    return out
  }

  // MARK: 하람전자 김도현 부회장

  private func nameThenTitle() -> Found? {
    guard words.count >= 3, isKorean(words[1].text), words[1].followsDirectly,
      let title = TitleWord(words[2])?.title, TitleWord(words[0]) == nil
    else { return nil }
    let name = Name(text: words[1].text, isForeign: false, words: 1..<2)
    var out: Found = ([], [Self.firm(words[0].text)])
    add(name, Lead(titles: [title], firm: words[0].text, own: true), &out, gloss: words[2].gloss)
    return out
  }

  // MARK: 박지호 부사장 전략실장 (前 두레식품 전무)

  /// A line that begins with a name, its titles, and former offices in brackets behind.
  func line() -> [PersonCandidate] {
    guard words.count >= 2, isKorean(words[0].text), words[0].gloss == nil,
      TitleWord(words[0]) == nil
    else { return [] }
    var titles: [String] = []
    var i = 1
    while i < words.count, !words[i].before.contains("("), words[i].followsDirectly || i == 1,
      let phrase = TitlePhrase(words, at: i)
    {
      titles += phrase.titles
      i = phrase.words.upperBound
    }
    guard !titles.isEmpty, i == words.count || words[i].before.contains("(") else { return [] }
    let name = Name(text: words[0].text, isForeign: false, words: 0..<1)
    var out: Found = ([], [])
    add(name, Lead(titles: titles, firm: firm, own: true), &out)
    let cuts = (i..<words.count).filter { $0 == i || words[$0].before.contains(",") }
    let bracket = zip(cuts, cuts.dropFirst() + [words.count]).compactMap { from, to in
      GlossOffice(words[from..<to].map(\.text).joined(separator: " "))
    }
    for office in bracket where office.firm != nil {
      out.people.append(
        PersonCandidate(
          name: name.text, isForeign: false, sentence: sentence, words: start..<start + words.count,
          titles: office.titles, firm: office.firm, status: office.status, rule: "person.notice",
          confidence: 0.85))
    }
    return out.people
  }

  // MARK: names

  private struct Name {
    let text: String
    let isForeign: Bool
    let words: Range<Int>
  }

  /// Whether a word has the shape of a name; in a list of names one with an unlikely syllable too.
  private func isKorean(_ text: String) -> Bool {
    if KoreanName.likeness(text, short: true) != nil { return true }
    let lexicon = Lexicon.shared
    return text.count == 3 && KoreanName.parts(text) != nil && !lexicon.common.contains(text)
      && !lexicon.titles.contains(text) && !lexicon.places.contains(text)
      && lexicon.firmHeads[text] == nil
  }

  private func names() -> [Name]? {
    let count = words.count
    guard count > 0 else { return nil }
    if let first = firstName() { return [first] }
    // 도로시 천, 야리 헤이노넨: two words of which the first is no Korean name.
    if count >= 2, let foreign = foreignName() { return [foreign] }
    var names: [Name] = []
    var i = count - 1
    while i >= 0, isKorean(words[i].text), TitleWord(words[i]) == nil,
      i == 0 || words[i].followsDirectly, i > 0 || title != nil
    {
      names.insert(Name(text: words[i].text, isForeign: false, words: i..<i + 1), at: 0)
      i -= 1
      // 상무 김도현 박지호: only a title has several names behind it.
      if i >= 0, TitleWord(words[i]) == nil, !isNamed(i) { break }
    }
    return names.isEmpty ? nil : names
  }

  /// Whether names alone stand between a title and a word.
  private func isNamed(_ i: Int) -> Bool {
    guard let title = (0...i).last(where: { TitleWord(words[$0]) != nil }) else { return false }
    return words[(title + 1)...i].allSatisfy { isKorean($0.text) }
  }

  /// `김도현 전략실장` under a heading with a title.
  private func firstName() -> Name? {
    guard title != nil, isKorean(words[0].text), TitleWord(words[0]) == nil,
      words.count == 1 || TitlePhrase(words, at: words.count - 1) != nil
    else { return nil }
    return Name(text: words[0].text, isForeign: false, words: 0..<1)
  }

  private func foreignName() -> Name? {
    let (a, b) = (words.count - 2, words.count - 1)
    guard words[b].isHangul, words[a].isHangul, words[b].followsDirectly, words[a].gloss == nil,
      !Lexicon.shared.common.contains(words[a].text), TitleWord(words[b]) == nil,
      TitleWord(words[a]) == nil, FirmWord(words[a].text) == nil,
      !GlossOffice.isDepartment(words[a].text), a > 0
    else { return nil }
    let last = words[b].text
    let isFamily = last.count == 1 && Lexicon.shared.surnames.contains(last)
    guard
      isFamily
        || last.count > 1 && !Lexicon.shared.isOrdinary(last) && !isKorean(last)
          && KoreanName.likeness(words[a].text) ?? 0 < 0.5
    else { return nil }
    return Name(text: words[a].text + " " + last, isForeign: true, words: a..<b + 1)
  }

  // MARK: what stands before the names

  private struct Lead {
    var titles: [String]
    var firm: String?
    /// Whether the item has a title of its own.
    var own: Bool
  }

  /// Reads `하람전자 공장장 직무대행`, `사장`, `하람전자`, `기획조정`; nil where nothing tells a title.
  private func lead(before end: Int) -> Lead? {
    if end == 0 {
      guard let title else { return nil }
      return Lead(titles: [title] + officeBehind(), firm: firm, own: false)
    }
    var end = end
    while end > 1, PersonnelNotice.acts.contains(words[end - 1].text),
      TitleWord(words[end - 1]) == nil
    {
      end -= 1
    }
    let phrase = (0..<end).lazy.compactMap { TitlePhrase(words, at: $0) }
      .first { $0.words.upperBound == end }
    guard let phrase else {
      guard let title, end <= 3 else { return nil }
      // A firm under a title, or a department of the firm told above.
      let name = words[..<end].map(\.text).joined(separator: " ")
      if firm == nil || FirmWord(name) != nil {
        return Lead(titles: [title], firm: name, own: false)
      }
      return Lead(titles: [title], firm: firm, own: false)
    }
    var before = Array(words[..<phrase.words.lowerBound])
    if let last = before.last, Lexicon.shared.statuses[last.text] != nil { before.removeLast() }
    var titles = phrase.titles
    // A rank besides the office (전무, 전략실장), not its own ending (처장, 기획처장).
    if let title, before.isEmpty, !titles.contains(where: { $0.hasSuffix(title) }) {
      titles.append(title)
    }
    // 사장 전략부문 총괄: a rank before the office.
    if let rank = TitlePhrase(before, at: 0) {
      return Lead(titles: rank.titles + titles, firm: firm, own: true)
    }
    guard let head = before.first, before.count <= 2 else {
      return Lead(titles: titles, firm: firm ?? phrase.firm, own: true)
    }
    if GlossOffice.isDepartment(head.text) || Lexicon.shared.common.contains(head.text) {
      titles[0] = before.map(\.text).joined(separator: " ") + " " + titles[0]
      return Lead(titles: titles, firm: firm, own: true)
    }
    if before.count == 2 { titles[0] = before[1].text + " " + titles[0] }
    return Lead(titles: titles, firm: head.text, own: true)
  }

  /// `김도현 전략실장`: the office behind the name.
  private func officeBehind() -> [String] {
    guard words.count > 1, let phrase = TitlePhrase(words, at: words.count - 1) else { return [] }
    return phrase.titles
  }

  // MARK: what an item says of a name

  private func add(_ name: Name, _ lead: Lead, _ out: inout Found, gloss: Word.Gloss? = nil) {
    func person(_ titles: [String], _ firm: String?, _ status: RoleStatus) -> PersonCandidate {
      PersonCandidate(
        name: name.text, isForeign: name.isForeign, sentence: sentence,
        words: start + name.words.lowerBound..<start + name.words.upperBound, titles: titles,
        firm: firm, status: status, rule: "person.notice", confidence: 0.9)
    }
    let status: RoleStatus = isDesignate ? .designate : .current
    let gloss = gloss ?? words[name.words.upperBound - 1].gloss
    let own = gloss.flatMap { glossFirms($0.text) } ?? []
    let office = gloss.flatMap { GlossOffice($0.text) }
    // 박지호(하람전자): the firm of the title, where no heading tells one.
    let firm =
      lead.firm ?? (office?.status == .current || office == nil ? own.first?.name : nil)
    out.people.append(person(lead.titles, firm, status))
    if lead.firm == nil, office == nil || office?.status == .current {
      out.people += own.dropFirst().map {
        person($0.title.map { [$0] } ?? lead.titles, $0.name, status)
      }
      if let told = own.first, let title = told.title {
        out.people.append(person([title], told.name, .current))
      }
      out.firms += own.map { Self.firm($0.name) }
    } else if let office {
      out.people.append(person(office.titles, office.firm ?? lead.firm, office.status))
      if let firm = office.firm { out.firms.append(Self.firm(firm)) }
    }
  }

  /// `(HD현대·HD한국조선해양 대표이사)`: the firms in brackets, and the title they share.
  private func glossFirms(_ gloss: String) -> [(name: String, title: String?)]? {
    let words = gloss.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let title = words.count == 2 ? TitleWord.read(words[1])?.title : nil
    guard words.count == 1 || title != nil, TitleWord.read(first) == nil,
      !PersonnelNotice.acts.contains(first)
    else { return nil }
    let names = first.split(separator: "·").map(String.init).filter { $0.count >= 2 }
    guard names.allSatisfy({ $0.first?.isNumber != true && !$0.hasPrefix("옛") }) else { return nil }
    return names.map { ($0, title) }
  }
}
