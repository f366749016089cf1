/// Scores a graph against what a careful reader finds in the same articles.
public struct GraphScorer {
  let graph: ExportedGraph
  let gold: GoldGraph
  let texts: ArticleTexts
  var people: EntityMatch
  var firms: EntityMatch
  var scores = Scores()

  /// The scores of a graph that was made of the articles of a folder.
  public static func scores(
    of graph: ExportedGraph, against gold: GoldGraph, articles folder: String
  ) -> Scores {
    var scorer = GraphScorer(
      graph: graph, gold: gold, texts: ArticleTexts(graph.articles, folder: folder))
    scorer.score()
    return scorer.scores
  }

  init(graph: ExportedGraph, gold: GoldGraph, texts: ArticleTexts) {
    self.graph = graph
    self.gold = gold
    self.texts = texts
    people = EntityMatch(
      graph.people.map { .init(id: $0.id, name: $0.name, aliases: $0.aliases, $0.mentions) },
      entries: gold.people.map {
        .init(name: $0.name, also: $0.also ?? [], isOptional: $0.optional ?? false)
      }, optional: gold.optionalPeople)
    firms = EntityMatch(
      graph.firms.map { .init(id: $0.id, name: $0.name, aliases: $0.aliases, $0.mentions) },
      entries: gold.firms.map {
        .init(name: $0.name, also: $0.also ?? [], isOptional: $0.optional ?? false)
      }, optional: gold.optionalFirms)
  }

  mutating func score() {
    take(people, as: .people)
    take(firms, as: .firms)
    scoreRoles()
    scoreMeetings()
    scoreTies()
    scoreEvidence()
    scoreFirmDetails()
  }

  private mutating func take(_ match: EntityMatch, as measure: Measure) {
    scores.add(match.tally, to: measure)
    for miss in match.misses { scores.miss("\(measure.rawValue): \(miss.what)", miss.text) }
  }

  /// The kinds and tickers of the firms that are in the gold file.
  private mutating func scoreFirmDetails() {
    let wanted = Dictionary(gold.firms.map { ($0.name, $0) }) { _, last in last }
    for firm in graph.firms {
      guard let entry = firms.entries[firm.id].flatMap({ wanted[$0] }) else { continue }
      scores.add(.one(firm.kind == entry.kind), to: .firmKind)
      if let ticker = entry.ticker { scores.add(.one(firm.ticker == ticker), to: .ticker) }
    }
  }
}

extension EntityMatch.Node {
  init(id: String, name: String, aliases: [String], _ mentions: [ExportedGraph.Evidence]) {
    self.init(id: id, name: name, aliases: aliases, quote: mentions.first.excerpt)
  }
}

extension ExportedGraph.Evidence? {
  /// The head of the quote, for the list of misses.
  var excerpt: String { self.map { String($0.quote.prefix(90)) } ?? "" }
}

extension Tally {
  /// The count of one that was to be right.
  static func one(_ isRight: Bool) -> Tally {
    var tally = Tally()
    tally.count(isRight)
    return tally
  }
}
