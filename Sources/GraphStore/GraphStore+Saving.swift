internal import GRDB
public import NewsModel

extension GraphStore {
  /// What `save` would come to.
  ///
  /// Of `.known` and `.alsoAt` no facts are needed: there is nothing to do for the first, and
  /// `addPath` is enough for the second.
  public func outlook(
    for article: Article, extractor: String
  ) throws(GraphStoreError) -> SaveOutcome {
    try read { database in
      try ArticleTable(database).outlook(for: article, extractor: extractor)
    }
  }

  /// Saves articles and what was read out of them, all in one transaction: one for each would take an
  /// eighth of the time of a large ingest.
  ///
  /// Mentions and statements whose words do not stand in the article where they claim to are
  /// refused.
  ///
  /// The same articles saved in any order leave the same store: of two copies the one with the
  /// smaller path speaks for both.
  ///
  /// Returns what saving came to, article by article.
  ///
  /// - Parameters:
  ///   - articles: the articles as they were read.
  ///   - batch: the run of ingest.
  @discardableResult
  public func save(
    _ articles: [ReadArticle], batch: Batch.ID
  ) throws(GraphStoreError) -> [SavedArticle] {
    let sound = articles.map { SoundFacts($0.facts, in: $0.article) }
    return try write { database in
      let table = ArticleTable(database)
      return try zip(articles, sound).map { read, sound in
        let outcome = try table.outlook(for: read.article, extractor: read.extractor)
        switch outcome {
        case .known: break
        case .alsoAt: try table.addPath(read.article.path, to: read.article.id)
        case .new, .updated:
          try table.replace(
            read.article, sound.facts, extractor: read.extractor, batch: batch)
        }
        return SavedArticle(outcome: outcome, refused: sound.refused)
      }
    }
  }

  /// Puts other facts in the place of those of a known article, as first seen with it.
  public func reread(
    _ article: Article, _ facts: ArticleFacts, extractor: String
  ) throws(GraphStoreError) {
    let sound = SoundFacts(facts, in: article)
    try write { database in
      let first = try database.row("SELECT first_batch FROM article WHERE id = ?", article.id) {
        try $0.int()
      }
      guard let first else { return }
      try ArticleTable(database).replace(
        article, sound.facts, extractor: extractor, batch: first)
    }
  }

  /// Notes that the bytes of a known article stand at a second path.
  ///
  /// Returns whether the article is known.
  @discardableResult
  public func addPath(_ path: String, to id: ContentID) throws(GraphStoreError) -> Bool {
    try write { database in try ArticleTable(database).addPath(path, to: id) }
  }

  /// Takes articles out with all that was read out of them; unknown ids are passed over.
  ///
  /// Returns how many were taken out.
  @discardableResult
  public func forget(_ ids: [ContentID]) throws(GraphStoreError) -> Int {
    try write { database in
      let table = ArticleTable(database)
      return try ids.count { try table.forget($0) }
    }
  }
}
