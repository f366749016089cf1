import ArticleReading
import GraphStore
import NewsModel

extension FileOutcome {
  /// Where the article was read, unless from standard input.
  var place: GraphStore.Place? {
    guard let article, case .file = file.origin else { return nil }
    let root = SystemFiles.canonical(file.root)
    let path = file.isNamed ? root : SystemFiles.join(root, file.path)
    return GraphStore.Place(file: path, article: article)
  }
}

extension ArticleFile {
  /// Whether it is a case's own folder: nobody need be told that it is passed over.
  var isCaseFolder: Bool {
    skip == .hidden
      && path.split(separator: "/").last.map(String.init) == StoreLocation.caseFolderName
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
      try store.places(at: context.canonical(path)).filter { place in
        !now.contains(place)
          && (files.contains(place.file) || SystemFiles.isMissing(place.file))
      }
    }
    return try store.abandon(gone)
  }
}
