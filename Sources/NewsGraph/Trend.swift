import NewsModel

/// How often something is told of in each eighth of the time of a graph, in levels.
public struct Trend: Hashable, Sendable {
  /// Eight levels, the earliest first: 1 for nothing, 2 to 8 for little to the most of any eighth.
  public let levels: [Int]

  /// How many parts the time is cut into.
  public static let count = 8

  /// Makes levels of counts.
  init(counts: [Int]) {
    let most = max(1, counts.max() ?? 1)
    levels = counts.map { $0 == 0 ? 1 : 2 + 6 * $0 / most }
  }

  /// Four bits a level, as a store keeps it.
  package var packed: Int { levels.reduce(0) { $0 << 4 | $1 & 0xF } }

  /// Takes levels apart again.
  package init(packed: Int) {
    levels = (0..<Self.count).reversed().map { min(max(1, packed >> ($0 * 4) & 0xF), 8) }
  }
}

/// The time from the first to the last day of a graph's articles.
struct TimeSpan: Hashable, Sendable {
  private let days: ClosedRange<Int>
  private let dayOf: [ContentID: Int]

  /// Nil where no article has a day.
  init?(_ articles: [ArticleHead]) {
    var dayOf: [ContentID: Int] = [:]
    for article in articles { dayOf[article.id] = article.published?.civilDay?.number }
    guard let first = dayOf.values.min(), let last = dayOf.values.max() else { return nil }
    self.dayOf = dayOf
    days = first...last
  }

  /// How some articles lie in it; nil where none of them has a day.
  func trend(of articles: Set<ContentID>) -> Trend? {
    var counts = [Int](repeating: 0, count: Trend.count)
    for article in articles {
      guard let day = dayOf[article] else { continue }
      let place = (day - days.lowerBound) * Trend.count / (days.count)
      counts[min(place, Trend.count - 1)] += 1
    }
    return counts.contains { $0 > 0 } ? Trend(counts: counts) : nil
  }
}
