import ArticleReading
import Foundation
import NewsModel

/// The texts of the articles that a graph was made of, as evidence is looked for in them.
struct ArticleTexts {
  private struct Entry {
    var squeezed: SqueezedText
    var bare: BareText
    var lines: [Substring]
  }

  private var entries: [String: Entry] = [:]

  /// Reads the articles of a graph from a folder; one whose file is not there has no text.
  init(_ articles: [ExportedGraph.Article], folder: String) {
    for article in articles {
      guard let text = Self.text(at: folder + "/" + article.path, path: article.path) else {
        continue
      }
      add(text, as: article.id)
    }
  }

  /// Takes texts by the ids of their articles.
  init(_ texts: [String: String]) {
    for (id, text) in texts { add(text, as: id) }
  }

  /// Whether a quote stands in its article, from its line on and within four lines.
  func hold(_ evidence: ExportedGraph.Evidence) -> Bool {
    let quote = SqueezedText(evidence.quote)
    guard !quote.isEmpty, evidence.line > 0, let entry = entries[evidence.article],
      evidence.line <= entry.lines.count, entry.squeezed.contains(quote)
    else { return false }
    let near = entry.lines[(evidence.line - 1)...].prefix(5).joined(separator: " ")
    return SqueezedText(near).contains(quote)
  }

  /// Whether words stand in an article, white space and case aside.
  func article(_ id: String, holds words: BareText) -> Bool {
    entries[id]?.bare.contains(words) ?? false
  }

  private mutating func add(_ text: String, as id: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    entries[id] = Entry(squeezed: SqueezedText(text), bare: BareText(text), lines: lines)
  }

  private static func text(at file: String, path: String) -> String? {
    guard let data = try? Data(contentsOf: URL(filePath: file)) else { return nil }
    return try? ArticleReader().read(Array(data), path: path).text
  }
}
