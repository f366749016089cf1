import NewsGraph
import NewsModel

extension PageComposer {
  /// The other written forms, each with the places where it stands.
  func formItems(_ forms: [String], _ mentions: [EntityMention]) -> [PageItem] {
    guard !forms.isEmpty else { return [] }
    var item = PageItem(indent: 1)
    for form in forms {
      if !item.text.isEmpty { item.add(" · ", .faint) }
      let proofs = mentions.filter { $0.surface == form }.map { Proof(evidence: $0.evidence) }
      item.fact(form, fact: "form:\(form)", proofs: proofs)
    }
    return heading(.forms, forms.count) + [item]
  }

  /// The articles that name something, the latest first, with the places where they do.
  func articleItems(naming mentions: [EntityMention]) -> [PageItem] {
    let byArticle = Dictionary(grouping: mentions, by: \.evidence.article)
    guard !byArticle.isEmpty else { return [] }
    let heads = byArticle.keys.map { id in
      page.articles[id] ?? ArticleHead(id: id, path: "", title: id.rawValue)
    }
    let sorted = heads.sorted { a, b in
      a.published != b.published ? PartialDate.isLater(a.published, b.published) : a.id < b.id
    }
    return heading(.articles, page.articlesInAll ?? sorted.count)
      + sorted.map { head in articleItem(head, byArticle[head.id] ?? []) }
  }

  private func articleItem(_ head: ArticleHead, _ mentions: [EntityMention]) -> PageItem {
    var item = PageItem(indent: 1)
    if let day = head.published?.iso { item.add("\(day) ", .number) }
    if let outlet = head.publisher { item.add("\(outlet)  ", .faint) }
    item.link(
      EntityRef(id: head.id, kind: .article, name: head.title), fact: "article",
      proofs: mentions.proofs)
    item.right = words.mentions(mentions.count)
    return item
  }
}
