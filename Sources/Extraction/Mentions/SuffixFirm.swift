import NewsModel

/// Organisations by the form of their names: listed ones, those with a telling ending (라온건설,
/// 한강은행), and Latin and Hangul in one word (SK하이닉스).
///
/// The particle is taken off first. Rejects ordinary words that end alike (빅테크, 이사회) and titles.
struct SuffixFirm {
  let usage: WordUsage

  func find(in words: [Word]) -> [FirmCandidate] {
    words.indices.compactMap { i in
      guard !Self.isDepartment(i, words), !Self.isCounted(i, words) else { return nil }
      if let local = words[i].splits.lazy.compactMap({ Self.local($0.stem, at: i, words) }).last {
        return FirmCandidate(name: local, kind: .other, rule: "firm.suffix", confidence: 0.8)
      }
      if let town = town(words[i]) {
        return FirmCandidate(
          name: town, kind: .government, rule: "firm.suffix", confidence: 0.7)
      }
      guard let (stem, firm) = read(words[i]) else { return nil }
      let union = Self.union(endingIn: stem, at: i, words)
      return FirmCandidate(
        name: union ?? stem, kind: firm.kind, glosses: union == nil ? [] : [stem], rule: firm.rule,
        confidence: firm.confidence)
    }
  }

  /// `온샘시도 거들었다`, where `시는` stands elsewhere in the article: the town as one that acts, and no place.
  private func town(_ word: Word) -> String? {
    word.splits.first { split in
      ["은", "는", "이", "가", "도"].contains(split.josa)
        && Lexicon.shared.districts.contains(split.stem)
        && ["는", "가"].contains { usage.exact[split.stem.suffix(1) + $0, default: 0] > 0 }
    }?.stem
  }

  /// `금속노조 가람정밀지회`: a branch of a union, by both of its words.
  private static func local(_ stem: String, at i: Int, _ words: [Word]) -> String? {
    guard stem.ends(withAny: ["지회", "지부", "분회"], behindStem: true), i > 0,
      words[i].followsDirectly, words[i - 1].tail.isEmpty,
      words[i - 1].text.ends(withAny: ["노조", "노동조합", "노총", "연대", "연맹"])
    else { return nil }
    return words[i - 1].text + " " + stem
  }

  /// `가람항공 정비사노동조합`, `온샘 해돋이FC`: the union of a firm or the club of a town, by both of its words; the second is a
  /// form of it.
  static func union(endingIn stem: String, at i: Int, _ words: [Word]) -> String? {
    if stem.hasSuffix("FC"), stem.count > 3, i > 0, words[i].followsDirectly,
      words[i - 1].tail.isEmpty, Lexicon.shared.places.contains(words[i - 1].text)
    {
      return words[i - 1].text + " " + stem
    }
    if let local = local(stem, at: i, words) { return local }
    guard stem.ends(withAny: ["노동조합", "노조"], behindStem: true), i > 0, words[i].followsDirectly,
      words[i - 1].tail.isEmpty, FirmWord(words[i - 1].text) != nil
    else { return nil }
    return words[i - 1].text + " " + stem
  }

  /// The stem of a word that is an organisation by its form.
  func read(_ word: Word) -> (stem: String, firm: FirmWord)? {
    if word.isClosed { return FirmWord(word.text).map { (word.text, $0) } }
    let readings = word.form.suffixFirms
    guard let last = readings.last else { return nil }
    if last.firm.rule != "firm.latin" { return (last.stem, last.firm) }
    // By Latin letters alone a particle looks like part of the name: the article decides.
    let stem = usage.stem(of: word).stem
    return readings.first { $0.stem == stem }.map { ($0.stem, $0.firm) }
  }

  /// A stem read as an organisation.
  struct Reading: Sendable {
    let stem: String
    let firm: FirmWord
  }

  /// The stems of a word that are organisations by their form: those that Latin letters alone tell
  /// of, then the first that more than that tells of; none where an ordinary word or a title comes
  /// before it.
  static func readings(_ splits: [Josa.Split]) -> [Reading] {
    var out: [Reading] = []
    for split in splits {
      if Lexicon.shared.common.contains(split.stem) { return [] }
      if TitleWord.read(split.stem) != nil { return [] }
      guard let firm = FirmWord(reading: split.stem) else { continue }
      out.append(Reading(stem: split.stem, firm: firm))
      if firm.rule != "firm.latin" { break }
    }
    return out
  }

  /// `두 농협은`: so many of that sort, and no name.
  static func isCounted(_ i: Int, _ words: [Word]) -> Bool {
    i > 0 && words[i].followsDirectly && ["두", "세", "네"].contains(words[i - 1].text)
  }

  /// `디바이스솔루션(DS) 부문장`: a part of a firm, told by the word behind it.
  static func isDepartment(_ i: Int, _ words: [Word]) -> Bool {
    guard i + 1 < words.count, words[i + 1].followsDirectly,
      // 가온건설이 사업부를 떼어냈다: a firm with its particle is no part of one.
      !words[i].splits.contains(where: { !$0.josa.isEmpty && FirmWord($0.stem) != nil })
    else { return false }
    return isPart(i, words) || words[i + 1].text.hasPrefix("본부장") || isCollege(i, words)
  }

  /// `반도체솔루션 부문장`: what a firm's part is called by.
  static func isPart(_ i: Int, _ words: [Word]) -> Bool {
    words.indices.contains(i + 1)
      && words[i + 1].text.begins(withAny: ["부문", "사업부", "사업본부"])
  }

  /// `이음대 경영대학 교수`: a part of the university before it.
  static func isCollege(_ i: Int, _ words: [Word]) -> Bool {
    guard i > 0, words[i].followsDirectly, words[i - 1].tail.isEmpty,
      words[i].text.ends(withAny: ["대학", "대학원", "학부", "의대", "법대", "공대", "치대", "약대"])
    else { return false }
    return words[i - 1].text.count >= 3 && words[i - 1].text.ends(withAny: ["대", "대학교"])
  }
}
