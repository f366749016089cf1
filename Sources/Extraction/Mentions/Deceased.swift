import NewsModel

/// The one person whose death an article tells, for whom 고인 stands.
enum Deceased {
  static let deaths = ["별세", "부고", "타계", "영면", "소천", "추모", "영결식"]
  private static let dying = ["별세", "타계", "작고했", "영면"]
  private static let leaving = ["떠난", "떠났", "떠나자", "떠나면", "떠나고", "등진", "등지", "등졌"]

  /// The sentence of the title that makes the article an obituary; nil where it is none.
  ///
  /// O(words of the title).
  static func obituary(in document: Document) -> Int? {
    document.sentences.firstIndex { sentence in
      sentence.zone == .title
        && sentence.words.contains { word in deaths.contains { word.text.contains($0) } }
    }
  }

  /// Everybody called late (고, 故) or said to have died: `김도윤 부회장이 2018년 세상을 떠나자`.
  ///
  /// O(words).
  static func people(in cast: Cast) -> Set<Int> {
    var dead = Set(
      cast.findings.people.filter { $0.status == .deceased }.compactMap {
        cast.roster.personByForm[$0.name]
      })
    for (sentence, marks) in zip(cast.document.sentences, cast.marks) {
      let words = sentence.words
      for i in words.indices where !words[i].isQuoted {
        let leaves =
          i > 0 && words[i - 1].text == "세상을" && words[i].text.begins(withAny: leaving)
        guard leaves || words[i].text.begins(withAny: dying) else { continue }
        let subject = marks.last {
          $0.party.person != nil && !$0.isGloss && $0.phrase.upperBound <= i
            && Josa.subjects.contains($0.josa)
        }
        if let person = subject?.party.person { dead.insert(person) }
      }
    }
    return dead
  }

  /// The first named in the title of an obituary, else the only one called late (고, 故), else the first
  /// named where somebody is said to have died.
  ///
  /// O(words).
  static func person(in cast: Cast) -> Int? {
    if let title = obituary(in: cast.document),
      let named = cast.marks[title].compactMap(\.party.person).first
    {
      return named
    }
    let late = Set(
      cast.findings.people.filter { $0.status == .deceased }.compactMap {
        cast.roster.personByForm[$0.name]
      })
    if late.count == 1 { return late.first }
    let told = cast.document.sentences.firstIndex { sentence in
      sentence.words.contains { $0.text.begins(withAny: dying) }
    }
    return told.flatMap { cast.marks[$0].compactMap(\.party.person).first }
  }
}
