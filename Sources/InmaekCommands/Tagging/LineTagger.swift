import Extraction
import Foundation
import NewsModel
import Tagging

/// Marks people, organisations, places, dates, times, quantities and titles in a line of text: what
/// the trained tagger tells, and between it the people who stand with firm and title, and these
/// firms.
///
/// What other constructions read needs the article around it: on lines without one it is wrong more
/// often than right.
struct LineTagger: Sendable {
  private let tagger = Tagger.shared
  private let extractor = Extractor()
  private static let sure: Set<String> = [
    "person.name-firm-title", "person.firm-name-title", "firm.role", "firm.listed", "firm.ticker",
  ]

  /// What stands in a line, in order, not overlapping; ranges in scalars of the line as given.
  func tag(_ line: String) -> [TagSpan] {
    let text = line.precomposedStringWithCanonicalMapping
    var spans = tagger.spans(of: text.unicodeScalars)
    for mention in mentions(in: text)
    where !spans.contains(where: { $0.range.overlaps(mention.range) }) {
      spans.append(mention)
    }
    let offsets = ScalarOffsets(of: line)
    return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { span in
      offsets.range(of: span.range).map { span.moved(to: $0) }
    }
  }

  /// What extraction is sure of in the line, read as an article of one paragraph.
  private func mentions(in text: String) -> [TagSpan] {
    let article = Article(
      id: ContentID(.article, [text]), path: "-", text: text,
      zones: [Zone(.body, Span(0, text.utf8.count))])
    let scalars = text.unicodeScalars
    func scalar(_ offset: Int) -> Int {
      scalars.distance(
        from: scalars.startIndex, to: text.utf8.index(text.startIndex, offsetBy: offset))
    }
    return extractor.facts(of: article).entities.flatMap { entity in
      entity.mentions.filter { Self.sure.contains($0.rule) }.map { mention in
        TagSpan(
          range: scalar(mention.span.start)..<scalar(mention.span.end),
          kind: entity.kind == .person ? .person : .organization, confidence: mention.confidence)
      }
    }
  }
}

/// Leads from scalars of a line's NFC form to scalars of the line as it was given.
private struct ScalarOffsets {
  private var given: [Int: Int] = [0: 0]

  /// Composition stays inside a grapheme, so the two forms go along by graphemes.
  init(of line: String) {
    var composed = 0
    var scalar = 0
    for character in line {
      composed += String(character).precomposedStringWithCanonicalMapping.unicodeScalars.count
      scalar += character.unicodeScalars.count
      given[composed] = scalar
    }
  }

  /// Nil for a range that begins or ends inside a grapheme, or is empty.
  func range(of range: Range<Int>) -> Range<Int>? {
    guard let start = given[range.lowerBound], let end = given[range.upperBound], start < end
    else { return nil }
    return start..<end
  }
}
