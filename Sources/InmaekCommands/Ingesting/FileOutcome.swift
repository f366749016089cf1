import ArticleReading
import NewsModel

/// What ingest made of one file.
struct FileOutcome: Sendable {
  var file: ArticleFile
  var status: Status
  var article: ContentID?
  var encoding: TextEncoding?
  /// How many of each the article holds; nil where nobody counted.
  var counts: Counts?

  /// What became of a file.
  enum Status: Sendable {
    case read
    case known
    case skipped(ReadingSkip)
    case failed(ReadingError)
  }

  /// How many of each an article holds.
  struct Counts: Hashable, Sendable {
    var people = 0
    var firms = 0
    var meetings = 0
    var ties = 0

    init(_ facts: ArticleFacts) {
      people = facts.entities.count { $0.kind == .person }
      firms = facts.entities.count { $0.kind == .firm }
      meetings = facts.meetings.count
      ties = facts.ties.count
    }

    /// Whether the article names nobody and nothing.
    var isEmpty: Bool { people + firms + meetings + ties == 0 }
  }

  init(
    _ file: ArticleFile, _ status: Status, _ article: Article? = nil, _ facts: ArticleFacts? = nil
  ) {
    self.file = file
    self.status = status
    self.article = article?.id
    encoding = article?.encoding
    counts = facts.map(Counts.init)
  }

  /// Whether nothing more need be said of the named path: there is an article under it, or this was
  /// the folder itself.
  var settlesPath: Bool { article != nil || file.isRoot }

  /// How scripts call what became of it.
  ///
  /// What cannot be read inside a folder is merely skipped.
  var word: String {
    switch status {
    case .read: "read"
    case .known: "known"
    case .skipped: "skipped"
    case .failed: file.isNamed || file.isRoot ? "failed" : "skipped"
    }
  }
}

extension ArticleFile {
  /// Whether it stands for the named folder itself.
  var isRoot: Bool { path == "." }
}
