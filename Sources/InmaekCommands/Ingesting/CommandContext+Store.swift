import GraphStore

extension CommandContext {
  /// Makes the graph anew that was left behind the articles and the decisions by a program that was
  /// killed; while another program is at work on it, it stays as it is.
  ///
  /// O(1) where nothing was left.
  func catchUp(_ store: GraphStore) throws {
    guard try store.isStale(),
      let lock = FolderLock(.alone, folder: SystemFiles.parent(store.path))
    else { return }
    defer { lock.release() }
    try pipeline.settle(store)
  }

  /// Opens the store at a place for reading and writing.
  ///
  /// Throws a `Failure`.
  func openStore(at location: StoreLocation, creating: Bool) throws -> GraphStore {
    let folder = SystemFiles.parent(location.path)
    if creating, let reason = SystemFiles.makeFolder(folder) {
      throw Failure(.notThere, place: folder, phrases.noFolder(reason))
    }
    return try GraphStore.open(at: location.path, creating: creating)
  }
}
