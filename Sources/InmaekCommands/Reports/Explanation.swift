import NewsGraph
import NewsModel

/// Why the graph says something: the statement, and by which rule it was read from which words.
struct Explanation {
  /// What a statement or an entity says, as far as it has to be put into words.
  enum Statement {
    case role(person: String, Role, firm: String?)
    case meeting(Meeting, name: String)
    case tie(Tie, from: String, to: String)
    case quote(Quote, person: String)
    case person(Person)
    case firm(Firm)
  }

  var id: ContentID
  var statement: Statement
  /// The surest rule, with the evidence of all; of an entity, its mentions.
  var source: Provenance
  /// Whether the article only denies it, doubts it or passes it on, so that it is no part of the
  /// graph.
  var isClaim = false
  /// How many places were read by each rule, the most first; of an entity alone.
  var readings: [(rule: String, count: Int)] = []
}

extension Explanation {
  /// Why a graph says what stands under an id; nil where no statement or entity does.
  init?(of id: ContentID, in graph: Graph) {
    let names = graph.refs()
    func name(_ id: ContentID) -> String { names[id]?.name ?? id.rawValue }
    if let (meeting, isClaim) = Self.find(id, graph.meetings, graph.claims.meetings, \.id) {
      let told = meeting.ref { names[$0] }.name
      self.init(id, .meeting(meeting, name: told), meeting.provenance, isClaim: isClaim)
    } else if let (tie, isClaim) = Self.find(id, graph.ties, graph.claims.ties, \.id) {
      let statement = Statement.tie(tie, from: name(tie.from), to: name(tie.to))
      self.init(id, statement, tie.provenance, isClaim: isClaim)
    } else if let quote = graph.quotes.first(where: { $0.id == id }) {
      self.init(id, .quote(quote, person: name(quote.person)), quote.provenance)
    } else if let (person, role) = Self.role(id, graph.people) {
      let statement = Statement.role(person: person.name, role, firm: role.firm.map(name))
      self.init(id, statement, role.provenance)
    } else if let person = graph.people.first(where: { $0.id == id }) {
      self.init(id, .person(person), name: person.name, mentions: person.mentions)
    } else if let firm = graph.firms.first(where: { $0.id == id }) {
      self.init(id, .firm(firm), name: firm.name, mentions: firm.mentions)
    } else {
      return nil
    }
  }

  private init(
    _ id: ContentID, _ statement: Statement, _ source: Provenance, isClaim: Bool = false
  ) {
    self.init(id: id, statement: statement, source: source, isClaim: isClaim)
  }

  /// An entity stands on the surest of its mentions, rather one by its whole name.
  private init?(
    _ id: ContentID, _ statement: Statement, name: String, mentions: [EntityMention]
  ) {
    func rank(_ mention: EntityMention) -> (Int, Int, Double) {
      let isNamed = !mention.rule.hasPrefix("reference.")
      return (isNamed ? 1 : 0, mention.surface == name ? 1 : 0, mention.confidence)
    }
    guard let first = mentions.first else { return nil }
    let best = mentions.reduce(first) { rank($1) > rank($0) ? $1 : $0 }
    var seen: Set<Evidence> = []
    let evidence = ([best] + mentions).map(\.evidence).filter { seen.insert($0).inserted }
    let counts = Dictionary(mentions.map { ($0.rule, 1) }, uniquingKeysWith: +)
    self.init(
      id: id, statement: statement,
      source: Provenance(rule: best.rule, confidence: best.confidence, evidence: evidence),
      readings: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    )
  }

  private static func find<Value>(
    _ id: ContentID, _ facts: [Value], _ claims: [Value], _ idOf: (Value) -> ContentID
  ) -> (Value, isClaim: Bool)? {
    if let fact = facts.first(where: { idOf($0) == id }) { return (fact, false) }
    return claims.first { idOf($0) == id }.map { ($0, true) }
  }

  private static func role(_ id: ContentID, _ people: [Person]) -> (Person, Role)? {
    for person in people {
      if let role = person.roles.first(where: { $0.id == id }) { return (person, role) }
    }
    return nil
  }
}
