import Extraction
import NewsModel

/// A text whose names are marked: `‹이재용:person› ‹삼성전자:firm› ‹회장:title›은 …`.
///
/// The marks are taken out to make an article, and kept as what a reader of the article should
/// find. Paragraphs are set off by an empty line.
struct MarkedText {
  /// A marked stretch of the text.
  struct Mark: Hashable {
    let surface: String
    let kind: String
    let span: Span
  }

  let text: String
  let marks: [Mark]

  init(_ marked: String) {
    var text = ""
    var marks: [Mark] = []
    var open: (start: Int, length: Int)?
    var kind: String?
    for character in marked {
      switch character {
      case "‹":
        open = (text.utf8.count, text.count)
      case ":" where open != nil && kind == nil:
        kind = ""
      case "›":
        if let open, let kind {
          let surface = String(text.dropFirst(open.length))
          marks.append(
            Mark(surface: surface, kind: kind, span: Span(open.start, text.utf8.count)))
        }
        (open, kind) = (nil, nil)
      default:
        if kind != nil { kind?.append(character) } else { text.append(character) }
      }
    }
    self.text = text
    self.marks = marks
  }

  /// The surfaces marked with a kind, in order.
  func surfaces(_ kind: String) -> [String] { marks.filter { $0.kind == kind }.map(\.surface) }

  /// The article: an optional title, then paragraphs.
  func article(title: String? = nil, published: PartialDate? = nil) -> Article {
    let head = title.map { $0 + "\n\n" } ?? ""
    let whole = head + text
    var zones: [Zone] = []
    var start = 0
    for (index, part) in whole.split(separator: "\n\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let end = start + part.utf8.count
      let kind: Zone.Kind = index == 0 && title != nil ? .title : .body
      if end > start { zones.append(Zone(kind, Span(start, end))) }
      start = end + 2
    }
    return Article(
      id: ContentID(.article, bytes: whole.utf8), path: "sample.txt", title: title ?? "",
      published: published, text: whole, zones: zones)
  }

  /// What extraction reads out of the article.
  func facts(title: String? = nil, published: PartialDate? = nil) -> ArticleFacts {
    Extractor().facts(of: article(title: title, published: published))
  }
}

extension ArticleFacts {
  /// The name of a local person or firm.
  func name(_ id: ContentID) -> String { entities.first { $0.id == id }?.name ?? "?" }

  /// Each tie once as `kind: from → to`, claims with a question mark; the two ends of mutual ties
  /// in alphabetical order.
  var tieLines: Set<String> {
    Set(
      ties.map { tie in
        var ends = [name(tie.from), name(tie.to)]
        if tie.kind == .partnership || tie.kind == .rivalry { ends.sort() }
        let isClaim = [.denied, .possible].contains(tie.provenance.certainty)
        return "\(tie.kind.rawValue)\(isClaim ? "?" : ""): \(ends[0]) → \(ends[1])"
      })
  }

  /// Each quote as `who | verb | words`.
  var quoteLines: [String] { quotes.map { "\(name($0.person)) | \($0.verb) | \($0.text)" } }
}
