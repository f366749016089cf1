import Extraction
import Foundation
import NewsModel

/// Marks the people, firms and titles in a line of text, read as an article of one paragraph.
struct LineTagger: Sendable {
  private let extractor = Extractor()

  /// What stands in a line, in order, not overlapping.
  func tag(_ line: String) -> [TaggedSpan] {
    let text = line.precomposedStringWithCanonicalMapping
    let article = Article(
      id: ContentID(.article, [text]), path: "-", text: text,
      zones: [Zone(.body, Span(0, text.utf8.count))])
    let facts = extractor.facts(of: article)
    let marks = mentions(of: facts) + titles(of: facts)
    let offsets = ScalarOffsets(of: line)
    var spans: [TaggedSpan] = []
    for (span, kind) in marks.sorted(by: { $0.0 < $1.0 }) {
      guard let range = offsets.range(of: span), !range.isEmpty else { continue }
      guard range.lowerBound >= spans.last?.range.upperBound ?? 0 else { continue }
      spans.append(TaggedSpan(range: range, kind: kind))
    }
    return spans
  }

  private func mentions(of facts: ArticleFacts) -> [(Span, TaggedSpan.Kind)] {
    facts.entities.flatMap { entity in
      entity.mentions.map { ($0.span, entity.kind == .person ? .person : .organization) }
    }
  }

  /// The words of every role's title, where they stand in the words that say it.
  private func titles(of facts: ArticleFacts) -> [(Span, TaggedSpan.Kind)] {
    facts.roles.compactMap { role in
      guard let evidence = role.provenance.evidence.first,
        let place = evidence.quote.range(of: role.title)
      else { return nil }
      let utf8 = evidence.quote.utf8
      let start = evidence.span.start + utf8.distance(from: utf8.startIndex, to: place.lowerBound)
      return (Span(start, start + role.title.utf8.count), .title)
    }
  }
}

/// Leads from UTF-8 offsets of a line's NFC form to scalars of the line as it was given.
private struct ScalarOffsets {
  private var scalars: [Int: Int] = [0: 0]

  /// Composition stays inside a grapheme, so the two forms go along by graphemes.
  init(of line: String) {
    var bytes = 0
    var scalar = 0
    for character in line {
      bytes += String(character).precomposedStringWithCanonicalMapping.utf8.count
      scalar += character.unicodeScalars.count
      scalars[bytes] = scalar
    }
  }

  /// Nil for a span that begins or ends inside a grapheme.
  func range(of span: Span) -> Range<Int>? {
    guard let start = scalars[span.start], let end = scalars[span.end], start <= end else {
      return nil
    }
    return start..<end
  }
}
