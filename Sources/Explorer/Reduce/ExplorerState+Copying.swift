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
    if Pane.lists.contains(focus) { return currentList?.selected?.ref.name }
    guard let page else { return nil }
    if let proof = page.shownProof { return quote(proof.evidence, on: page.page) }
    guard case .article(let article, _) = page.page.subject else {
      return page.stop?.target?.name ?? page.page.ref.name
    }
    return page.stop?.target?.name ?? article.path
  }

  private func quote(_ evidence: Evidence, on page: Page) -> String {
    let head = page.articles[evidence.article]
    let source = [
      head?.publisher ?? words.unknownOutlet, head?.published?.iso,
      head.map { "\($0.path):\(evidence.line)" },
    ]
    return "“\(evidence.quote)” — " + source.compactMap(\.self).joined(separator: ", ")
  }
}
