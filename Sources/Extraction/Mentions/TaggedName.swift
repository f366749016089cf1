import NewsModel
import Tagging

/// Names that no construction marks, found by the trained tagger: a person who is only quoted, a
/// firm without a telling ending.
///
/// Takes a name that the model is sure of in one place, or nearly sure of in several. Leaves what
/// the constructions have found already, what lists know as ordinary words, places or titles,
/// and people who can't be nodes: reporters, surnames alone, `김모 씨`.
struct TaggedName {
  let document: Document
  let tags: NameTags
  let findings: Findings
  let usage: WordUsage

  /// A name with all places where the model saw it.
  private struct Sighting {
    var sentence: Int
    var words: Range<Int>
    /// The highest confidence, and the sum of all.
    var best: Double
    var sum: Double
  }

  func people() -> [PersonCandidate] {
    let known = Set(findings.people.map(\.name))
    let knownWords = Set(known.flatMap { $0.split(separator: " ").map(String.init) })
    return sightings(.person).compactMap { name, sighting in
      guard !isPlace(name), !known.contains(name), !knownWords.contains(name),
        !findings.isFirm(name),
        Self.isSure(sighting, best: 0.9, sum: 1.5),
        !CareerList.isOne(document.sentences[sighting.sentence].words),
        let isForeign = Self.isForeign(name),
        !isReporter(sighting)
      else { return nil }
      return PersonCandidate(
        name: name, isForeign: isForeign, sentence: sighting.sentence, words: sighting.words,
        titles: [], firm: nil, status: .current, rule: "person.tagger",
        confidence: min(0.85, sighting.best))
    }
  }

  func firms() -> [FirmCandidate] {
    let people = Set(
      findings.people.flatMap { [$0.name] + $0.name.split(separator: " ").map(String.init) })
    return sightings(.organization).compactMap { name, sighting in
      guard !people.contains(name), !findings.isFirm(name),
        Self.isSure(sighting, best: 0.9, sum: 1.5), Self.isFirmName(name),
        !holdsPerson(name, people), !isShortForm(name),
        !SuffixFirm.isDepartment(
          sighting.words.upperBound - 1, document.sentences[sighting.sentence].words)
      else { return nil }
      return FirmCandidate(
        name: name, kind: FirmWord(name)?.kind, rule: "firm.tagger",
        confidence: min(0.85, sighting.best))
    }
  }

  private static func isSure(_ sighting: Sighting, best: Double, sum: Double) -> Bool {
    sighting.best >= best || (sighting.best >= 0.6 && sighting.sum >= sum)
  }

  private func sightings(_ kind: TagKind) -> [(String, Sighting)] {
    var all: [String: Sighting] = [:]
    for (sentence, tags) in tags.tags.enumerated() {
      for tag in tags where tag.kind == kind {
        var sighting =
          all[tag.name] ?? Sighting(sentence: sentence, words: tag.words, best: 0, sum: 0)
        sighting.best = max(sighting.best, tag.confidence)
        sighting.sum += tag.confidence
        all[tag.name] = sighting
      }
    }
    return all.sorted {
      ($0.value.sentence, $0.value.words.lowerBound, $0.key) < (
        $1.value.sentence, $1.value.words.lowerBound, $1.key
      )
    }
  }

  /// Whether the name of a person is a foreign one; nil where it is no full name.
  private static func isForeign(_ name: String) -> Bool? {
    let lexicon = Lexicon.shared
    guard name.count >= 3, !lexicon.common.contains(name), !lexicon.titles.contains(name),
      !lexicon.places.contains(name), lexicon.listed[name] == nil, !name.contains(where: \.isNumber)
    else { return nil }
    if let likeness = KoreanName.likeness(name) {
      return likeness < 0.5 || name.dropFirst().first == "모" ? nil : false
    }
    let words = name.split(separator: " ")
    // 오가타 마코토 미나리라인: a Japanese name has two words, what stands behind it is the firm.
    let isJapanese = words.first.map { lexicon.japaneseSurnames.contains(String($0)) } == true
    guard words.count <= (isJapanese ? 2 : 4),
      words.allSatisfy({ $0.allSatisfy { $0.isHangulSyllable || $0.isASCII } })
    else { return nil }
    return words.count >= 2 ? true : nil
  }

  private static func isFirmName(_ name: String) -> Bool {
    let lexicon = Lexicon.shared
    return (2...20).contains(name.count) && !lexicon.common.contains(name)
      && !lexicon.firmLookalikes.contains(name) && !lexicon.acronyms.contains(name)
      && !lexicon.places.contains(name) && !lexicon.titles.contains(name)
      && !lexicon.firmHeads.contains(name) && TitleWord.read(name) == nil
      && !HeadNounFirm.isEnding(name)
  }

  /// `서은교 소백로지스 대표`: a person with his firm behind, taken for one name.
  private func holdsPerson(_ name: String, _ people: Set<String>) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first else { return false }
    return people.contains(first) || KoreanName.likeness(first) ?? 0 >= 0.5
  }

  /// Whether the name of a firm known already ends so: 하이닉스 of SK하이닉스.
  private func isShortForm(_ name: String) -> Bool {
    name.count >= 3
      && findings.firms.words.contains { $0.hasSuffix(name) && $0.count > name.count }
  }

  /// `승지원에서`: what things happen in is nobody.
  private func isPlace(_ name: String) -> Bool {
    ["에서", "에", "에는", "에서는"].contains { usage.exact[name + $0, default: 0] > 0 }
  }

  private func isReporter(_ sighting: Sighting) -> Bool {
    let words = document.sentences[sighting.sentence].words
    guard words.indices.contains(sighting.words.upperBound) else { return false }
    return words[sighting.words.upperBound].text.begins(withAny: ["기자", "특파원", "앵커"])
  }
}
