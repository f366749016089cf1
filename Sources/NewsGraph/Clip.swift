public import NewsModel

/// Words that a reader took for the brief, with the article that they stand in.
public struct Clip: Hashable, Sendable, Identifiable {
  /// The entry of the history that took them.
  public var id: Decision.ID
  /// What they were taken for, as it was shown.
  public var subject: String
  /// The words.
  public var evidence: Evidence
  /// The article.
  public var article: ArticleHead

  /// Makes a clip.
  public init(id: Decision.ID, subject: String, evidence: Evidence, article: ArticleHead) {
    self.id = id
    self.subject = subject
    self.evidence = evidence
    self.article = article
  }
}
