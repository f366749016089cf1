internal import NewsModel

/// Tells whether words stand in an article where they are said to.
struct EvidenceCheck {
  private let article: ContentID
  private let bytes: [UInt8]
  private let lines: LineTable

  init(_ article: Article) {
    self.article = article.id
    bytes = Array(article.text.utf8)
    lines = LineTable(article.text)
  }

  /// What is wrong with a mention; nil when nothing is.
  func fault(of mention: EntityMention) -> Verification.Fault? {
    guard mention.evidence.span.contains(mention.span), stands(mention.surface, at: mention.span)
    else { return .nameNotThere }
    return fault(of: mention.evidence)
  }

  /// What is wrong with the evidence of a statement; nil when nothing is.
  func fault(of provenance: Provenance) -> Verification.Fault? {
    if provenance.evidence.isEmpty { return .noEvidence }
    return provenance.evidence.lazy.compactMap(fault).first
  }

  private func fault(of evidence: Evidence) -> Verification.Fault? {
    guard evidence.article == article, stands(evidence.quote, at: evidence.span) else {
      return .quoteNotThere
    }
    return lines.line(at: evidence.span.start) == evidence.line ? nil : .wrongLine
  }

  /// Whether the bytes of a span are those of `words`, and there is at least one.
  private func stands(_ words: String, at span: Span) -> Bool {
    guard span.start >= 0, span.start < span.end, span.end <= bytes.count else { return false }
    var words = words
    return words.withUTF8 { sought in
      bytes.withUnsafeBufferPointer { $0[span.start..<span.end].elementsEqual(sought) }
    }
  }
}
