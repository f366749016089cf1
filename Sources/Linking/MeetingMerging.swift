import NewsModel

/// Finds which tellings of meetings tell the same one: no contradiction of days, and the same
/// people, or most of them.
///
/// Two meetings of the same people on one day stay two where place, part of day or manner (a
/// call, a meal) tell them apart.
struct MeetingMerging {
  /// A telling with the ids of the graph in place of the article's.
  struct Telling {
    var statement: MeetingStatement
    var article: ContentID
    var people: Set<ContentID>
    var firms: Set<ContentID>
    /// Whether it tells of a call: looked up once, for it is asked for every pair.
    let isRemote: Bool

    init(
      statement: MeetingStatement, article: ContentID, people: Set<ContentID>, firms: Set<ContentID>
    ) {
      self.statement = statement
      self.article = article
      self.people = people
      self.firms = firms
      isRemote = MeetingMerging.isRemote(statement.kind)
    }
  }

  let tellings: [Telling]

  /// The tellings in groups, each one meeting, and how many pairs of them were looked at to make these;
  /// `check` is called now and then, and what it throws ends the work.
  ///
  /// Near-linear: a telling is compared with the groups that share somebody and a day with it, and
  /// in those once with each of their different wordings, however many copies of it there are.
  func merged(
    check: () throws -> Void
  ) rethrows -> (groups: [[Telling]], comparisons: Int) {
    var groups: [MeetingGroup] = []
    var index = MeetingIndex()
    var comparisons = 0
    let orders = tellings.map(Self.order)
    for i in tellings.indices.sorted(by: { orders[$0] < orders[$1] }) {
      try check()
      let telling = tellings[i]
      let near = index.near(telling)
      let best = near.compactMap { group in
        fit(telling, groups[group], &comparisons).map { (group, $0) }
      }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      let place = best?.0 ?? groups.count
      if best == nil { groups.append(MeetingGroup()) }
      groups[place].append(telling)
      index.add(telling, to: place)
    }
    return (groups.map(\.tellings), comparisons)
  }

  /// The most telling first, so that vaguer ones find them: by precision of the day, then
  /// what is told of the scene, then the number of people, then the id.
  private static func order(_ t: Telling) -> (Int, Int, Int, String) {
    let precision = t.statement.date.map { $0.precision + ($0.year == nil ? 0 : 3) } ?? 0
    let scene = (t.statement.place == nil ? 1 : 0) + (t.statement.partOfDay == nil ? 1 : 0)
    let held = t.statement.status == .held ? 0 : 4
    return (-precision, held + scene, -t.people.count, t.statement.id.rawValue)
  }

  /// How well a telling fits a group; nil when it tells of another meeting.
  private func fit(_ telling: Telling, _ group: MeetingGroup, _ comparisons: inout Int) -> Double? {
    let others = group.others(than: telling)
    comparisons += others.count
    let scores = others.map { pair(telling, $0) }
    let isSound = scores.indices.allSatisfy { i in
      scores[i] != nil || isCovered(i, telling, scores, others)
    }
    guard isSound || isClosest(telling, scores, others) else { return nil }
    return scores.compactMap { $0 }.max()
  }

  /// Whether a telling that names too few of the same people only leaves out whom another one names that
  /// fits.
  private func isCovered(
    _ i: Int, _ telling: Telling, _ scores: [Double?], _ others: [Telling]
  ) -> Bool {
    let other = others[i]
    guard agree(telling.statement.date, other.statement.date), !areApart(telling, other) else {
      return false
    }
    return others.indices.contains { j in
      (scores[j] ?? 0) >= 1 && others[j].people.isSuperset(of: other.people)
    }
  }

  /// One contradiction rules a group out.
  private func isClosest(_ telling: Telling, _ scores: [Double?], _ others: [Telling]) -> Bool {
    others.allSatisfy { agree($0.statement.date, telling.statement.date) }
      && scores.contains { ($0 ?? 0) >= 0.99 }
  }

  private func agree(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
    guard let a, let b else { return true }
    // A day of an unknown month and a month without a day have nothing to agree on.
    let meet = a.day != nil && b.day != nil || a.year != nil && b.year != nil
    return meet && a.isCompatible(with: b)
  }

  private func pair(_ a: Telling, _ b: Telling) -> Double? {
    guard agree(a.statement.date, b.statement.date), !areApart(a, b) else { return nil }
    let overlap = overlap(a, b)
    guard let overlap else { return nil }
    let sameDay = a.statement.date != nil && a.statement.date == b.statement.date
    let dated = a.statement.date != nil && b.statement.date != nil
    // Without a day of its own a telling joins only the very same people.
    if !dated, overlap < 0.99 { return nil }
    guard overlap >= 0.5 else { return nil }
    return overlap + (sameDay ? 0.5 : 0)
  }

  private func overlap(_ a: Telling, _ b: Telling) -> Double? {
    if a.people.isEmpty || b.people.isEmpty {
      guard !a.firms.isEmpty, a.firms == b.firms else { return nil }
      return a.people.isEmpty && b.people.isEmpty ? 1 : 0.6
    }
    let shared = a.people.intersection(b.people).count
    guard shared >= min(2, a.people.count, b.people.count) else { return nil }
    let smaller = Double(min(a.people.count, b.people.count))
    let union = Double(a.people.union(b.people).count)
    // A part of the people told of is no contradiction.
    let contained = Double(shared) / smaller
    return contained >= 0.99 && smaller / union >= 0.3
      ? max(0.6, Double(shared) / union) : Double(shared) / union
  }

  private func areApart(_ a: Telling, _ b: Telling) -> Bool {
    let (x, y) = (a.statement, b.statement)
    if a.isRemote != b.isRemote { return true }
    if a.article == b.article, x.status != y.status,
      x.status == .cancelled || y.status == .cancelled
    {
      return x.date != y.date
    }
    if a.article == b.article, let here = x.place, let there = y.place,
      Self.isElsewhere(here, there)
    {
      return true
    }
    guard let p = x.partOfDay, let q = y.partOfDay, p != q else { return false }
    return !Self.near.contains { $0.contains(p) && $0.contains(q) }
  }

  /// Parts of the day that one article may write for the other.
  private static let near: [Set<PartOfDay>] = [
    [.evening, .night], [.dawn, .morning], [.noon, .afternoon], [.afternoon, .evening],
    [.morning, .noon],
  ]

  /// Whether one article names two venues for two tellings: the last words differ and neither
  /// holds the other.
  private static func isElsewhere(_ a: String, _ b: String) -> Bool {
    guard let x = a.split(separator: " ").last, let y = b.split(separator: " ").last else {
      return false
    }
    return !a.contains(y) && !b.contains(x)
  }

  static func isRemote(_ kind: String) -> Bool {
    kind.contains("통화") || kind.contains("전화") || kind.contains("화상")
  }
}
