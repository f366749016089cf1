import HangulText
import NewsModel

/// Finds people who may be one: names one or two jamo apart, forms in common, foreign names that end in
/// one word.
struct PersonPairing {
  private let people: [Person]
  private let traits: [Traits]
  private let names: [ContentID: String]
  private let met: [ContentID: Set<ContentID>]
  private var forms = FormCounts()

  /// What is compared of somebody, made once: everybody is compared with many.
  private struct Traits {
    let forms: Set<String>
    let words: [Substring]
    let firms: Set<ContentID>
    let titles: Set<String>

    init(_ person: Person) {
      forms = Set([person.name] + person.aliases)
      words = person.name.split(separator: " ")
      firms = Set(person.roles.compactMap(\.firm))
      titles = Set(person.roles.map(\.title))
    }
  }

  init(_ graph: Graph) {
    people = graph.people
    traits = graph.people.map(Traits.init)
    names = Dictionary(graph.firms.map { ($0.id, $0.name) }) { first, _ in first }
    var met: [ContentID: Set<ContentID>] = [:]
    for meeting in graph.meetings {
      for person in meeting.people { met[person, default: []].formUnion(meeting.people) }
    }
    self.met = met
    for person in traits { forms.add(person.forms) }
  }

  func pairs() -> [ReviewPair] {
    var blocks = PairBlocks()
    for (i, person) in people.enumerated() {
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
    return blocks.pairs.compactMap { pair($0.0, $0.1) }
  }

  /// The most that a likeness of names weighs.
  private static let mostLikeness = 1.5

  private func pair(_ i: Int, _ j: Int) -> ReviewPair? {
    let (i, j) = people[i].mentions.count >= people[j].mentions.count ? (i, j) : (j, i)
    let (a, b) = (people[i], people[j])
    var weighed = surroundings(i, j)
    // Whatever else there is to say speaks against the pair.
    let weight = weighed.map(\.1).reduce(0, +)
    guard weight + Self.mostLikeness >= ReviewQueue.threshold, let likeness = likeness(i, j),
      weight + likeness.1 >= ReviewQueue.threshold
    else { return nil }
    weighed.insert(likeness, at: 0)
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

  /// What firms, titles and company say of the two.
  private func surroundings(_ i: Int, _ j: Int) -> [(ReviewPair.Reason, Double)] {
    var weighed: [(ReviewPair.Reason, Double)] = []
    let (a, b) = (traits[i], traits[j])
    if let firm = a.firms.intersection(b.firms).min() {
      weighed.append((.sharedFirm(names[firm] ?? ""), 2))
    } else if let here = a.firms.min(), let there = b.firms.min() {
      weighed.append((.differentFirms(names[here] ?? "", names[there] ?? ""), -1))
    }
    if let title = a.titles.intersection(b.titles).min() {
      weighed.append((.sharedTitle(title), 0.5))
    }
    if let mine = met[people[i].id], let theirs = met[people[j].id] {
      let company = mine.intersection(theirs).subtracting([people[i].id, people[j].id])
      if !company.isEmpty {
        weighed.append((.sharedCompany(company.count), min(2, Double(company.count) * 0.5)))
      }
    }
    return weighed
  }

  /// What makes the two names look like one person's.
  private func likeness(_ i: Int, _ j: Int) -> (ReviewPair.Reason, Double)? {
    let (a, b) = (people[i], people[j])
    if let form = forms.shared(traits[i].forms, traits[j].forms) {
      // Namesakes whom a reader or an article keeps apart, or a surname alone.
      return (.sharedForm(form), form == a.name && form == b.name ? 1.5 : 1)
    }
    let (left, right) = (traits[i].words, traits[j].words)
    if left.count > 1 || right.count > 1, let word = left.last, word == right.last {
      if left.count == 1 || right.count == 1 { return (.sharedSurname(String(word)), 1) }
      guard let near = JamoDistance.jamo(a.name, b.name, within: 3) else { return nil }
      return (.jamo(near), 1)
    }
    guard a.name.count >= 3, let near = JamoDistance.jamo(a.name, b.name, within: 2), near > 0
    else { return nil }
    // Two Koreans one jamo apart are mostly two; of a long foreign name it is a slip.
    return (.jamo(near), a.name.count > 4 ? 1.5 : near == 1 ? 0.5 : 0)
  }
}

extension Unicode.Scalar {
  var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
