import NewsGraph
import NewsModel

extension ExplorerState {
  /// Copies what the cursor stands on: the name of a row or link, or the words that prove a fact with
  /// outlet, day and file.
  mutating func copy() -> [Effect] {
    guard let text = copied else {
      message = .noSubject
      return []
    }
    return [.copy(text)]
  }

  private var copied: String? {
    if !taggedHere.isEmpty { return taggedHere.map(\.name).joined(separator: ", ") }
    if Pane.lists.contains(focus) { return currentList?.selected?.ref.name }
    guard let page else { return nil }
    if let proof = page.shownProof {
      return quote(proof.evidence, of: page.page.articles[proof.evidence.article])
    }
    guard case .article(let article, _) = page.page.subject else {
      return page.stop?.target?.name ?? page.page.ref?.name
    }
    return page.stop?.target?.name ?? article.path
  }

  /// Words with outlet, day and file.
  func quote(_ evidence: Evidence, of head: ArticleHead?) -> String {
    let source = [
      head?.publisher ?? words.unknownOutlet, head?.published?.iso,
      head.map { "\($0.path):\(evidence.line)" },
    ]
    return "“\(evidence.quote)” — " + source.compactMap(\.self).joined(separator: ", ")
  }
}
