import NewsGraph
import NewsModel
import TextUI

/// The popup that finds anything by its name.
struct Finder: Hashable, Sendable {
  /// What is being typed.
  var field = TextField()
  /// What it found; while nothing is typed, what was visited lately.
  private(set) var hits: [FindHit] = []
  /// The cursor among the hits.
  private(set) var window = ListWindow(margin: 0)
  /// What Enter does with what was found.
  let purpose: Purpose
  private var requested: FindRequest?
  private let recents: [EntityRef]

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

  /// More hits are not asked for.
  static let limit = 200

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
  var isIdle: Bool { query.words.isEmpty }

  /// What Enter goes to.
  var selected: EntityRef? {
    guard !isIdle else {
      return recents.indices.contains(window.cursor) ? recents[window.cursor] : nil
    }
    return hit?.ref
  }

  /// The hit under the cursor.
  var hit: FindHit? {
    hits.indices.contains(window.cursor) ? hits[window.cursor] : nil
  }

  /// The places visited lately, while nothing is typed.
  var shownRecents: [EntityRef] { isIdle ? recents : [] }

  /// Moves the cursor.
  mutating func move(_ motion: (inout ListWindow) -> Void) { motion(&window) }

  /// Takes over how many hits are in sight.
  mutating func setHeight(_ height: Int) {
    window.update(count: isIdle ? recents.count : hits.count, height: height)
  }

  /// What has to be found, unless it has been asked for already.
  mutating func request() -> FindRequest? {
    let query = query
    guard !query.words.isEmpty else {
      requested = nil
      hits = []
      return nil
    }
    let request = FindRequest(query: query.words, kinds: query.kinds, limit: Self.limit)
    guard request != requested else { return nil }
    requested = request
    return request
  }

  /// Takes in what was found; the answer to a former query is passed over.
  mutating func receive(_ request: FindRequest, _ hits: [FindHit]) {
    guard request == requested else { return }
    self.hits = hits
    window = ListWindow(count: hits.count, height: window.height, margin: 0)
  }

  /// The words typed, and the kinds that a sign before them narrows the search to.
  private var query: (words: String, kinds: Set<EntityKind>) {
    let text = field.text.drop { $0 == " " }
    let signs: [Character: EntityKind] = ["@": .person, "#": .firm, "~": .meeting]
    switch purpose {
    case .same(let other), .different(let other): return (text.trimmed, [other.kind])
    case .go, .path: break
    }
    if let kind = text.first.flatMap({ signs[$0] }) {
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
