/// A stretch of a sentence that the tagger takes for a name, a date or the like.
public struct TagSpan: Hashable, Sendable {
  /// Scalars of the sentence, half-open.
  public let range: Range<Int>
  /// What it is taken for.
  public let kind: TagKind
  /// How probable the model holds just this span to be, 0 to 1.
  public let confidence: Double

  /// The span at another place.
  public func moved(to range: Range<Int>) -> TagSpan {
    TagSpan(range: range, kind: kind, confidence: confidence)
  }

  package init(range: Range<Int>, kind: TagKind, confidence: Double) {
    self.range = range
    self.kind = kind
    self.confidence = confidence
  }
}
