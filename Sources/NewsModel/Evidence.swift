/// Words of an article that say something, at the place where they stand.
public struct Evidence: Codable, Hashable, Sendable {
  /// The article.
  public var article: ContentID
  /// The line of the article's file on which the words begin, counted from 1.
  public var line: Int
  /// The words, exactly as in the article's NFC text.
  public var quote: String
  /// Where they stand in that text.
  public var span: Span

  /// Makes a piece of evidence.
  public init(article: ContentID, line: Int, quote: String, span: Span) {
    self.article = article
    self.line = line
    self.quote = quote
    self.span = span
  }
}

/// How surely an article says something.
public enum Certainty: String, Codable, Sendable, CaseIterable {
  /// Said plainly.
  case stated
  /// Passed on: 전해졌다, 알려졌다.
  case reported
  /// Concluded: 추정된다, 관측된다, 것으로 보인다.
  case inferred
  /// Held possible: 가능성이 있다.
  case possible
  /// Denied: 부인했다, 사실무근.
  case denied
}

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
