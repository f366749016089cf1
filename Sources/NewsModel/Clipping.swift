/// Words that a reader took out of an article for the brief.
public struct Clipping: Hashable, Sendable {
  /// The entry of the history that took them.
  public var decision: Decision.ID
  /// The words, at their place.
  public var anchor: Anchor
  /// What they were taken for, as it was shown.
  public var subject: String

  /// Makes a clipping.
  public init(decision: Decision.ID, anchor: Anchor, subject: String) {
    self.decision = decision
    self.anchor = anchor
    self.subject = subject
  }

  /// How it is kept among the decisions: beside its article.
  public var annotation: Annotation {
    Annotation(Target(.article, [anchor], id: anchor.article), .clip, subject)
  }
}

extension [Decision] {
  /// The clippings of the standing decisions, in the order that the reader gave them.
  ///
  /// The same words are taken once. Of a `move` all that it names but the last stand right before the
  /// last, in the order in which it names them; what is not there is passed over. O(n log n + moves × n).
  public var clippings: [Clipping] {
    var clippings: [Clipping] = []
    for decision in byTime where !decision.isUndone {
      let named = decision.deed.annotations.filter { $0.kind == .clip }
      let anchors = named.compactMap(\.target.anchors.first)
      switch decision.deed.act {
      case .clip:
        for annotation in named {
          guard let anchor = annotation.target.anchors.first,
            !clippings.contains(where: { $0.anchor == anchor })
          else { continue }
          clippings.append(
            Clipping(decision: decision.id, anchor: anchor, subject: annotation.text))
        }
      case .unclip: clippings.removeAll { anchors.contains($0.anchor) }
      case .move: clippings.move(anchors)
      default: break
      }
    }
    return clippings
  }
}

extension [Clipping] {
  fileprivate mutating func move(_ anchors: [Anchor]) {
    guard let last = anchors.last, contains(where: { $0.anchor == last }) else { return }
    let moved = anchors.dropLast().filter { $0 != last }
      .compactMap { anchor in first { $0.anchor == anchor } }
    removeAll { clipping in moved.contains { $0.anchor == clipping.anchor } }
    guard let place = firstIndex(where: { $0.anchor == last }) else { return }
    insert(contentsOf: moved, at: place)
  }
}
