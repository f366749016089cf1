import Foundation
import Tagging

/// Marks people, organisations, places, dates, times, quantities and titles in a line of text, as
/// the trained tagger sees them.
///
/// Extraction reads more from constructions, which need the article around them: on lines without
/// one, what it adds is more often wrong than right.
struct LineTagger: Sendable {
  private let tagger = Tagger.shared

  /// What stands in a line, in order, not overlapping; ranges in scalars of the line as given.
  func tag(_ line: String) -> [TagSpan] {
    let text = line.precomposedStringWithCanonicalMapping
    let offsets = ScalarOffsets(of: line)
    return tagger.spans(of: text.unicodeScalars).compactMap { span in
      offsets.range(of: span.range).map { span.moved(to: $0) }
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
