public import NewsModel

/// A graph value held in memory with hashed indexes, for tests and for graphs that never reach a
/// store.
public struct InMemoryGraph: Sendable {
  /// The graph.
  public let graph: Graph
  let texts: [ContentID: Article]
  let heads: [ContentID: ArticleHead]
  let people: [ContentID: Person]
  let firms: [ContentID: Firm]
  let meetings: [ContentID: Meeting]
  let meetingsOf: [ContentID: [Meeting]]
  let tiesOf: [ContentID: [Tie]]
  let quotesOf: [ContentID: [Quote]]
  let holdersOf: [ContentID: [Page.Holder]]
  let linksIn: [ContentID: [Page.Link]]
  let refs: [ContentID: EntityRef]
  let ranked: [EntityKind: [ListRow]]
  let names: GraphNames
  let facets: FacetTable

  /// Indexes a graph.
  ///
  /// `articles` are the texts, for the pages of articles; an article of the
  /// graph without one has an empty page. O(size of the graph).
  public init(_ graph: Graph, articles: [Article] = []) {
    self.graph = graph
    texts = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
    heads = Self.byID(graph.articles, \.id)
    people = Self.byID(graph.people, \.id)
    firms = Self.byID(graph.firms, \.id)
    meetings = Self.byID(graph.meetings, \.id)
    meetingsOf = Self.meetingsByParty(graph.meetings)
    tiesOf = Self.tiesByEnd(graph.ties)
    quotesOf = Dictionary(grouping: graph.quotes, by: \.person).mapValues {
      $0.sorted(by: Quote.isLater)
    }
    holdersOf = Self.holdersByFirm(graph.people)
    let refs = graph.refs()
    self.refs = refs
    linksIn = Self.linksByArticle(graph, refs)
    let lists = EntityKind.allCases.map { kind in graph.rankedRows(kind) { refs[$0] } }
    ranked = Dictionary(zip(EntityKind.allCases, lists)) { first, _ in first }
    let rows = lists.flatMap(\.self)
    names = GraphNames(rows, forms: graph.nameForms { refs[$0] })
    facets = Self.facets(of: rows, in: graph)
  }
}

extension InMemoryGraph {
  private static func byID<Value>(
    _ values: [Value], _ id: (Value) -> ContentID
  )
    -> [ContentID: Value]
  {
    Dictionary(values.map { (id($0), $0) }) { first, _ in first }
  }

  private static func meetingsByParty(_ meetings: [Meeting]) -> [ContentID: [Meeting]] {
    var index: [ContentID: [Meeting]] = [:]
    for meeting in meetings {
      for party in Set(meeting.people + meeting.firms) { index[party, default: []].append(meeting) }
    }
    return index.mapValues { $0.sorted(by: Meeting.isLater) }
  }

  private static func tiesByEnd(_ ties: [Tie]) -> [ContentID: [Tie]] {
    var index: [ContentID: [Tie]] = [:]
    for tie in ties {
      for end in Set([tie.from, tie.to]) { index[end, default: []].append(tie) }
    }
    return index
  }

  private static func holdersByFirm(_ people: [Person]) -> [ContentID: [Page.Holder]] {
    var index: [ContentID: [Page.Holder]] = [:]
    for person in people {
      for role in person.roles {
        guard let firm = role.firm else { continue }
        index[firm, default: []].append(Page.Holder(person: person.id, role: role))
      }
    }
    return index.mapValues { $0.sorted(by: Page.Holder.precedes) }
  }

  private static func linksByArticle(
    _ graph: Graph, _ refs: [ContentID: EntityRef]
  ) -> [ContentID: [Page.Link]] {
    var index: [ContentID: [Page.Link]] = [:]
    func add(_ mentions: [EntityMention], _ target: EntityRef) {
      for mention in mentions {
        index[mention.evidence.article, default: []]
          .append(Page.Link(span: mention.span, target: target))
      }
    }
    for person in graph.people { add(person.mentions, refs[person.id] ?? person.ref) }
    for firm in graph.firms { add(firm.mentions, firm.ref) }
    return index
  }
}
