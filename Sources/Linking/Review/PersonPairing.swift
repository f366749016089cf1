import HangulText
import NewsModel

/// Finds people who may be one: names one or two jamo apart, forms in common, foreign names that end in
/// one word.
struct PersonPairing {
  private let people: [Person]
  private let traits: [Traits]
  private let firms: [String]
  private let titles: [String]
  private var forms = FormCounts()

  /// What is compared of somebody, made once: everybody is compared with many.
  ///
  /// Firms, titles and people are numbers, sorted, so that two rows of them are compared without hashing.
  private final class Traits {
    /// The person's own number.
    let number: Int
    /// The number of the name.
    let name: Int
    let forms: Set<String>
    let words: [Substring]
    /// Numbers in the order of the firms' ids.
    let firms: [Int]
    /// Numbers in the order of the titles.
    let titles: [Int]
    /// Numbers of those who were at the same meetings, the person's too.
    let company: [Int]
    let mentions: Int

    init(
      _ person: Person, number: Int, name: Int, firms: [Int], titles: [Int], company: [Int]
    ) {
      self.number = number
      self.name = name
      forms = Set([person.name] + person.aliases)
      words = person.name.split(separator: " ")
      self.firms = firms
      self.titles = titles
      self.company = company
      mentions = person.mentions.count
    }
  }

  init(_ graph: Graph) {
    people = graph.people
    let names = Dictionary(graph.firms.map { ($0.id, $0.name) }) { first, _ in first }
    let roles = graph.people.lazy.flatMap(\.roles)
    let firmNumbers = Numbers(roles.compactMap(\.firm))
    let titleNumbers = Numbers(roles.map(\.title))
    let nameNumbers = Numbers(graph.people.map(\.name))
    let personNumbers = Numbers(graph.people.map(\.id) + graph.meetings.flatMap(\.people))
    firms = firmNumbers.sorted.map { names[$0] ?? "" }
    titles = titleNumbers.sorted
    var met: [ContentID: Set<Int>] = [:]
    for meeting in graph.meetings {
      let company = personNumbers.of(meeting.people)
      for person in meeting.people { met[person, default: []].formUnion(company) }
    }
    traits = graph.people.map { person in
      Traits(
        person, number: personNumbers.of([person.id]).first ?? -1,
        name: nameNumbers.of([person.name]).first ?? -1,
        firms: firmNumbers.of(person.roles.compactMap(\.firm)),
        titles: titleNumbers.of(person.roles.map(\.title)),
        company: met[person.id].map { $0.sorted() } ?? [])
    }
    for person in traits { forms.add(person.forms) }
  }

  /// The pairs; `check` is called now and then, and what it throws ends the search.
  func pairs(check: () throws -> Void) rethrows -> [ReviewPair] {
    var blocks = PairBlocks()
    for (i, person) in people.enumerated() {
      try check()
      for form in [person.name] + person.aliases where form.count >= 2 {
        blocks.add(i, "form " + form.filter { $0 != " " }.lowercased())
      }
      let words = traits[i].words
      if words.count > 1 || person.name.count > 4 {
        for word in [words.first, words.last] {
          if let word, word.count >= 2 { blocks.add(i, "word " + word) }
        }
        if words.count > 1, let word = words.last { blocks.add(i, "word " + word) }
      } else {
        blocks.add(i, "word " + person.name)
        for gap in PairBlocks.gaps(person.name) { blocks.add(i, "gap " + gap) }
        // Two syllables off, or so many alike that the gap says nothing: one firm, one surname.
        for firm in traits[i].firms {
          blocks.add(i, "\(firm) \(person.name.prefix(1))")
        }
      }
    }
    var pairs: [ReviewPair] = []
    try blocks.forEachPair(check: check) { i, j in
      if let pair = pair(i, j) { pairs.append(pair) }
    }
    return pairs
  }

  /// What it weighs that two have one name, and the most that another likeness of names weighs.
  private static let namesakes = 2.0
  private static let mostLikeness = 1.5

