import GraphStore
import NewsModel

extension IngestPipeline {
  /// Brings the graph to what the articles and the reader's decisions say now.
  ///
  /// An article of which a reader corrected the date, or took that back, is read anew: its days follow
  /// from the date.
  func settle(_ store: GraphStore) throws {
    let dates = try store.correctedDates()
    for (id, date) in dates.sorted(by: { $0.key < $1.key }) {
      let version = version(on: date)
      guard try store.extractor(of: id) != version, let article = try store.original(id) else {
        continue
      }
      try store.reread(article, facts(article.dated(date)), extractor: version)
    }
    if try store.isStale() { try store.relink(link) }
  }

  /// The version of the code that reads an article, with the date that a reader gives it.
  func version(on date: PartialDate?) -> String {
    date.map { "\(version)@\($0.iso)" } ?? version
  }
}

extension Article {
  /// The article as if it gave a date, where there is one.
  func dated(_ date: PartialDate?) -> Article {
    guard let date else { return self }
    var article = self
    article.published = date
    article.datedBy = .given
    return article
  }
}
