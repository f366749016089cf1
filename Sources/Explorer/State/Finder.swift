import NameSearch
import NewsGraph
import NewsModel
import TextUI

/// The popup that finds anything by its name.
struct Finder: Hashable, Sendable {
  /// What is being typed.
  var field = TextField()
  /// What it found; while nothing is typed, what was visited lately.
  private(set) var hits: [FindHit] = []
  /// What it found in the texts of articles.
  private(set) var texts: [TextHit] = []
  /// The cursor among the hits.
  private(set) var window = ListWindow(margin: 0)
  /// What Enter does with what was found.
  let purpose: Purpose
  private var requested: FindRequest?
  /// Whether more can be found than what fits nearest.
  private var hasMore = false
  private var requestedText: TextRequest?
  private let recents: [EntityRef]
  /// The searches that the reader keeps; nil before they were asked for.
  private(set) var queries: [SavedQuery]?

  /// What somebody is looked for.
  enum Purpose: Hashable, Sendable {
    /// To go there.
    case go
    /// To be one with somebody.
    case same(EntityRef)
    /// To be kept apart from somebody.
    case different(EntityRef)
    /// To see how somebody is joined to them.
    case path(EntityRef)
  }

  /// More hits are not asked for, and no more than fill the popup before it is drawn.
  static let limit = 200
  private static let firstLimit = 40

  /// Opens over the places visited lately, the latest first.
  init(recents: [EntityRef], purpose: Purpose = .go) {
    self.purpose = purpose
    switch purpose {
    case .go: self.recents = recents
    case .path(let other): self.recents = recents.filter { $0.id != other.id }
    case .same(let other), .different(let other):
      self.recents = recents.filter { $0.kind == other.kind && $0.id != other.id }
    }
  }

  /// Whether nothing is being looked for.
  var isIdle: Bool {
    guard isText else { return query.words.isEmpty }
    return nameOfKept != nil || phrases.isEmpty && fault == nil
  }

  /// Whether texts are searched rather than names: a quotation mark stands first.
  var isText: Bool { purpose == .go && sign.map(TextQuery.quotes.contains) == true }

  /// How many rows a hit takes: a text's has its words below it.
  private(set) var rowsPerHit = 1

  /// How many hits there are.
  var count: Int { isText ? texts.count : hits.count }

  /// What Enter goes to.
  var selected: EntityRef? {
    guard !isIdle else {
      return shownRecents.indices.contains(window.cursor) ? shownRecents[window.cursor] : nil
    }
    return isText ? textHit.map { EntityRef($0.article) } : hit?.ref
  }

  /// The hit under the cursor.
  var hit: FindHit? {
    hits.indices.contains(window.cursor) ? hits[window.cursor] : nil
  }

  /// The text under the cursor.
  var textHit: TextHit? {
    texts.indices.contains(window.cursor) ? texts[window.cursor] : nil
  }

  /// The words of the article that Enter leads to.
  var span: Span? { isText ? textHit?.passage?.span : nil }

  /// The places visited lately, while nothing is typed.
  var shownRecents: [EntityRef] { sign == nil ? recents : [] }

  /// Moves the cursor.
  mutating func move(_ motion: (inout ListWindow) -> Void) { motion(&window) }

  /// Takes over how many hits are in sight.
  mutating func setHeight(_ height: Int) {
    rowsPerHit = isText && !isIdle && height > 1 ? 2 : 1
    let idle = isText ? shownQueries.count : shownRecents.count
    window.update(count: isIdle ? idle : count, height: height / rowsPerHit)
  }

  /// What has to be found, unless it has been asked for already.
  mutating func request() -> Effect? {
    isText ? requestTexts() : requestNames()
  }

  private mutating func requestTexts() -> Effect? {
    requested = nil
    hits = []
    if nameOfKept != nil {
      requestedText = nil
      texts = []
      guard queries == nil else { return nil }
      queries = []
      return .readQueries
    }
    // What was found stays in sight while an operator waits for its word.
    if fault != nil { return nil }
    guard case .success(let query) = text.query else {
      requestedText = nil
      texts = []
      return nil
    }
    let request = TextRequest(query: query, limit: Self.limit)
    guard request != requestedText else { return nil }
    requestedText = request
    return .searchTexts(request)
  }

  /// What fits nearest comes first, and the rest when that is in sight.
  private mutating func requestNames() -> Effect? {
    requestedText = nil
    texts = []
    let query = query
    guard !query.words.isEmpty else {
      requested = nil
      hits = []
      return nil
    }
    var request = FindRequest(
      query: query.words, kinds: query.kinds, limit: max(Self.firstLimit, window.height),
      depth: .nearest)
    guard request.query == requested?.query, request.kinds == requested?.kinds else {
      requested = request
      hasMore = false
      return .find(request)
    }
    guard hasMore, requested?.depth == .nearest else { return nil }
    request.depth = .full
    request.limit = Self.limit
    requested = request
    return .findMore(request)
  }

  /// Takes in what was found; the answer to a former query is passed over.
  mutating func receive(_ request: FindRequest, _ hits: [FindHit]) {
    guard request == requested else { return }
    if request.depth == .nearest {
      // Misspelt names are looked for last.
      hasMore =
        hits.count >= request.limit || hits.last.map { $0.reason != .fuzzy } ?? false
    }
    let (chosen, former) = (hit?.ref, window)
    self.hits = hits
    window = ListWindow(count: hits.count, height: window.height, margin: 0)
    // Who chose one of the first hits goes on from there.
    if request.depth == .full, former.cursor > 0,
      let place = hits.firstIndex(where: { $0.ref == chosen })
    {
      window.restore(cursor: place, top: former.top)
    }
  }

  /// Takes in the searches that are kept.
  mutating func receive(_ queries: [SavedQuery]) { self.queries = queries }

  /// Takes in what the texts hold; the answer to a former query is passed over.
  mutating func receive(_ request: TextRequest, _ hits: [TextHit]) {
    guard request == requestedText else { return }
    texts = hits
    window = ListWindow(count: hits.count, height: window.height, margin: 0)
  }

  /// What stands before a name of one kind.
  static let signs: [Character: EntityKind] = ["@": .person, "#": .firm, "~": .meeting]

  /// The words typed, and the kinds that a sign before them narrows the search to.
  private var query: (words: String, kinds: Set<EntityKind>) {
    let text = field.text.drop { $0 == " " }
    switch purpose {
    case .same(let other), .different(let other): return (text.trimmed, [other.kind])
    case .go, .path: break
    }
    if let kind = text.first.flatMap({ Self.signs[$0] }) {
      return (text.dropFirst().trimmed, [kind])
    }
    return (text.trimmed, Set(EntityKind.allCases))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension EntityRef {
  /// An article under its headline.
  fileprivate init(_ head: ArticleHead) { self.init(id: head.id, kind: .article, name: head.title) }
}
