import Extraction
import Linking
import NewsGraph
package import NewsModel

/// What ingest makes of articles: the one place where extraction and linking are plugged in.
package struct IngestPipeline: Sendable {
  /// The version of the code that reads facts out of articles; another one reads them anew.
  package var version: String
  /// Reads the facts out of one article.
  package var facts: @Sendable (Article) -> ArticleFacts
  /// Joins the facts of all articles into one graph.
  package var link: @Sendable ([ArticleFacts], [ArticleHead], Rulings) throws -> Graph

  /// Makes a pipeline of its parts.
  package init(
    version: String, facts: @escaping @Sendable (Article) -> ArticleFacts,
    link: @escaping @Sendable ([ArticleFacts], [ArticleHead], Rulings) throws -> Graph
  ) {
    self.version = version
    self.facts = facts
    self.link = link
  }

  /// The pipeline of the program.
  package static let standard = IngestPipeline(
    version: String(Extractor.version),
    facts: { Extractor().facts(of: $0) },
    link: { facts, articles, rulings in
      try Linker(rulings: rulings).link(facts, articles: articles, check: StopSign.check)
    })
}
