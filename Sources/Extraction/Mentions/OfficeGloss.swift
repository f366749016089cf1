import NewsModel
import Tagging

/// The office of a person in brackets behind the name.
///
/// `김남주(두레증권 회장)`, `켄지 다나카(하나상사 사장)`, `박도윤(대표)`. Rejects brackets behind words that are
/// no names and brackets with more than a firm and titles in them.
struct OfficeGloss {
  let words: [Word]
  let sentence: Int
  let tags: [NameTags.Tag]
  let findings: Findings

  func find() -> [PersonCandidate] {
    words.indices.flatMap { i -> [PersonCandidate] in
      guard let gloss = words[i].gloss, let office = Self.office(gloss.text), let name = name(i)
      else { return [] }
      return [
        PersonCandidate(
          name: name.map { words[$0].text }.joined(separator: " "), isForeign: name.count > 1,
          sentence: sentence, words: name.lowerBound..<i + 1, titles: office.titles,
          firm: office.firm, status: office.status, rule: "person.office-gloss", confidence: 0.85)
      ]
    }
  }

  /// The words of a name that end at a word: a Korean one, or what the tagger takes for a person.
  private func name(_ i: Int) -> Range<Int>? {
    let text = words[i].text
    guard !findings.isFirm(text), FirmWord(text) == nil else { return nil }
    if let tag = tags.first(where: {
      $0.kind == .person && $0.words.upperBound == i + 1 && $0.confidence >= 0.5
    }), tag.name.hasSuffix(text), tag.words.count <= 3 {
      return tag.words
    }
    return KoreanName.likeness(text) ?? 0 >= 0.4 ? i..<i + 1 : nil
  }

  /// Reads `두레증권 회장`, `전 두레증권 대표이사 사장`, `회장`; nil where it is anything else.
  private static func office(
    _ gloss: String
  ) -> (titles: [String], firm: String?, status: RoleStatus)? {
    let caption = gloss.split(whereSeparator: { "·,/".contains($0) })
    guard let told = caption.first, caption.dropFirst().allSatisfy({ $0.hasSuffix("사진") })
    else { return nil }
    var parts = told.split(separator: " ").map(String.init)
    var status = RoleStatus.current
    if let first = parts.first, let told = Lexicon.shared.statuses[first] {
      status = told
      parts.removeFirst()
    }
    var titles: [String] = []
    while let last = parts.last, let title = TitleWord.read(last) {
      titles.insert(title.title, at: 0)
      parts.removeLast()
      if let firm = title.firm {
        return parts.isEmpty ? (titles, firm, status) : nil
      }
    }
    guard !titles.isEmpty, parts.count <= 2 else { return nil }
    if parts.count == 2 {
      guard let name = FirmPhrase.split(parts[0], parts[1]) else { return nil }
      return (titles, name, status)
    }
    if let firm = parts.first {
      guard firm.count >= 2, firm.first?.isNumber == false, !Lexicon.shared.isOrdinary(firm)
      else { return nil }
    }
    return (titles, parts.first, status)
  }
}
