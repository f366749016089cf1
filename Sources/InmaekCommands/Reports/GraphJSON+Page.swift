import GraphExport
import NewsGraph
import NewsModel

extension GraphJSON {
  /// Facts with the names and files that are known beside them.
  init(
    names: [ContentID: EntityRef], articles: [ContentID: ArticleHead],
    traces: [ContentID: [Correction.Trace]] = [:]
  ) {
    self.init(naming: { names[$0]?.name }, paths: { articles[$0]?.path }, traces: traces)
  }

  /// The JSON of what a page shows.
  init(_ page: Page) {
    self.init(names: page.names, articles: page.articles, traces: page.traces)
  }

  /// A reference whose name is at hand.
  static func ref(_ ref: EntityRef) -> JSONValue {
    ["id": .string(ref.id.rawValue), "name": .string(ref.name)]
  }

  /// A whole page as `show --json` prints it: the entity as exported, `type` telling what it is,
  /// and what stands on its page.
  func page(_ page: Page) -> JSONValue {
    let bare = subject(page)
    return page.remarks.isEmpty
      ? bare : bare.adding(["notes": .array(page.remarks.map(Self.remark))])
  }

  /// What a reader keeps beside the subject of a page.
  private static func remark(_ remark: Remark) -> JSONValue {
    [
      "kind": .string(remark.kind.rawValue), "text": .string(remark.text),
      "made": .string(remark.made), "by": .string(remark.author),
      "decision": .string("d\(remark.decision)"),
    ]
  }

  private func subject(_ page: Page) -> JSONValue {
    switch page.subject {
    case .person(let person):
      self.person(person).adding([
        "type": "person", "meetings": .array(page.meetings.map(meeting)),
        "ties": .array(page.ties.map(tie)), "quotes": .array(page.quotes.map(quote)),
      ])
    case .firm(let firm):
      self.firm(firm).adding([
        "type": "firm", "holders": .array(page.holders.map(holder)),
        "meetings": .array(page.meetings.map(meeting)), "ties": .array(page.ties.map(tie)),
      ])
    case .meeting(let meeting):
      self.meeting(meeting).adding(["type": "meeting", "ties": .array(page.ties.map(tie))])
    case .article(let article, let links): self.article(article, links)
    case .overview: [:]
    }
  }

  private func article(_ article: Article, _ links: [Page.Link]) -> JSONValue {
    var seen = Set<ContentID>()
    let entities = links.filter { seen.insert($0.target.id).inserted }.map(\.target)
    return self.article(ArticleHead(article)).adding([
      "type": "article", "encoding": .string(article.encoding.rawValue),
      "people": .array(entities.filter { $0.kind == .person }.map(Self.ref)),
      "firms": .array(entities.filter { $0.kind == .firm }.map(Self.ref)),
      "text": .string(article.text),
    ])
  }

  private func holder(_ holder: Page.Holder) -> JSONValue {
    role(holder.role).adding(["person": reference(holder.person)])
  }
}
