import NewsGraph
import NewsModel

/// Puts facts into the lines that people read: one style for every command that shows them.
struct Telling {
  var phrases: any Phrases
  var ink: Ink
  var today: CivilDay
  /// The entities that are referred to.
  var names: [ContentID: EntityRef]
  /// The articles that are quoted.
  var articles: [ContentID: ArticleHead]
  /// The values that are a reader's, by the id of what has them.
  var traces: [ContentID: [Correction.Trace]] = [:]
  /// Whether statements are told with their ids.
  var showsIDs = false

  /// Tells in a context, of what a page refers to.
  init(
    _ context: CommandContext, names: [ContentID: EntityRef] = [:],
    articles: [ContentID: ArticleHead] = [:]
  ) {
    phrases = context.phrases
    ink = context.ink
    today = context.today
    self.names = names
    self.articles = articles
  }

  /// Tells what stands on a page.
  init(_ context: CommandContext, page: Page) {
    self.init(context, names: page.names, articles: page.articles)
    traces = page.traces
  }

  /// What of something is a reader's, and its id where ids are asked for.
  func marks(_ id: ContentID) -> [String] {
    (showsIDs ? ["      " + ink.faint(id.rawValue)] : [])
      + (traces[id] ?? []).map { "      " + ink.accent("✎ " + phrases.trace($0).onOneLine) }
  }

  /// The name of an entity; its id where no name is known.
  func name(_ id: ContentID) -> String { names[id]?.name ?? id.rawValue }

  /// Where words stand: outlet, day, line, and the file last.
  func source(_ evidence: Evidence) -> String {
    let head = articles[evidence.article]
    let outlet = [head?.publisher ?? phrases.unknownPublisher, head?.published?.iso]
      .compactMap(\.self).joined(separator: " ")
    return [outlet, phrases.line(evidence.line), head?.path ?? evidence.article.rawValue]
      .joined(separator: " · ").onOneLine
  }

  /// The first words that prove something, and where they stand; how many more there are.
  func proof(_ evidence: [Evidence], indent: String) -> [String] {
    guard let first = evidence.first else { return [] }
    let articles = Set(evidence.map(\.article)).count
    let more = articles > 1 ? " " + phrases.andOtherArticles(articles - 1) : ""
    return [
      indent + "“" + first.quote.onOneLine + "”",
      indent + ink.faint("— " + source(first) + more),
    ]
  }

  /// What is to be known of how surely something is said; empty where it is said plainly.
  func reservation(_ source: Provenance) -> String {
    var words: [String] = []
    if source.certainty != .stated { words.append(phrases.certainty(source.certainty)) }
    if let who = source.attributedTo { words.append(phrases.attributed(to: who)) }
    if source.isWeak { words.append(phrases.weak) }
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  /// A heading over a list with its length.
  func heading(_ title: String, _ count: Int) -> String { ink.strong(title) + " \(count)" }
}
