/// Where a statement comes from: its words, the rule that read them, and how sure both are.
public struct Provenance: Codable, Hashable, Sendable {
  /// The name of the rule, as of its source file: `meeting.verb`, `role.name-firm-title`.
  public var rule: String
  /// From 0 to 1: how often such a reading is right.
  public var confidence: Double
  /// How surely the article says it.
  public var certainty: Certainty
  /// To whom the article attributes it (재계, 업계 관계자), word for word.
  public var attributedTo: String?
  /// The words that say it; the first is the one to show first.
  public var evidence: [Evidence]

  /// Makes a provenance.
  public init(
    rule: String, confidence: Double, certainty: Certainty = .stated, attributedTo: String? = nil,
    evidence: [Evidence]
  ) {
    self.rule = rule
    self.confidence = confidence
    self.certainty = certainty
    self.attributedTo = attributedTo
    self.evidence = evidence
  }

  /// Below this confidence a statement is kept but marked weak.
  public static let displayThreshold = 0.5

  /// Whether it lies below the threshold of display.
  public var isWeak: Bool { confidence < Self.displayThreshold }
}
