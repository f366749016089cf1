import NewsGraph
import NewsModel

extension PageComposer {
  /// What the article says of itself, its text with every mention a link, and last its file.
  func articleItems(_ article: Article, _ links: [Page.Link]) -> [PageItem] {
    var items = [publication(article)]
    if !article.title.isEmpty, !article.text.hasPrefix(article.title) {
      items.insert(PageItem(article.title, .heading), at: 0)
    }
    if !article.bylines.isEmpty {
      let names = article.bylines.joined(separator: ", ")
      items.append(PageItem("\(words.reporters) \(names)", .faint))
    }
    items += handItems(article.id)
    items.append(PageItem())
    if article.text.isEmpty { items.append(PageItem(words.noText, .faint)) }
    items += textItems(article, links)
    items.append(PageItem())
    items += ([article.path] + article.also).map { PageItem("\(words.file) \($0)", .faint) }
    return items
  }

  private func publication(_ article: Article) -> PageItem {
    var item = PageItem()
    item.fact(article.publisher ?? words.unknownOutlet, .faint, fact: "outlet", proofs: [])
    item.add(" · ", .faint)
    item.fact(article.published?.iso ?? words.undated, .faint, fact: "date", proofs: [])
    return item
  }

  private func textItems(_ article: Article, _ links: [Page.Link]) -> [PageItem] {
    let lines = LineTable(article.text)
    let bytes = Array(article.text.utf8)
    var rest = links[...]
    var items: [PageItem] = []
    for number in 1...max(1, lines.count) {
      guard let span = lines.span(ofLine: number), span.end <= bytes.count else { continue }
      var item = PageItem()
      item.offset = span.start
      item.add(String(decoding: bytes[span.start..<span.end], as: UTF8.self))
      shade(&item, at: span, of: article)
      while let link = rest.first, link.span.start < span.end {
        rest = rest.dropFirst()
        add(link, to: &item, at: span)
        item.isEntry = true
      }
      items.append(item)
    }
    while items.last?.text.isEmpty == true { items.removeLast() }
    return items
  }

  /// Draws headlines bold, what is not the story faint, and the words that led here as a quote.
  private func shade(_ item: inout PageItem, at line: Span, of article: Article) {
    for zone in article.zones where zone.span.overlaps(line) {
      let role: ThemeRole = zone.kind == .title ? .heading : .faint
      guard zone.kind == .title || !zone.kind.isStory else { continue }
      item.mark(zone.span.offsets(within: line), role)
    }
    if let span, span.overlaps(line) { item.mark(span.offsets(within: line), .quote) }
  }

  private func add(_ link: Page.Link, to item: inout PageItem, at line: Span) {
    let range = link.span.offsets(within: line)
    guard !range.isEmpty else { return }
    item.mark(range, .mention)
    item.stop(range, fact: "mention:\(link.span.start)", target: link.target, proofs: [])
  }
}

extension Span {
  /// The part inside a line, counted from where the line begins.
  func offsets(within line: Span) -> Range<Int> {
    let first = max(start, line.start) - line.start
    return first..<max(first, min(end, line.end) - line.start)
  }
}
