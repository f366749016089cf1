internal import GRDB
internal import NewsModel

extension GraphStore {
  /// Looks whether every mention's and statement's words stand in their article, word for word, at
  /// their span and line.
  ///
  /// O(size of the store).
  public func verify() throws(GraphStoreError) -> Verification {
    try read { database in
      let table = ArticleTable(database)
      let reader = try FactsReader(database)
      var verification = Verification()
      for id in try database.rows("SELECT id FROM article ORDER BY id", read: { try $0.id() }) {
        guard let key = try table.key(of: id), let article = try table.article(id) else { continue }
        verification.check(try reader.facts(of: key, id: id), in: article)
      }
      return verification
    }
  }
}

extension Verification {
  fileprivate mutating func check(_ facts: ArticleFacts, in article: Article) {
    let text = EvidenceCheck(article)
    for entity in facts.entities {
      for mention in entity.mentions { note(text.fault(of: mention), entity.id, facts.article) }
    }
    for statement in facts.statements {
      note(text.fault(of: statement.provenance), statement.id, facts.article)
    }
  }

  private mutating func note(_ fault: Fault?, _ id: ContentID, _ article: ContentID) {
    checked += 1
    if let fault { bad.append(Finding(id: id, article: article, fault: fault)) }
  }
}
