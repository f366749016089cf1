import NewsModel

/// The articles read last, for the evidence pane.
struct Shelf: Hashable, Sendable {
  private var articles: [Entry] = []
  private static let room = 16

  private struct Entry: Hashable, Sendable {
    var id: ContentID
    var article: Article?
  }

  /// Whether an article was read, or is known not to be there.
  func knows(_ id: ContentID) -> Bool { articles.contains { $0.id == id } }

  /// The article.
  func article(_ id: ContentID) -> Article? {
    articles.first { $0.id == id }.flatMap(\.article)
  }

  /// Keeps an article; the one kept longest makes room.
  mutating func put(_ id: ContentID, _ article: Article?) {
    articles.removeAll { $0.id == id }
    articles.append(Entry(id: id, article: article))
    if articles.count > Self.room { articles.removeFirst() }
  }
}
