import Extraction
import NewsModel
import Testing

/// A text with its mentions marked: `‹이재용:person› ‹삼성전자:firm› ‹회장:title›은`.
struct MarkedText {
  /// A stretch between the marks.
  struct Mark: Hashable {
    let kind: String
    let surface: String
    let span: Span
  }

  /// The text without marks.
  let text: String
  let marks: [Mark]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var start: Int?
    for piece in marked.split(separator: "›", omittingEmptySubsequences: false) {
      let halves = piece.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)
      bytes += Array(halves[0].utf8)
      guard halves.count == 2, let colon = halves[1].lastIndex(of: ":") else { continue }
      start = bytes.count
      let surface = String(halves[1][..<colon])
      bytes += Array(surface.utf8)
      let kind = String(halves[1][halves[1].index(after: colon)...])
      marks.append(Mark(kind: kind, surface: surface, span: Span(start ?? 0, bytes.count)))
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
  }

  /// The text with some of its mentions marked.
  static func marked(_ text: String, _ marks: [Mark]) -> String {
    let bytes = Array(text.utf8)
    var out = ""
    var position = 0
    for mark in marks.sorted(by: { $0.span < $1.span }) where mark.span.start >= position {
      out += String(decoding: bytes[position..<mark.span.start], as: UTF8.self)
      out += "‹\(mark.surface):\(mark.kind)›"
      position = mark.span.end
    }
    return out + String(decoding: bytes[position...], as: UTF8.self)
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

/// An article of one paragraph, or with the zones given.
func article(_ text: String, published: String? = nil, zones: [Zone]? = nil) -> Article {
  Article(
    id: ContentID(.article, bytes: text.utf8), path: "sample.txt",
    published: published.flatMap { PartialDate(iso: $0) }, text: text,
    zones: zones ?? [Zone(.body, Span(0, text.utf8.count))])
}

/// An article whose paragraphs are what the blank lines part.
func paragraphs(_ texts: [String], published: String? = nil) -> Article {
  var zones: [Zone] = []
  var offset = 0
  for text in texts {
    zones.append(Zone(.body, Span(offset, offset + text.utf8.count)))
    offset += text.utf8.count + 2
  }
  return article(texts.joined(separator: "\n\n"), published: published, zones: zones)
}

/// The facts of a text of one paragraph.
func facts(_ text: String, published: String? = nil) -> ArticleFacts {
  Extractor().facts(of: article(text, published: published))
}

/// Expects the people and firms that the marks show, back-references included, and no others.
func expectMentions(
  _ marked: String, published: String? = nil, at location: SourceLocation = #_sourceLocation
) {
  let wanted = MarkedText(marked)
  let facts = facts(wanted.text, published: published)
  let found = facts.entities.flatMap { entity in
    entity.mentions.map {
      MarkedText.Mark(kind: entity.kind.rawValue, surface: $0.surface, span: $0.span)
    }
  }
  let named = wanted.marks.filter { $0.kind == "person" || $0.kind == "firm" }
  #expect(
    MarkedText.marked(wanted.text, found) == MarkedText.marked(wanted.text, named),
    sourceLocation: location)
}
