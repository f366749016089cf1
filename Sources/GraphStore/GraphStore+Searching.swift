internal import Foundation
internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// Articles whose texts say what a query asks for, the latest first.
  ///
  /// A phrase is found inside words too (전자 in 삼성전자가), from one syllable on; case does not matter,
  /// white space and punctuation between its words neither.
  public func search(_ query: TextQuery, limit: Int) throws(GraphStoreError) -> [TextHit] {
    let match = query.term?.match { $0.precomposedStringWithCanonicalMapping }
    guard let match, limit > 0 else { return [] }
    let wanted = query.phrases.map { SyllablePairs($0.precomposedStringWithCanonicalMapping) }
    return try read { database in
      // Dates are of differing precision: whether one lies in a period is no comparison of texts.
      let found = try database.rows(
        """
        SELECT a.id, coalesce(d.published, a.published), coalesce(d.publisher, a.publisher)
        FROM article_text JOIN article AS a ON a.key = article_text.rowid
        LEFT JOIN dating AS d ON d.article = a.key
        WHERE article_text MATCH ? ORDER BY a.published DESC, a.id LIMIT ?
        """, match, query.hasScope ? -1 : limit
      ) { column in
        let id = try column.id()
        let published = try column.optionalDate()
        let publisher = try column.optionalText()
        return query.takes(published: published, publisher: publisher) ? id : nil
      }
      let ids = found.compactMap(\.self).prefix(limit)
      let table = ArticleTable(database, dates: .carried)
      return try ids.compactMap { id in
        try table.article(id).map { TextHit($0, holding: wanted) }
      }
    }
  }
}
