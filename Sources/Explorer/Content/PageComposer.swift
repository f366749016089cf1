import NewsGraph
import NewsModel

/// Makes the lines of a page; one file a kind of page.
struct PageComposer {
  let page: Page
  let words: any Words
  /// The words of an article to point out.
  var span: Span?
  /// How the page is looked at.
  var aspect = Aspect.whole
  /// The ways to somebody else, where these are looked at; nil before they were found.
  var paths: [GraphPath]?
  /// What lies beyond the first step of a graph view; nil where it is not shown.
  var net: Net?
  /// The time of everything, where that is looked at.
  var timeline: Timeline?
  /// The day that it is.
  var today = CivilDay(number: 0)
  /// The keys in force, for what tells of them.
  var keyMap = KeyMap.standard
  /// The cells of a line, for what is drawn rather than written.
  var width = 80
  /// The lines of the pane, for what is drawn; 0 where it need not fill them.
  var height = 0

  /// The lines of the page.
  func items() -> [PageItem] {
    switch aspect {
    case .whole: wholeItems()
    case .timeline(let view): timelineItems(view)
    case .claims: claimsItems()
    case .graph(let reach): netItems(reach)
    case .path(let other, let hubs): pathItems(to: other, throughHubs: hubs)
    }
  }

  private func wholeItems() -> [PageItem] {
    switch page.subject {
    case .person(let person): personItems(person)
    case .firm(let firm): firmItems(firm)
    case .meeting(let meeting): meetingItems(meeting)
    case .article(let article, let links): articleItems(article, links)
    case .overview(let overview): homeItems(overview)
    }
  }

  /// The reference under an id; nil where the page does not know it.
  func ref(_ id: ContentID) -> EntityRef? { page.names[id] }

  /// A blank line and a heading with a count.
  func heading(_ section: Section, _ count: Int? = nil) -> [PageItem] {
    var item = PageItem(words.section(section), .heading)
    if let count { item.add(" \(count)", .number) }
    return [PageItem(), item]
  }

  /// How surely something is said, for behind it; nothing where it is simply stated.
  func hedge(_ provenance: Provenance) -> String {
    var parts: [String] = []
    if provenance.certainty != .stated { parts.append(words.certainty(provenance.certainty)) }
    if let source = provenance.attributedTo, !source.isEmpty { parts.append(source) }
    if provenance.isWeak { parts.append(words.weak) }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// "기사 2  매체 1": how many articles name something, and of how many outlets.
  func sourceCount(_ mentions: [EntityMention]) -> String {
    let sources = Set(mentions.map(\.evidence.article))
    let articles = "\(words.plural(.article)) \(page.articlesInAll ?? sources.count)"
    guard page.articlesInAll == nil else { return articles }
    let outlets = Set(sources.compactMap { page.articles[$0]?.publisher })
    return outlets.isEmpty ? articles : "\(articles)  \(words.outlets) \(outlets.count)"
  }

  /// "누리일보 2025-02-04".
  func source(_ article: ContentID) -> String {
    let head = page.articles[article]
    let outlet = head?.publisher ?? words.unknownOutlet
    return "\(outlet) \(head?.published?.iso ?? words.undated)"
  }
}
