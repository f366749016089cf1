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

extension ArticleFacts {
  /// The names of a kind of entity, in order of first mention.
  func names(_ kind: EntityKind) -> [String] { entities.filter { $0.kind == kind }.map(\.name) }

  /// The entity of a name.
  func entity(_ name: String) -> LocalEntity? { entities.first { $0.name == name } }

  private func name(_ id: ContentID) -> String { entities.first { $0.id == id }?.name ?? "?" }

  /// The roles, each as `김도현 대표 @가람전자 current`, sorted.
  var roleLines: [String] {
    roles.map { role in
      let firm = role.firm.map { " @" + name($0) } ?? ""
      return "\(name(role.person)) \(role.title)\(firm) \(role.status)"
    }.sorted()
  }

  /// The meetings in order, each as `held 2025-02-04 회동 김도현·박지호`, with the certainty where it
  /// is not stated.
  var meetingLines: [String] {
    meetings.map { meeting in
      let certainty = meeting.provenance.certainty
      let parties = (meeting.people + meeting.firms).map(name).sorted().joined(separator: "·")
      let sure = certainty == .stated ? "" : "\(certainty) "
      return "\(meeting.status) \(sure)\(meeting.date?.iso ?? "-") \(meeting.kind) \(parties)"
    }
  }

  /// All evidence of all statements and mentions.
  var allEvidence: [Evidence] {
    entities.flatMap(\.mentions).map(\.evidence)
      + [roles.map(\.provenance), meetings.map(\.provenance)].joined().flatMap(\.evidence)
      + [ties.map(\.provenance), quotes.map(\.provenance)].joined().flatMap(\.evidence)
  }
}