  private func pair(_ i: Int, _ j: Int) -> ReviewPair? {
    // Most pairs end here: whatever else there is to say speaks against them.
    let weight = Surroundings(traits[i], traits[j]).weight
    let most = traits[i].name == traits[j].name ? Self.namesakes : Self.mostLikeness
    guard weight + most >= ReviewQueue.threshold else { return nil }
    let (i, j) = traits[i].mentions >= traits[j].mentions ? (i, j) : (j, i)
    guard let likeness = likeness(i, j), weight + likeness.1 >= ReviewQueue.threshold else {
      return nil
    }
    var weighed = [likeness] + surroundings(i, j)
    let (a, b) = (people[i], people[j])
    let together = a.mentions.articles.intersection(b.mentions.articles).count
    if together > 0 { weighed.append((.sameArticle(together), -Double(min(3, together)) - 1)) }
    for isGloss in [\Unicode.Scalar.isHanja, \.isLatin] {
      let (mine, theirs) = (
        ([a.name] + a.aliases).glosses { $0[keyPath: isGloss] },
        ([b.name] + b.aliases).glosses { $0[keyPath: isGloss] }
      )
      guard mine.isDisjoint(with: theirs), let here = mine.min(), let there = theirs.min() else {
        continue
      }
      weighed.append((.differentGlosses(here, there), -2))
    }
    return ReviewPair(a.id, b.id, weighed)
  }

  /// What firms, titles and company of two have in common.
  private struct Surroundings {
    let firm: Int?
    let title: Int?
    /// How many others both met.
    let company: Int
    let haveOtherFirms: Bool

    init(_ a: Traits, _ b: Traits) {
      firm = a.firms.firstShared(with: b.firms)
      title = a.titles.firstShared(with: b.titles)
      haveOtherFirms = firm == nil && !a.firms.isEmpty && !b.firms.isEmpty
      company = a.company.countShared(with: b.company, except: (a.number, b.number))
    }

    var companyWeight: Double { min(2, Double(company) * 0.5) }

    var weight: Double {
      (firm != nil ? 2 : haveOtherFirms ? -1 : 0) + (title != nil ? 0.5 : 0) + companyWeight
    }
  }

  /// What firms, titles and company say of the two.
  private func surroundings(_ i: Int, _ j: Int) -> [(ReviewPair.Reason, Double)] {
    let found = Surroundings(traits[i], traits[j])
    var weighed: [(ReviewPair.Reason, Double)] = []
    if let firm = found.firm {
      weighed.append((.sharedFirm(firms[firm]), 2))
    } else if let here = traits[i].firms.first, let there = traits[j].firms.first {
      weighed.append((.differentFirms(firms[here], firms[there]), -1))
    }
    if let title = found.title { weighed.append((.sharedTitle(titles[title]), 0.5)) }
    if found.company > 0 { weighed.append((.sharedCompany(found.company), found.companyWeight)) }
    return weighed
  }

  /// What makes the two names look like one person's.
  private func likeness(_ i: Int, _ j: Int) -> (ReviewPair.Reason, Double)? {
    if let form = forms.shared(traits[i].forms, traits[j].forms) {
      // Namesakes of different firms, or a surname alone.
      let areNamesakes = form == people[i].name && form == people[j].name
      return (.sharedForm(form), areNamesakes ? Self.namesakes : 1)
    }
    let (left, right) = (traits[i].words, traits[j].words)
    if left.count > 1 || right.count > 1, let word = left.last, word == right.last {
      if left.count == 1 || right.count == 1 { return (.sharedSurname(String(word)), 1) }
      guard let near = JamoDistance.jamo(people[i].name, people[j].name, within: 3) else {
        return nil
      }
      return (.jamo(near), 1)
    }
    let (a, b) = (people[i].name, people[j].name)
    guard a.count >= 3, let near = JamoDistance.jamo(a, b, within: 2), near > 0
    else { return nil }
    // Two Koreans one jamo apart are mostly two; of a long foreign name it is a slip.
    return (.jamo(near), a.count > 4 ? 1.5 : near == 1 ? 0.5 : 0)
  }
}

/// Numbers for values, in their order.
private struct Numbers<Value: Hashable & Comparable> {
  let sorted: [Value]
  private let numbers: [Value: Int]

  init(_ values: some Sequence<Value>) {
    sorted = Set(values).sorted()
    numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  /// The numbers of some values, sorted, each once.
  func of(_ values: [Value]) -> [Int] { Set(values.compactMap { numbers[$0] }).sorted() }
}

extension [Int] {
  /// The least number that also stands in another row; both are sorted.
  fileprivate func firstShared(with other: [Int]) -> Int? {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] { return self[i] }
      if self[i] < other[j] { i += 1 } else { j += 1 }
    }
    return nil
  }

  /// How many numbers but two also stand in another row; both are sorted.
  fileprivate func countShared(with other: [Int], except two: (Int, Int)) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < count, j < other.count {
      let (mine, theirs) = (self[i], other[j])
      if mine == theirs, mine != two.0, mine != two.1 { shared += 1 }
      if mine <= theirs { i += 1 }
      if theirs <= mine { j += 1 }
    }
    return shared
  }
}

extension Unicode.Scalar {
  var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
