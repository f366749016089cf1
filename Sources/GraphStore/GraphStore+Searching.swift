internal import Foundation
internal import GRDB
public import NewsGraph
internal import NewsModel

extension GraphStore {
  /// Articles whose texts hold every one of `phrases`, the latest first.
  ///
  /// A phrase is found inside words too (전자 in 삼성전자가), from one syllable on; case does not matter,
  /// white space and punctuation between its words neither. Nothing is found for phrases without a
  /// letter or digit.
  public func search(_ phrases: [String], limit: Int) throws(GraphStoreError) -> [TextHit] {
    let wanted = phrases.map { SyllablePairs($0.precomposedStringWithCanonicalMapping) }
    let queries = wanted.compactMap(\.query)
    guard !queries.isEmpty, limit > 0 else { return [] }
    return try read { database in
      let ids = try database.rows(
        """
        SELECT a.id FROM article_text JOIN article AS a ON a.key = article_text.rowid
        WHERE article_text MATCH ? ORDER BY a.published DESC, a.id LIMIT ?
        """, queries.joined(separator: " AND "), limit
      ) { try $0.id() }
      let table = ArticleTable(database, dates: .carried)
      return try ids.compactMap { id in
        try table.article(id).map { TextHit($0, holding: wanted) }
      }
    }
  }
}
