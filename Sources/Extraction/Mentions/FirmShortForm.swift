import NewsModel

/// The short forms of firms of the article.
///
/// `발트슈타인` for 발트슈타인모토렌, `가릉` for 가릉그룹. Where several firms share a beginning and none of them is
/// the group, the beginning itself is the group; so it is where many listed firms share it (삼성,
/// LG). Rejects ordinary words, places and people.
struct FirmShortForm {
  let usage: WordUsage

  func add(to roster: inout Roster) {
    joinShort(in: &roster)
    var beginnings: [String: [Int]] = [:]
    for (i, firm) in roster.firms.enumerated() {
      for beginning in Self.beginnings(of: firm.name) where stands(beginning, roster) {
        beginnings[beginning, default: []].append(i)
      }
    }
    // The longest beginnings first, so that 가릉이노셀 is not taken for 가릉.
    for (beginning, firms) in beginnings.sorted(by: {
      ($0.key.count, $0.key) > ($1.key.count, $1.key)
    }) {
      place(beginning, firms, in: &roster)
    }
    roster.index()
  }

  /// What a person's title or a slot alone told of a firm (`노던 대표`) is the short form of the one firm
  /// whose name it begins, where no more than an ending is missing (노던파트너스).
  private func joinShort(in roster: inout Roster) {
    var gone: Set<Int> = []
    for (i, short) in roster.firms.enumerated() where isShort(short) {
      let longer = roster.firms.indices.filter { k in
        k != i
          && (roster.firms[k].name.hasPrefix(short.name)
            || Self.isOfCountry(roster.firms[k].name, short.name))
      }
      guard longer.count == 1, !gone.contains(longer[0]) else { continue }
      let name = roster.firms[longer[0]].name
      if !Self.isOfCountry(name, short.name) {
        let rest = String(name.dropFirst(short.name.count))
        guard let kind = Lexicon.shared.firmSuffixes[rest], kind == .company || kind == .fund else {
          continue
        }
      }
      roster.firms[longer[0]].forms.formUnion(short.forms)
      gone.insert(i)
    }
    guard !gone.isEmpty else { return }
    roster.firms = roster.firms.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    roster.index()
  }

  /// `베트남 산업무역부` for 산업무역부.
  private static func isOfCountry(_ name: String, _ short: String) -> Bool {
    name.hasSuffix(" " + short)
      && Lexicon.shared.places.contains(String(name.dropLast(short.count + 1)))
  }

  private static let loose: WordSet = [
    "firm.role", "firm.slot", "firm.tagger", "firm.list", "firm.deal", "firm.between",
    "firm.head-noun",
  ]

  private func isShort(_ firm: Roster.Firm) -> Bool {
    firm.name.count >= 2 && Self.loose.contains(firm.rule) && firm.ticker == nil
      && !Self.isListedGroup(firm.name) && Lexicon.shared.listed[firm.name] == nil
      && usage.stems[firm.name + "그룹", default: 0] == 0
  }

  private func place(_ beginning: String, _ firms: [Int], in roster: inout Roster) {
    if let group = firms.first(where: { roster.firms[$0].name == beginning + "그룹" }) {
      roster.firms[group].forms.insert(beginning)
    } else if firms.count > 1 || Self.isListedGroup(beginning) {
      guard roster.firmByForm[beginning] == nil else { return }
      let isGroup = Self.isListedGroup(beginning) || firms.count > 1
      roster.firms.append(
        Roster.Firm(
          name: beginning, forms: [beginning], kind: isGroup ? .group : nil, ticker: nil,
          rule: "firm.short-form", confidence: 0.7))
    } else if FirmWord.parent(ofBranch: roster.firms[firms[0]].name) == beginning {
      roster.firms.append(
        Roster.Firm(
          name: beginning, forms: [beginning], kind: .company, ticker: nil,
          rule: "firm.short-form", confidence: 0.7))
    } else {
      roster.firms[firms[0]].forms.insert(beginning)
    }
  }

  /// Whether the article uses the beginning as a word of its own, and only a firm can be meant.
  private func stands(_ beginning: String, _ roster: Roster) -> Bool {
    let lexicon = Lexicon.shared
    guard usage.stems[beginning, default: 0] > 0, roster.firmByForm[beginning] == nil,
      roster.personByForm[beginning] == nil, !lexicon.common.contains(beginning),
      !lexicon.places.contains(beginning), !lexicon.acronyms.contains(beginning),
      lexicon.firmHeads[beginning] == nil, TitleWord.read(beginning) == nil,
      lexicon.surnames.contains(beginning) == false, lexicon.kinship[beginning] == nil
    else { return false }
    return !roster.people.contains { $0.short == beginning }
  }

  private static func beginnings(of name: String) -> [String] {
    let squeezed = name.filter { $0 != " " }
    let characters = Array(squeezed)
    guard characters.count >= 4 else { return latinHead(squeezed) }
    let hangul = (2..<characters.count - 1).map { String(characters[..<$0]) }
      .filter { $0.allSatisfy(\.isHangulSyllable) }
    return hangul + latinHead(squeezed)
  }

  private static func latinHead(_ name: String) -> [String] {
    let head = name.prefix { $0.isASCII && $0.isUppercase }
    return head.count >= 2 && head.count < name.count ? [String(head)] : []
  }

  /// Whether at least three listed firms share the beginning.
  private static func isListedGroup(_ beginning: String) -> Bool { groups.contains(beginning) }

  private static let groups: WordSet = {
    var counts: [String: Int] = [:]
    for name in Lexicon.shared.listed.words {
      for beginning in beginnings(of: name) where beginning.count <= 3 {
        counts[beginning, default: 0] += 1
      }
    }
    return WordSet(counts.filter { $0.value >= 3 }.keys)
  }()
}
