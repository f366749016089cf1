import ArticleReading
import GraphStore
import Terminal

extension Failure {
  /// The failure that an error of the modules below amounts to; nil for an error that nobody
  /// foresaw.
  init?(_ error: any Error, phrases: any Phrases) {
    switch error {
    case let failure as Failure: self = failure
    case let failure as InputFailure:
      self.init(.notThere, place: "-", phrases.inputFailed(failure.reason))
    case let error as GraphStoreError: self.init(error, phrases: phrases)
    case let error as ReadingError: self.init(.notThere, phrases.unread(error))
    case let error as TerminalError: self.init(.notThere, phrases.noScreen(error))
    default: return nil
    }
  }
}

extension Failure {
  /// What is wrong with a store, the file in front.
  ///
  /// What SQLite alone can name is a fault of ours.
  fileprivate init(_ error: GraphStoreError, phrases: any Phrases) {
    switch error {
    case .missing(let path): self.init(.notThere, phrases.noStore(path))
    case .folder(let path): self.init(.notThere, place: path, phrases.storeIsFolder)
    case .foreign(let path): self.init(.notThere, place: path, phrases.storeIsForeign)
    case .newer(let path): self.init(.notThere, place: path, phrases.storeIsNewer)
    case .forbidden(let path): self.init(.notThere, place: path, phrases.storeIsForbidden)
    case .locked(let path): self.init(.notThere, place: path, phrases.storeIsLocked)
    case .damaged(let path): self.init(.notThere, place: path, phrases.storeIsDamaged)
    case .full(let path): self.init(.notThere, place: path, phrases.diskIsFull)
    case .failed(let path, let reason): self.init(.fault, place: path, phrases.fault(reason))
    }
  }
}
