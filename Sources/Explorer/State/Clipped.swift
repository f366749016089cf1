import NewsGraph
import NewsModel

/// Which words of articles stand in the brief.
struct Clipped: Hashable, Sendable {
  /// What stands before them wherever they are shown.
  static let mark = "✂"

  private var entries: [ContentID: [Span: Clip.ID]] = [:]

  /// Begins without any.
  init() {}

  /// Finds clips by their places.
  init(_ clips: [Clip]) {
    for clip in clips { entries[clip.evidence.article, default: [:]][clip.evidence.span] = clip.id }
  }

  /// Whether there are none.
  var isEmpty: Bool { entries.isEmpty }

  /// The clip of exactly these words.
  subscript(evidence: Evidence) -> Clip.ID? { entries[evidence.article]?[evidence.span] }

  /// The places clipped in an article.
  func spans(in article: ContentID) -> [Span] { entries[article].map { Array($0.keys) } ?? [] }
}
