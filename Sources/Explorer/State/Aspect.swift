import NewsGraph
import NewsModel

/// How a page is looked at: as a whole, or at one side of it.
enum Aspect: Codable, Hashable, Sendable {
  /// Everything that stands on it.
  case whole
  /// Meetings and mentions over time.
  case timeline(TimeView)
  /// What each outlet says of a meeting, a row an outlet.
  case claims
  /// Its subject in the middle of whom and what it is joined with.
  case graph(Reach)
  /// How its subject is joined to somebody else; ways through hubs come last unless they are welcome.
  case path(EntityRef, throughHubs: Bool)

  /// How much of the graph around somebody is shown.
  struct Reach: Codable, Hashable, Sendable {
    /// How many steps out.
    var depth = 1
    /// So many neighbours of each kind.
    var most = 6

    /// Farther out than this the view would show everybody.
    static let deepest = 3
  }

  /// Whether it takes the width of the evidence pane too, which then stands below.
  var isBroad: Bool {
    switch self {
    case .graph, .timeline: true
    case .whole, .claims, .path: false
    }
  }

  /// Whether it is drawn for the height of its pane.
  var isDrawn: Bool {
    if case .graph = self { true } else { false }
  }

  /// Which part of a timeline is shown.
  struct TimeView: Codable, Hashable, Sendable {
    /// How long its stretches are.
    var scale = TimeScale.month
    /// The last stretch in sight; nil for the last of all.
    var until: PartialDate?
  }
}

extension TimeScale {
  /// The next shorter or longer stretch; nil beyond the last.
  func stepped(by count: Int) -> TimeScale? { TimeScale(rawValue: rawValue + count) }
}
