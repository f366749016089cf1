import NewsModel

/// Joins what has one name, and meetings of one day and the same people: enough to see what a store
/// does with the graphs of any linker.
struct NameLinker {
  private var graph = Graph()
  private var groups: [String: [LocalEntity]] = [:]
  private var standing: [ContentID: ContentID] = [:]

  static func link(
    _ facts: [ArticleFacts], _ articles: [ArticleHead], _ rulings: Rulings
  ) -> Graph {
    var linker = NameLinker()
    linker.graph.articles = articles
    for article in facts { linker.group(article, rulings.judgements) }
    linker.addEntities()
    for article in facts { linker.addStatements(of: article) }
    linker.sort()
    return linker.graph
  }

  private mutating func group(_ article: ArticleFacts, _ judgements: [Judgement]) {
    for entity in article.entities {
      let words = Set(entity.mentions.map(Anchor.init))
      let apart = judgements.contains {
        $0.verdict == .different && $0.right.contains(where: words.contains)
      }
      let key = entity.kind.rawValue + entity.name + (apart ? entity.id.rawValue : "")
      groups[key, default: []].append(entity)
    }
  }

  private mutating func addEntities() {
    for group in groups.values {
      guard let first = group.min(by: { $0.id < $1.id }) else { continue }
      for part in group { standing[part.id] = first.id }
      let mentions = group.flatMap(\.mentions)
        .sorted { ($0.evidence.article, $0.span) < ($1.evidence.article, $1.span) }
      let aliases = Set(group.flatMap(\.aliases)).sorted()
      if first.kind == .person {
        graph.people.append(
          Person(id: first.id, name: first.name, aliases: aliases, mentions: mentions))
      } else {
        graph.firms.append(
          Firm(id: first.id, name: first.name, aliases: aliases, mentions: mentions))
      }
    }
    graph.redirects = standing.filter { $0.key != $0.value }
  }

  private mutating func addStatements(of article: ArticleFacts) {
    for role in article.roles {
      guard let index = graph.people.firstIndex(where: { $0.id == standing[role.person] }) else {
        continue
      }
      graph.people[index].roles.append(
        Role(
          id: role.id, title: role.title, firm: role.firm.flatMap { standing[$0] },
          status: role.status, date: role.date, provenance: role.provenance))
    }
    for meeting in article.meetings { add(meeting) }
    for tie in article.ties {
      graph.ties.append(
        Tie(
          id: tie.id, kind: tie.kind, from: standing[tie.from] ?? tie.from,
          to: standing[tie.to] ?? tie.to, status: tie.status, label: tie.label,
          amounts: tie.amounts, share: tie.share, provenance: tie.provenance))
    }
    for quote in article.quotes {
      graph.quotes.append(
        Quote(
          id: quote.id, person: standing[quote.person] ?? quote.person, text: quote.text,
          verb: quote.verb, provenance: quote.provenance))
    }
  }

  private mutating func add(_ meeting: MeetingStatement) {
    let people = meeting.people.compactMap { standing[$0] }.sorted()
    let telling = Meeting.Telling(
      status: meeting.status, date: meeting.date, place: meeting.place, people: people,
      provenance: meeting.provenance)
    if let known = graph.meetings.firstIndex(where: { $0.people == people }) {
      graph.meetings[known].tellings.append(telling)
      if meeting.status == .held { graph.meetings[known].status = .held }
      graph.redirects[meeting.id] = graph.meetings[known].id
      return
    }
    graph.meetings.append(
      Meeting(
        id: meeting.id, kind: meeting.kind, status: meeting.status, date: meeting.date,
        topics: meeting.topics, people: people, provenance: meeting.provenance,
        tellings: [telling]))
  }

  private mutating func sort() {
    graph.people.sort { $0.id < $1.id }
    graph.firms.sort { $0.id < $1.id }
    graph.meetings.sort { $0.id < $1.id }
    graph.ties.sort { $0.id < $1.id }
    graph.quotes.sort { $0.id < $1.id }
  }
}
