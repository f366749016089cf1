internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// What readers took for the brief, in the order that they gave it.
  ///
  /// Words whose article is gone, or that do not stand in it, are left out. O(decisions + text of the
  /// articles).
  public func clips() throws(GraphStoreError) -> [Clip] {
    try read { database in
      let articles = ArticleTable(database, dates: .carried)
      var texts: [ContentID: ClippedText] = [:]
      return try DecisionTable(database).all().clippings.compactMap { clipping in
        let id = clipping.anchor.article
        if texts[id] == nil, let head = try articles.head(id), let read = try articles.article(id) {
          texts[id] = ClippedText(head, text: read.text)
        }
        return texts[id]?.clip(clipping)
      }
    }
  }
}

/// An article out of which words were taken.
private struct ClippedText {
  let head: ArticleHead
  let bytes: [UInt8]
  let lines: LineTable

  init(_ head: ArticleHead, text: String) {
    self.head = head
    bytes = Array(text.utf8)
    lines = LineTable(text)
  }

  /// The words with their line; nil where other words stand at the place.
  func clip(_ clipping: Clipping) -> Clip? {
    let (span, words) = (clipping.anchor.span, clipping.anchor.words)
    guard span.start >= 0, span.start < span.end, span.end <= bytes.count,
      bytes[span.start..<span.end].elementsEqual(words.utf8)
    else { return nil }
    let evidence = Evidence(
      article: head.id, line: lines.line(at: span.start), quote: words, span: span)
    return Clip(
      id: clipping.decision, subject: clipping.subject, evidence: evidence, article: head)
  }
}
