import NewsModel

/// An article on its way through the stages of reading: every line, what the stages have decided of
/// it, and what they found the article to say of itself.
struct Draft: Sendable {
  /// The lines of the text.
  var lines: [DraftLine]
  /// Publication dates, as the stages found them.
  var dates: [DateClaim] = []
  /// Outlets, as the stages found them.
  var outlets: [OutletClaim] = []
  /// Reporters, in order, each once.
  var reporters: [String] = []
  /// Lines that go on with the sentence of a line above, and which line that is.
  var continuations: [Int: Int] = [:]
  /// Where the headline stands; nil when none can be told.
  var headline: Span?

  /// Begins with nothing decided.
  init(_ text: String) { lines = TextLine.lines(of: text).map(DraftLine.init) }

  /// Adds reporters that are not there yet.
  mutating func add(reporters names: [String]) {
    for name in names where !reporters.contains(name) { reporters.append(name) }
  }

  /// Adds an outlet found in such a place.
  mutating func add(outlet: String?, from source: OutletClaim.Source) {
    guard let outlet, !outlet.isEmpty else { return }
    outlets.append(OutletClaim(name: outlet, source: source))
  }
}

/// A line and what has been decided of it.
///
/// Stages take stretches from its ends; what is left in the middle, its core, is for the stages
/// that follow.
struct DraftLine: Sendable {
  let line: TextLine
  /// What no stage has taken yet, as indices into the line's scalars, without blanks at its ends.
  private(set) var core: Range<Int>
  /// What has been decided.
  private(set) var pieces: [Piece] = []
  /// Whether the core is known to be a caption's sentence.
  var isCaption = false

  /// A stretch of a line that a stage has decided.
  struct Piece: Sendable {
    var kind: Zone.Kind
    var range: Range<Int>
  }

  /// Begins with everything undecided.
  init(_ line: TextLine) {
    self.line = line
    core = 0..<line.scalars.count
  }

  /// What stands on the line.
  var scalars: [Unicode.Scalar] { line.scalars }
  /// Whether nothing stands on the line.
  var isBlank: Bool { line.scalars.isEmpty }
  /// Whether something on the line is still undecided.
  var isOpen: Bool { !core.isEmpty }
  /// Whether nothing of the line has been decided and something stands on it.
  var isUntouched: Bool { pieces.isEmpty && isOpen }

  /// Decides the whole core.
  mutating func take(_ kind: Zone.Kind) { take(from: core.lowerBound, kind) }

  /// Decides the core from an index on.
  mutating func take(from index: Int, _ kind: Zone.Kind) {
    let start = min(max(index, core.lowerBound), core.upperBound)
    if start < core.upperBound { pieces.append(Piece(kind: kind, range: start..<core.upperBound)) }
    core = core.lowerBound..<start
    trim()
  }

  /// Decides the core up to an index.
  mutating func take(upTo index: Int, _ kind: Zone.Kind) {
    let end = min(max(index, core.lowerBound), core.upperBound)
    var last = end
    while last > core.lowerBound, scalars[last - 1].isBlank { last -= 1 }
    if core.lowerBound < last { pieces.append(Piece(kind: kind, range: core.lowerBound..<last)) }
    core = end..<core.upperBound
    trim()
  }

  private mutating func trim() {
    var (start, end) = (core.lowerBound, core.upperBound)
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    core = start..<end
  }

  /// The span of a stretch of the line in the article's text.
  func span(_ range: Range<Int>) -> Span {
    Span(line.offsets[range.lowerBound], line.offsets[range.upperBound])
  }
}

/// A day on which the article may have been published.
struct DateClaim: Equatable, Sendable {
  var date: PartialDate
  var source: Source

  /// Where a date stands, the most telling first.
  enum Source: Int, Comparable, Sendable {
    /// After 입력, 송고, 배포일 …
    case published
    /// On a line of its own, in a dateline or with the outlet's name.
    case header
    /// In the headline of a notice.
    case headline
    /// After 수정.
    case changed
    /// After a caption's words.
    case caption

    static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
  }
}

/// An outlet that may have published the article.
struct OutletClaim: Equatable, Sendable {
  var name: String
  var source: Source

  /// Where an outlet's name stands, the most telling first.
  enum Source: Int, Comparable, Sendable {
    /// "(서울=뉴스1)".
    case dateline
    /// Beside the day of publication.
    case header
    /// "ⓒ 뉴스1".
    case copyright
    /// Beside a reporter's name or desk.
    case byline
    /// Beside a photographer's name.
    case credit

    static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
  }
}
