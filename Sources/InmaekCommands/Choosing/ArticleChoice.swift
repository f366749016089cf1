import GraphStore
import NewsModel

extension CommandContext {
  /// The articles that a reader means by a path or an id: those read from the file or folder there,
  /// else those that stand in the store under this path or id.
  func articles(named name: String, in store: GraphStore) throws -> [ContentID] {
    let read = try store.places(at: canonical(name)).map(\.article)
    if !read.isEmpty { return read }
    return try store.articles(matching: name).map(\.id)
  }
}
