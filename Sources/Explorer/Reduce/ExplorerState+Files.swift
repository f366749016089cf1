import NewsGraph
import NewsModel

extension ExplorerState {
  /// Opens the article that is in sight, or that the evidence in sight is from, at its line.
  mutating func openArticle() -> [Effect] {
    guard let place = articleInSight else {
      message = .noFile
      return []
    }
    return [.open(place.article, line: place.line)]
  }

  private var articleInSight: (article: ContentID, line: Int)? {
    if focus == .articles, let row = currentList?.selected { return (row.ref.id, 1) }
    guard let page else { return nil }
    if case .article(let article, _) = page.page.subject {
      let mention = page.stop?.key.fact.split(separator: ":").last.flatMap { Int($0) }
      let place = mention ?? page.span?.start
      return (article.id, place.map { LineTable(article.text).line(at: $0) } ?? 1)
    }
    if let proof = page.shownProof { return (proof.evidence.article, proof.evidence.line) }
    guard let target = page.stop?.target, target.kind == .article else { return nil }
    return (target.id, 1)
  }

  /// Asks for the file that the view is written into.
  mutating func askForExport() {
    let (ref, suffix) =
      Pane.lists.contains(focus)
      ? (nil, "tsv") : (page?.page.ref, "txt")
    let name = ref?.name ?? (suffix == "tsv" ? words.name(list) : words.home)
    let safe = name.map { "/\\ \t".contains($0) ? "_" : $0 }
    prompt = Prompt([
      Prompt.Entry(
        purpose: .exportFile,
        subject: ref ?? EntityRef(id: .home, kind: .article, name: name),
        text: String(safe) + "." + suffix)
    ])
  }

  /// The view, to be written into a file of a name.
  func export(into file: String) -> ViewExport {
    guard !Pane.lists.contains(focus), let page else {
      let kind = list.kind ?? .person
      return ViewExport(
        file: file,
        content: .list(
          kind, filter: FilterText(currentList?.filter ?? "", kind: kind).filter,
          order: currentList?.order ?? .rank))
    }
    let lines = page.content.items.map { item in
      String(repeating: " ", count: item.indent) + item.text
        + (item.right.isEmpty ? "" : "  " + item.right)
    }
    let title = page.page.ref.map { [$0.label] } ?? []
    return ViewExport(file: file, content: .page(lines: title + lines))
  }
}
