import GraphStore
import NewsGraph
import NewsModel

/// What the reader of a store has looked at, kept in it.
struct StoreMemory: GraphRemembering {
  private let store: GraphStore
  private let context: CommandContext

  init(_ store: GraphStore, in context: CommandContext) {
    self.store = store
    self.context = context
  }

  func arrive() throws { try store.arrive() }
  func leave() throws { try store.leave(at: context.now().universalTime) }
  func open(_ article: ContentID) throws { try store.open(article) }
  func openAll() throws { try store.openAll() }
}
