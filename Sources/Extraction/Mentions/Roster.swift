import NewsModel

/// The people and firms of an article, each once, with all forms that name them.
struct Roster {
  struct Person {
    var name: String
    var forms: Set<String>
    var isForeign: Bool
    /// What may stand before a title in place of the full name: 이, 남궁, 올트먼.
    var short: String
    /// The first word of a foreign name, where the article uses it so too: 다카이치 총리.
    var family: String?
    var titles: Set<String>
    /// The firms that stand beside the name.
    var firms: Set<String> = []
    var rule: String
    var confidence: Double
  }

  struct Firm {
    var name: String
    var forms: Set<String>
    var kind: FirmKind?
    var ticker: String?
    var rule: String
    var confidence: Double
  }

  var people: [Person] = []
  var firms: [Firm] = []
  var personByForm: WordMap<Int> = [:]
  var firmByForm: WordMap<Int> = [:]
  /// People by the short form that a title may follow.
  var peopleByShort: WordMap<[Int]> = [:]

  /// A form of several words leads from its first word to all such forms, the longest first.
  private(set) var multiword: WordMap<[[String]]> = [:]

  mutating func index() {
    personByForm = [:]
    firmByForm = [:]
    peopleByShort = [:]
    multiword = [:]
    for (i, person) in people.enumerated() {
      for form in person.forms where personByForm[form] == nil {
        personByForm[form] = i
        addWords(of: form)
      }
      peopleByShort[person.short, default: []].append(i)
      if let family = person.family { peopleByShort[family, default: []].append(i) }
    }
    for (i, firm) in firms.enumerated() {
      for form in firm.forms where personByForm[form] == nil && firmByForm[form] == nil {
        firmByForm[form] = i
        addWords(of: form)
      }
    }
    for first in multiword.words {
      multiword[first]?.sort { ($0.count, $1.joined()) > ($1.count, $0.joined()) }
    }
  }

  /// Whether two people bear one family name; of foreign names it is the first word or the last.
  func areOfOneName(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (people[a], people[b])
    guard a.isForeign == b.isForeign else { return false }
    guard a.isForeign else { return a.short == b.short }
    let (first, second) = (a.name.split(separator: " "), b.name.split(separator: " "))
    return first.count > 1 && second.count > 1
      && (first.first == second.first || first.last == second.last)
  }

  private mutating func addWords(of form: String) {
    let words = form.split { $0 == " " || ($0 == "-" && !form.utf8.allSatisfy { $0 < 0x80 }) }
      .map(String.init)
    if words.count > 1 { multiword[words[0], default: []].append(words) }
  }
}
