public import NewsModel

/// A note about people, firms and meetings: what is said of them, every claim with the words that say
/// it.
///
/// What has no words behind it can't be put into a line or row, so nothing is claimed without them.
public struct Brief: Hashable, Sendable {
  /// What the note is about.
  public var title: String
  /// Its parts, in order.
  public var sections: [Section]
  /// The articles that it quotes, by id.
  public var articles: [ContentID: ArticleHead]
  /// What stands in the place of an outlet that no article names.
  public var unknownOutlet: String
  /// What stands in the place of a day that no article tells.
  public var unknownDay: String

  /// Makes a note; parts without anything in them are left out.
  public init(
    title: String, sections: [Section], articles: [ContentID: ArticleHead],
    unknownOutlet: String, unknownDay: String
  ) {
    self.title = title
    self.sections = sections
    self.articles = articles
    self.unknownOutlet = unknownOutlet
    self.unknownDay = unknownDay
  }

  /// A heading and what stands under it.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// 2 for a part of the note, 3 for a part of that.
    public var level: Int
    /// What is claimed, line by line.
    public var lines: [Line]
    /// What is claimed side by side.
    public var table: Table?
    /// Words of the reader's own: they claim nothing of the articles.
    public var remarks: [String]

    /// Makes a part.
    public init(
      _ title: String, level: Int = 2, lines: [Line] = [], table: Table? = nil,
      remarks: [String] = []
    ) {
      self.title = title
      self.level = level
      self.lines = lines
      self.table = table
      self.remarks = remarks
    }

    /// Whether nothing stands under the heading itself.
    public var isEmpty: Bool { lines.isEmpty && table == nil && remarks.isEmpty }
  }

  /// A claim and the words that make it.
  public struct Line: Hashable, Sendable {
    /// The claim, in plain text.
    public let text: String
    /// The words; never none.
    public let evidence: [Evidence]

    /// Nil where nothing says it.
    public init?(_ text: String, _ evidence: [Evidence]) {
      guard !evidence.isEmpty else { return nil }
      self.text = text
      self.evidence = evidence
    }
  }

  /// Claims in columns.
  public struct Table: Hashable, Sendable {
    /// What stands above the columns.
    public var head: [String]
    /// The rows from the top.
    public var rows: [Row]

    /// Nil without rows.
    public init?(head: [String], rows: [Row]) {
      guard !rows.isEmpty else { return nil }
      self.head = head
      self.rows = rows
    }
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// Plain texts, a column each.
    public let cells: [String]
    /// The words that say them; never none.
    public let evidence: [Evidence]

    /// Nil where nothing says it.
    public init?(_ cells: [String], _ evidence: [Evidence]) {
      guard !evidence.isEmpty else { return nil }
      self.cells = cells
      self.evidence = evidence
    }
  }

  /// All words that the note rests on, each once, in the order in which they are called on.
  ///
  /// Their places in it, from 1, are the numbers of its footnotes.
  public var footnotes: [Evidence] {
    var seen = Set<Evidence>()
    return sections.flatMap { section in
      section.lines.flatMap(\.evidence) + (section.table?.rows ?? []).flatMap(\.evidence)
    }.filter { seen.insert($0).inserted }
  }
}
