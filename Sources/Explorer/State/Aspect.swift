import NewsGraph
import NewsModel

/// How a page is looked at: as a whole, or at one side of it.
enum Aspect: Hashable, Sendable {
  /// Everything that stands on it.
  case whole
  /// Meetings and mentions over time.
  case timeline(Zoom)
  /// What each outlet says of a meeting, a row an outlet.
  case claims
  /// Its subject in the middle of whom and what it is joined with, so many of each kind.
  case graph(Int)
  /// How its subject is joined to somebody else.
  case path(EntityRef)

  /// How long the stretches of a timeline are.
  enum Zoom: Int, Hashable, Sendable, CaseIterable {
    case day, month, year

    /// The next shorter or longer stretch; nil beyond the last.
    func stepped(by count: Int) -> Zoom? { Zoom(rawValue: rawValue + count) }
  }
}
