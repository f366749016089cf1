import Explorer
import Foundation
import GraphStore

/// Where of the last walk the next one goes on, kept in the store.
struct SessionFile: Sendable {
  private let store: GraphStore

  init(_ store: GraphStore) { self.store = store }

  /// The last walk; nil where there was none, or another program wrote it in a way of its own.
  func read() -> SavedSession? {
    guard let text = try? store.session() else { return nil }
    return try? JSONDecoder().decode(SavedSession.self, from: Data(text.utf8))
  }

  /// Keeps a walk; one that could not be kept is no loss worth a word.
  func write(_ session: SavedSession) {
    guard let data = try? JSONEncoder().encode(session) else { return }
    try? store.keep(session: String(decoding: data, as: UTF8.self))
  }
}
