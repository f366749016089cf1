import NewsModel
import Tagging

/// The office of a person in brackets behind the name.
///
/// - `김남주(두레증권 회장)`, `켄지 다나카(하나상사 사장)`, `박도윤(대표)`: behind the name
/// - `박솔 두레투자 대표(나래대 교수 겸임)`: another office behind the title
///
/// Rejects brackets behind other words and brackets with more than a firm and titles in them.
struct OfficeGloss {
  let words: [Word]
  let sentence: Int
  let tags: [NameTags.Tag]
  let findings: Findings

  func find() -> [PersonCandidate] {
    words.indices.compactMap { i -> PersonCandidate? in
      guard let gloss = words[i].gloss, let office = GlossOffice(gloss.text) else { return nil }
      if let holder = holder(behind: i), office.firm != nil || office.status == .former {
        return PersonCandidate(
          name: holder.name, isForeign: holder.isForeign, sentence: sentence, words: holder.words,
          titles: office.titles, firm: office.firm ?? holder.firm, status: office.status,
          rule: "person.office-gloss", confidence: 0.85)
      }
      guard let name = name(i) else { return nil }
      return PersonCandidate(
        name: name.map { words[$0].text }.joined(separator: " "), isForeign: name.count > 1,
        sentence: sentence, words: name.lowerBound..<i + 1, titles: office.titles,
        firm: office.firm, status: office.status, rule: "person.office-gloss", confidence: 0.85)
    }
  }

  /// Who is found already with a title that ends at a word.
  private func holder(behind i: Int) -> PersonCandidate? {
    guard TitleWord(words[i]) != nil else { return nil }
    return findings.people.last { $0.sentence == sentence && $0.words.upperBound == i + 1 }
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
}
