import NewsGraph
import NewsModel

/// A line of a page before it is wrapped: a heading, a fact, a paragraph.
struct PageItem: Hashable, Sendable {
  /// Cells left free at its left.
  var indent = 0
  /// What stands at the right edge of its first row.
  var right = ""
  /// Whether the cursor begins here when the page is opened.
  var isEntry = false
  /// Where its text begins in the article that it is a line of, in UTF-8 offsets; nil elsewhere.
  var offset: Int?
  /// The text.
  private(set) var text = ""
  /// Which parts of the text are drawn how.
  private(set) var runs: [Run] = []
  /// The links and facts in it.
  private(set) var stops: [Stop] = []

  /// A part of the text and its role.
  struct Run: Hashable, Sendable {
    var range: Range<Int>
    var role: ThemeRole
  }

  /// What stands before the name of a link.
  static let linkMark = "›"

  init(indent: Int = 0) { self.indent = indent }

  /// Makes a line in one role.
  init(_ text: String, _ role: ThemeRole = .text, indent: Int = 0, right: String = "") {
    self.indent = indent
    self.right = right
    add(text, role)
  }

  /// Adds text.
  @discardableResult
  mutating func add(_ words: String, _ role: ThemeRole = .text) -> Range<Int> {
    let start = text.utf8.count
    text += words
    let range = start..<text.utf8.count
    if role != .text, !range.isEmpty { runs.append(Run(range: range, role: role)) }
    return range
  }

  /// The line with something before it.
  func prefixed(by text: String) -> PageItem {
    var item = PageItem(indent: indent)
    item.right = right
    item.isEntry = isEntry
    item.add(text, .faint)
    item.append(self)
    return item
  }

  /// Adds another line's text with all that is in it.
  mutating func append(_ other: PageItem) {
    let start = text.utf8.count
    text += other.text
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + start..<range.upperBound + start
    }
    runs += other.runs.map { Run(range: moved($0.range), role: $0.role) }
    stops += other.stops.map { stop in
      var stop = stop
      stop.range = moved(stop.range)
      return stop
    }
  }

  /// Draws a part of the text in a role.
  mutating func mark(_ range: Range<Int>, _ role: ThemeRole) {
    runs.append(Run(range: range, role: role))
  }

  /// Adds a link under its label, or under `words`.
  mutating func link(
    _ ref: EntityRef, _ words: String? = nil, fact: String, proofs: [Proof]
  ) {
    let range = add(Self.linkMark + (words ?? ref.label), .link)
    stop(range, fact: fact, target: ref, proofs: proofs)
  }

  /// Adds text that states a fact.
  mutating func fact(
    _ words: String, _ role: ThemeRole = .text, fact: String, target: EntityRef? = nil,
    proofs: [Proof]
  ) {
    let range = add(words, role)
    stop(range, fact: fact, target: target, proofs: proofs)
  }

  /// Makes a part of the text a stop.
  mutating func stop(
    _ range: Range<Int>, fact: String, target: EntityRef?, proofs: [Proof]
  ) {
    stops.append(
      Stop(
        key: Stop.Key(fact: fact, target: target?.id), item: 0, line: 0, range: range,
        target: target, proofs: proofs))
  }
}
