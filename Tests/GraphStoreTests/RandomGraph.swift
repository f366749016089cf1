import GraphSamples
import NewsModel

/// Graphs of chance, the same for the same seed.
struct RandomGraph {
  private var state: UInt64

  static func make(seed: UInt64) -> (graph: Graph, articles: [Article]) {
    var random = RandomGraph(state: seed)
    return random.make()
  }

  private mutating func next(below bound: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 33) % max(1, bound)
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[next(below: list.count)]
  }

  private mutating func maybe<Element>(_ list: [Element]) -> Element? {
    next(below: 3) == 0 ? nil : pick(list)
  }

  private mutating func make() -> (graph: Graph, articles: [Article]) {
    var builder = GraphBuilder()
    let people = Array(["이재용", "강하늘", "샘 노을", "문가람", "나도현", "서지오"].prefix(2 + next(below: 5)))
    let firms = Array(["삼성전자", "가온로봇", "새벽전지", "하늘조선"].prefix(1 + next(below: 4)))
    let days = ["2025-02-04", "2024-06", "2023", "--05-04", "--11"]
    var lines: [String] = []
    for index in 0..<3 + next(below: 6) {
      let line = "\(index)번 소식에서 \(pick(people))과 \(pick(people))이 \(pick(firms))에 모였다."
      lines.append(line)
      builder.article(
        "\(pick(["a", "b"]))/\(index).txt", title: "\(pick(people))의 하루",
        publisher: maybe(["누리일보", "두루경제"]), published: maybe(["2025-02-04", "2025-02-05"]),
        lines: [line])
    }
    for name in people { builder.person(name, aliases: maybe([[], ["별명" + name]]) ?? []) }
    for name in firms {
      builder.firm(name, ticker: maybe(["005930"]), kind: pick(FirmKind.allCases))
    }
    for name in people {
      builder.role(
        name, pick(["회장", "대표"]), at: maybe(firms), status: pick(RoleStatus.allCases),
        date: maybe(days), saying: pick(lines))
    }
    for index in 0..<next(below: 8) {
      let guests = Array(Set((0..<1 + next(below: 3)).map { _ in pick(people) })).sorted()
      builder.meeting(
        "\(pick(["회동", "오찬"]))\(index)", date: maybe(days), part: maybe([.noon, .night]),
        place: maybe(["서울", "대전 공장"]), topics: maybe([["반도체"]]) ?? [], people: guests,
        firms: maybe([[pick(firms)]]) ?? [], parts: maybe([[guests[0]: .attending]]) ?? [:],
        tellings: (0..<1 + next(below: 2)).map { _ in (pick(MeetingStatus.allCases), pick(lines)) })
      builder.quote(
        pick(people), "말 \(index)", verb: "밝혔다", date: maybe(days), saying: pick(lines))
    }
    for kind in TieKind.allCases.prefix(next(below: 7)) {
      builder.tie(
        kind, GraphBuilder.firm(pick(firms)), GraphBuilder.firm(pick(firms)), label: "제휴",
        date: maybe(days), share: maybe([0.9]), saying: pick(lines))
    }
    return (withTies(builder.graph()), builder.articles)
  }

  /// What the builder cannot make: namesakes, claims, redirects, carried dates, ties agreed at meetings.
  private mutating func withTies(_ graph: Graph) -> Graph {
    var graph = graph
    if next(below: 2) == 0 { graph.people[1].name = graph.people[0].name }
    if let meeting = graph.meetings.first?.id {
      for index in graph.ties.indices where next(below: 2) == 0 {
        graph.ties[index].meeting = meeting
        graph.ties[index].amounts = [Amount(value: 1.5e12, currency: "KRW", asWritten: "1조5천억원")]
      }
    }
    if graph.meetings.count > 2 { graph.claims.meetings = [graph.meetings.removeLast()] }
    if graph.ties.count > 2 { graph.claims.ties = [graph.ties.removeLast()] }
    for index in graph.articles.indices where graph.articles[index].published == nil {
      graph.articles[index].published = PartialDate(iso: "2025-02-06")
      graph.articles[index].datedBy = .meeting
    }
    for person in graph.people {
      graph.redirects[ContentID(.person, ["조각", person.name])] = person.id
    }
    return graph
  }
}
