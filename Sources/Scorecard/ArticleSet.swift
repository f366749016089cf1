import Foundation

/// Articles with what a careful reader finds in them.
struct ArticleSet {
  var name: String
  /// The gold file.
  var gold: String
  /// The folder of the articles.
  var articles: String

  /// The sets that an argument leads to.
  ///
  /// A folder with `gold.json` and `articles/` is one; any other folder stands for those that it
  /// holds, sorted by name; `GOLD:ARTICLES` names both parts of one.
  static func sets(at argument: String) -> [ArticleSet] {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0].hasSuffix(".json") {
      return [ArticleSet(name: name(of: parts[1]), gold: parts[0], articles: parts[1])]
    }
    if let set = set(in: argument) { return [set] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: argument)) ?? []
    return names.sorted().compactMap { set(in: argument + "/" + $0) }
  }

  private static func set(in folder: String) -> ArticleSet? {
    let gold = folder + "/gold.json"
    guard FileManager.default.fileExists(atPath: gold) else { return nil }
    let articles = folder + "/articles"
    return ArticleSet(name: name(of: articles), gold: gold, articles: articles)
  }

  /// The folder's name, or that of the folder around `articles/`.
  private static func name(of folder: String) -> String {
    let url = URL(filePath: folder).standardizedFileURL
    let isInner = url.lastPathComponent == "articles"
    return (isInner ? url.deletingLastPathComponent() : url).lastPathComponent
  }
}
