import HangulText
import NewsModel

/// Finds people who may be one: names one or two jamo apart, forms in common, foreign names that end in
/// one word.
struct PersonPairing {
  private let people: [Person]
  private let names: [ContentID: String]
  private let met: [ContentID: Set<ContentID>]
  private var forms = FormCounts()

  init(_ graph: Graph) {
    people = graph.people
    names = Dictionary(graph.firms.map { ($0.id, $0.name) }) { first, _ in first }
    var met: [ContentID: Set<ContentID>] = [:]
    for meeting in graph.meetings {
      for person in meeting.people { met[person, default: []].formUnion(meeting.people) }
    }
    self.met = met
    for person in people { forms.add(Set([person.name] + person.aliases)) }
  }

  func pairs() -> [ReviewPair] {
    var blocks = PairBlocks()
    for (i, person) in people.enumerated() {
      for form in [person.name] + person.aliases where form.count >= 2 {
        blocks.add(i, "form " + form.filter { $0 != " " }.lowercased())
      }
      let words = person.name.split(separator: " ")
      if words.count > 1 || person.name.count > 4 {
        for word in [words.first, words.last] {
          if let word, word.count >= 2 { blocks.add(i, "word " + word) }
        }
        if words.count > 1, let word = words.last { blocks.add(i, "word " + word) }
      } else {
        blocks.add(i, "word " + person.name)
        for gap in PairBlocks.gaps(person.name) { blocks.add(i, "gap " + gap) }
        // Two syllables off, or so many alike that the gap says nothing: one firm, one surname.
        for firm in Set(person.roles.compactMap(\.firm)) {
          blocks.add(i, "\(firm) \(person.name.prefix(1))")
        }
      }
    }
    return blocks.pairs.compactMap { pair(people[$0.0], people[$0.1]) }
  }

  private func pair(_ a: Person, _ b: Person) -> ReviewPair? {
    let (a, b) = a.mentions.count >= b.mentions.count ? (a, b) : (b, a)
    guard let likeness = likeness(a, b) else { return nil }
    var weighed = [likeness]
    let (mine, theirs) = (Set(a.roles.compactMap(\.firm)), Set(b.roles.compactMap(\.firm)))
    if let firm = mine.intersection(theirs).min() {
      weighed.append((.sharedFirm(names[firm] ?? ""), 2))
    } else if let here = mine.min(), let there = theirs.min() {
      weighed.append((.differentFirms(names[here] ?? "", names[there] ?? ""), -1))
    }
    let titles = Set(a.roles.map(\.title)).intersection(b.roles.map(\.title))
    if let title = titles.min() { weighed.append((.sharedTitle(title), 0.5)) }
    let company = met[a.id, default: []].intersection(met[b.id, default: []])
      .subtracting([a.id, b.id])
    if !company.isEmpty {
      weighed.append((.sharedCompany(company.count), min(2, Double(company.count) * 0.5)))
    }
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

  /// What makes the two names look like one person's.
  private func likeness(_ a: Person, _ b: Person) -> (ReviewPair.Reason, Double)? {
    if let form = forms.shared(Set([a.name] + a.aliases), Set([b.name] + b.aliases)) {
      // Namesakes whom a reader or an article keeps apart, or a surname alone.
      return (.sharedForm(form), form == a.name && form == b.name ? 1.5 : 1)
    }
    let (left, right) = (a.name.split(separator: " "), b.name.split(separator: " "))
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
