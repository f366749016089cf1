import NewsModel

/// A short stretch in which an article speaks of itself, word by word: when it was published, by
/// whom, where to write.
struct MetaLine: Sendable {
  /// What it is: `stamp`, `byline`, `credit` or `contact`.
  var kind: Zone.Kind
  var dates: [DateClaim] = []
  var outlet: String?
  var reporters: [String] = []

  /// Where the stretch stands.
  enum Place: Sendable {
    /// Above the story.
    case top
    /// Between its paragraphs.
    case middle
    /// Below it.
    case bottom
    /// Behind a paragraph's last sentence.
    case trailing
  }

  /// The longest such stretch, in scalars.
  static let reach = 100

  /// Reads a stretch; nil when it holds words that the story may hold too.
  init?(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>, place: Place) {
    guard !stretch.isEmpty, stretch.count <= Self.reach else { return nil }
    let first = scalars[stretch.lowerBound]
    guard !first.isBullet || "-◎".unicodeScalars.contains(first) else { return nil }
    if let end = SentenceEnd.last(in: scalars, stretch), end - stretch.lowerBound >= 22 {
      return nil
    }
    let tokens = MetaTokenizer.tokens(of: scalars, stretch)
    let reading = MetaReading(scalars: scalars, tokens: tokens, place: place)
    guard let line = reading.stamp() ?? reading.byline() ?? reading.contact() else { return nil }
    self = line
  }

  init(kind: Zone.Kind) { self.kind = kind }
}
