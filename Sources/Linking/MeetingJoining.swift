import NewsModel

/// Makes meetings of the groups of tellings: status, day, place and people as they say together.
struct MeetingJoining {
  let facts: [ArticleFacts]
  let entities: LinkedEntities

  /// The meetings, the claims, and every statement's id with the id of its meeting; `check` is called now
  /// and then, and what it throws ends the work.
  func join(
    check: () throws -> Void
  ) rethrows -> (meetings: [Meeting], claims: [Meeting], ids: [ContentID: ContentID]) {
    let (claims, told) = tellings().partitioned {
      [.denied, .possible].contains($0.statement.provenance.certainty)
    }
    var ids: [ContentID: ContentID] = [:]
    func make(
      _ tellings: [MeetingMerging.Telling], check: () throws -> Void
    ) rethrows -> [Meeting] {
      try MeetingMerging(tellings: tellings).merged(check: check).groups.map { group in
        try check()
        let meeting = meeting(group)
        for telling in group { ids[telling.statement.id] = meeting.id }
        return meeting
      }.sorted { $0.id < $1.id }
    }
    let meetings = try make(told, check: check)
    return (meetings, try make(claims, check: check), ids)
  }

  func tellings() -> [MeetingMerging.Telling] {
    facts.flatMap { facts in
      facts.meetings.compactMap { statement in
        let telling = MeetingMerging.Telling(
          statement: statement, article: facts.article,
          people: Set(statement.people.compactMap { entities.entity[$0] }),
          firms: Set(statement.firms.compactMap { entities.entity[$0] }))
        // Where all who were there are hidden, nobody met.
        let hadParties = !statement.people.isEmpty || !statement.firms.isEmpty
        return hadParties && telling.people.isEmpty && telling.firms.isEmpty ? nil : telling
      }
    }
  }

  private func meeting(_ group: [MeetingMerging.Telling]) -> Meeting {
    let ordered = group.sorted { ($0.article, $0.statement.id) < ($1.article, $1.statement.id) }
    let status = Self.status(ordered)
    // Who was announced and stayed away was not there: what is said to have happened decides.
    let deciding = ordered.filter { $0.statement.status == status }
    let people = Set(deciding.flatMap(\.people))
    let first = ordered[0].statement
    var parts: [ContentID: MeetingPart] = [:]
    for telling in deciding {
      for (local, part) in telling.statement.parts {
        if let id = entities.entity[local], people.contains(id) { parts[id] = parts[id] ?? part }
      }
    }
    return Meeting(
      id: group.map(\.statement.id).min() ?? first.id,
      kind: most(deciding.map(\.statement.kind)) ?? first.kind,
      status: status, date: date(deciding),
      partOfDay: most(deciding.compactMap(\.statement.partOfDay)),
      place: place(deciding) ?? place(ordered), topics: topics(ordered), people: people.sorted(),
      firms: Set(deciding.flatMap(\.firms)).sorted(), parts: parts,
      provenance: Provenance.joined(ordered.map(\.statement.provenance)),
      tellings: ordered.map { telling($0) })
  }

  private func telling(_ t: MeetingMerging.Telling) -> Meeting.Telling {
    Meeting.Telling(
      status: t.statement.status, date: t.statement.date, place: t.statement.place,
      people: t.people.sorted(), provenance: t.statement.provenance)
  }

  /// A report that it took place closes a plan; a cancellation closes a plan without a report.
  private static func status(_ tellings: [MeetingMerging.Telling]) -> MeetingStatus {
    let all = Set(tellings.map(\.statement.status))
    if all.contains(.held) { return .held }
    return all.contains(.cancelled) ? .cancelled : .planned
  }

  /// The day that most tellings agree on, the most precise one of those.
  private func date(_ tellings: [MeetingMerging.Telling]) -> PartialDate? {
    let counts = Dictionary(
      tellings.compactMap(\.statement.date).map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.map { ($0.key, $0.value) }
    return most.max { a, b in
      let (x, y) = (
        a.0.precision + (a.0.year == nil ? 0 : 1), b.0.precision + (b.0.year == nil ? 0 : 1)
      )
      return (x, a.1, b.0) < (y, b.1, a.0)
    }?.0
  }

  private func place(_ tellings: [MeetingMerging.Telling]) -> String? {
    let counts = Dictionary(
      tellings.compactMap(\.statement.place).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key) }?.key

  }

  /// What was talked over, without what another telling says more fully.
  private func topics(_ tellings: [MeetingMerging.Telling]) -> [String] {
    let all = tellings.flatMap(\.statement.topics)
    var seen: Set<String> = []
    return all.filter { topic in
      seen.insert(topic).inserted && !all.contains { $0 != topic && $0.contains(topic) }
    }
  }

  private func most<T: Hashable & RawRepresentable>(_ values: [T]) -> T?
  where T.RawValue == String {
    most(values.map(\.rawValue)).flatMap(T.init(rawValue:))
  }

  private func most(_ values: [String]) -> String? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Array {
  /// Those that fit and those that don't, in order.
  fileprivate func partitioned(_ fits: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(fits), filter { !fits($0) })
  }
}
