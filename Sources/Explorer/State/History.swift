import NewsGraph
import NewsModel

/// A place in the explorer, by identity: what had the focus, where the list stood, which page was
/// open and where in it the cursor was.
struct Location: Codable, Hashable, Sendable {
  var focus: Pane
  var list: Pane
  var filter: String
  var order = ListOrder.rank
  var listPlace: ListState.Place
  var page: PageLocation?
}

/// A place on a page.
struct PageLocation: Codable, Hashable, Sendable {
  var id: ContentID
  /// Whether the page was gone to, rather than shown for the row under the cursor of a list.
  var isFollowed = true
  /// The fact or link under the cursor.
  var stop: Stop.Key?
  /// Where it stood among all of them.
  var cursor = 0
  /// The first line in sight.
  var top = 0
  /// Which piece of evidence was shown.
  var proof = 0
  /// The words of an article that led there.
  var span: Span?
  /// How the page was looked at.
  var aspect = Aspect.whole
}

/// The way through the explorer: where one was before, and what one went back from.
struct History: Hashable, Sendable {
  private(set) var past: [Location] = []
  private(set) var future: [Location] = []
  private let limit: Int

  init(limit: Int = 500) { self.limit = max(1, limit) }

  /// Begins where a former way ended.
  mutating func resume(_ past: [Location]) {
    self.past = Array(past.suffix(limit))
    future = []
  }

  /// Leaves a place for a new one; what one went back from is given up.
  mutating func leave(_ here: Location) {
    push(here)
    future = []
  }

  /// The place before; `here` can be gone forward to.
  mutating func back(from here: Location) -> Location? {
    guard let place = past.popLast() else { return nil }
    future.append(here)
    return place
  }

  /// The place that one went back from.
  mutating func forward(from here: Location) -> Location? {
    guard let place = future.popLast() else { return nil }
    push(here)
    return place
  }

  private mutating func push(_ place: Location) {
    past.append(place)
    if past.count > limit { past.removeFirst(past.count - limit) }
  }
}
