import NewsModel

/// The head of a firm in brackets behind its name.
///
/// `라온시냅스(대표 남궁서린)`, `한서도(도지사 노승만)`, `라온시냅스(Raon Synapse, 대표 남궁서린)`. Yields person, title and
/// firm. Rejects brackets with more than a title and a name behind their last comma.
struct FirmGlossPerson {
  let words: [Word]
  let sentence: Int

  func find() -> (people: [PersonCandidate], firms: [FirmCandidate]) {
    var people: [PersonCandidate] = []
    var firms: [FirmCandidate] = []
    for (i, word) in words.enumerated() {
      guard let gloss = word.gloss else { continue }
      let item = gloss.text.split(separator: ",").last ?? ""
      let parts = item.split(separator: " ").map(String.init)
      guard (2...3).contains(parts.count), let title = TitleWord.read(parts[0])?.title else {
        continue
      }
      let name = parts.dropFirst().joined(separator: " ")
      let foreign = parts.count == 3
      guard foreign || KoreanName.likeness(name, short: true) != nil else { continue }
      people.append(
        PersonCandidate(
          name: name, isForeign: foreign, sentence: sentence, words: i..<i + 1, titles: [title],
          firm: word.text, status: .current, rule: "person.firm-gloss", confidence: 0.95))
      let kind = FirmWord(word.text)?.kind ?? (title.hasSuffix("지사") ? .government : nil)
      firms.append(
        FirmCandidate(name: word.text, kind: kind, rule: "firm.head-gloss", confidence: 0.9))
    }
    return (people, firms)
  }
}
