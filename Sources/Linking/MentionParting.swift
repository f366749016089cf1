import NewsModel

/// Parts what extraction took for one entity within an article where a reader says that some of its
/// mentions are somebody else.
///
/// What is said in a sentence goes with the mention that stands in it.
struct MentionParting {
  /// The facts with the parts as local entities of their own.
  private(set) var facts: [ArticleFacts]
  /// The parts that go by words which name nobody alone (이 회장): nothing joins them but a reader.
  private(set) var loose: Set<ContentID> = []

  /// Parts as judgements say.
  ///
  /// O(judgements × mentions of their articles).
  init(_ facts: [ArticleFacts], _ judgements: [Judgement]) {
    self.facts = facts
    let apart = judgements.filter { $0.verdict == .different }
    guard !apart.isEmpty else { return }
    let places = Dictionary(zip(facts.map(\.article), facts.indices)) { first, _ in first }
    for judgement in apart {
      let here = Set(judgement.left.map(\.article)).intersection(judgement.right.map(\.article))
      for article in here.sorted() {
        guard let i = places[article] else { continue }
        part(i, judgement)
      }
    }
  }

  private mutating func part(_ i: Int, _ judgement: Judgement) {
    let article = facts[i].article
    let index = AnchorIndex([facts[i]])
    func led(_ anchors: [Anchor]) -> [ContentID: [Anchor]] {
      var led: [ContentID: [Anchor]] = [:]
      for anchor in anchors where anchor.article == article {
        if let id = index.entity(anchor)?.id { led[id, default: []].append(anchor) }
      }
      return led
    }
    let (left, right) = (led(judgement.left), led(judgement.right))
    for id in Set(left.keys).intersection(right.keys).sorted() {
      // All that one judgement names on both sides of one entity is no part of it.
      guard let a = left[id], let b = right[id], Set(a).isDisjoint(with: b) else { continue }
      takeOut(Self.isPart(a, b) ? a : b, of: id, in: i)
    }
  }

  /// Whether the first side is taken out of the second: the one of fewer mentions, or the later one.
  private static func isPart(_ a: [Anchor], _ b: [Anchor]) -> Bool {
    a.count != b.count ? a.count < b.count : (b.min()?.span).map { $0 < a[0].span } ?? false
  }

  private mutating func takeOut(_ anchors: [Anchor], of id: ContentID, in i: Int) {
    guard let place = facts[i].entities.firstIndex(where: { $0.id == id }) else { return }
    var whole = facts[i].entities[place]
    let spans = anchors.map(\.span)
    let out = whole.mentions.filter { mention in spans.contains { $0.overlaps(mention.span) } }
    let rest = whole.mentions.filter { !out.contains($0) }
    guard let first = out.first, !rest.isEmpty else { return }
    let forms = Set([whole.name] + whole.aliases)
    let part = LocalEntity(
      id: ContentID(
        whole.kind == .person ? .person : .firm, [id.rawValue, "part", String(first.span.start)]),
      kind: whole.kind, name: Self.name(of: out, forms), firmKind: whole.firmKind, mentions: out)
    if !forms.contains(part.name) { loose.insert(part.id) }
    whole.mentions = rest
    let written = Set(rest.map(\.surface))
    let gone = Set(out.map(\.surface)).subtracting(written)
    if gone.contains(whole.name) { whole.name = Self.name(of: rest, forms) }
    whole.aliases.removeAll { gone.contains($0) || $0 == whole.name }
    if !forms.contains(whole.name) { loose.insert(whole.id) }
    facts[i].entities[place] = whole
    facts[i].entities.append(part)
    facts[i].replace(id, with: part.id) { evidence in
      func stands(_ mentions: [EntityMention]) -> Bool {
        mentions.contains { evidence.span.contains($0.span) }
      }
      return stands(out) && !stands(rest)
    }
  }

  /// The longest form that names it, else the longest words that stand for it.
  private static func name(of mentions: [EntityMention], _ forms: Set<String>) -> String {
    let surfaces = Set(mentions.map(\.surface))
    let known = surfaces.intersection(forms)
    return (known.isEmpty ? surfaces : known).max {
      ($0.count, $1) < ($1.count, $0)
    } ?? ""
  }
}

extension ArticleFacts {
  /// Puts another local entity in the place of one, in the statements whose first words fit.
  fileprivate mutating func replace(
    _ old: ContentID, with new: ContentID, where fits: (Evidence) -> Bool
  ) {
    func isMoved(_ provenance: Provenance) -> Bool { provenance.evidence.first.map(fits) ?? false }
    func moved(_ id: ContentID) -> ContentID { id == old ? new : id }
    for i in roles.indices where isMoved(roles[i].provenance) {
      roles[i].person = moved(roles[i].person)
      roles[i].firm = roles[i].firm.map(moved)
    }
    for i in meetings.indices where isMoved(meetings[i].provenance) {
      meetings[i].people = meetings[i].people.map(moved)
      meetings[i].firms = meetings[i].firms.map(moved)
      if let part = meetings[i].parts.removeValue(forKey: old) { meetings[i].parts[new] = part }
    }
    for i in ties.indices where isMoved(ties[i].provenance) {
      ties[i].from = moved(ties[i].from)
      ties[i].to = moved(ties[i].to)
    }
    for i in quotes.indices where isMoved(quotes[i].provenance) {
      quotes[i].person = moved(quotes[i].person)
    }
  }
}
