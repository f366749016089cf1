import NewsModel

/// The one person whose death an article tells, for whom 고인 stands.
enum Deceased {
  static let deaths = ["별세", "부고", "타계", "영면", "소천", "추모", "영결식"]
  private static let dying = ["별세", "타계", "작고했", "영면"]

  /// The sentence of the title that makes the article an obituary; nil where it is none.
  ///
  /// O(words of the title).
  static func obituary(in document: Document) -> Int? {
    document.sentences.firstIndex { sentence in
      sentence.zone == .title
        && sentence.words.contains { word in deaths.contains { word.text.contains($0) } }
    }
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
