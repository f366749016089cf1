/// One span that names or stands for an entity, with the sentence around it.
public struct EntityMention: Codable, Hashable, Sendable {
  /// The sentence (or the part of it) that shows the mention.
  public var evidence: Evidence
  /// The words that stand for the entity: a name, an alias or a back-reference.
  public var surface: String
  /// Where these words stand in the article's text.
  public var span: Span
  /// The rule that found them.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double

  /// Makes a mention.
  public init(
    evidence: Evidence, surface: String, span: Span, rule: String, confidence: Double
  ) {
    self.evidence = evidence
    self.surface = surface
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }
}
