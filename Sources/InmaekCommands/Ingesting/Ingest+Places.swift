import ArticleReading
import GraphStore
import NewsModel

extension FileOutcome {
  /// Where the article was read, unless from standard input.
  var place: GraphStore.Place? {
    guard let article, case .file(let file) = self.file.origin else { return nil }
    return GraphStore.Place(file: file, article: article)
  }
}

extension Ingest {
  /// Forgets the articles that were once read from the named paths and whose files are gone or hold
  /// something else now; says how many.
  ///
  /// What could not be read this time is not gone.
  func forgetGone(
    _ paths: [String], found: [GraphStore.Place], in store: GraphStore
  ) throws -> Int {
    let now = Set(found)
    let files = Set(found.map(\.file))
    let gone = try paths.filter { $0 != "-" }.flatMap { path in
      try store.places(at: SystemFiles.join(context.workingFolder, path)).filter { place in
        !now.contains(place)
          && (files.contains(place.file) || SystemFiles.isMissing(place.file))
      }
    }
    return try store.abandon(gone)
  }
}
