import Foundation

/// A text as it is compared: NFC, in lower case, without white space.
struct BareText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    let composed = text.precomposedStringWithCanonicalMapping.lowercased()
    bytes = Array(String(composed.filter { !$0.isWhitespace }).utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// How many characters it has, a syllable being one.
  var length: Int { String(decoding: bytes, as: UTF8.self).unicodeScalars.count }

  /// Whether the other text stands in this one; the empty text stands everywhere.
  func contains(_ other: BareText) -> Bool { bytes.hasRun(other.bytes) }

  /// Whether one stands in the other; nothing is like the empty text.
  func isLike(_ other: BareText) -> Bool {
    !isEmpty && !other.isEmpty && (contains(other) || other.contains(self))
  }
}

/// A text as a quote is looked for in it: NFC, every run of white space a single space, none at the
/// ends.
struct SqueezedText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    let words = String(text).precomposedStringWithCanonicalMapping.split(
      whereSeparator: \.isWhitespace)
    bytes = Array(words.joined(separator: " ").utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  func contains(_ other: SqueezedText) -> Bool { bytes.hasRun(other.bytes) }
}

extension [UInt8] {
  /// Whether the other bytes stand in these, one after another.
  fileprivate func hasRun(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    guard other.count <= count else { return false }
    var start = startIndex
    while let found = self[start..<(count - other.count + 1)].firstIndex(of: first) {
      if self[found..<(found + other.count)].elementsEqual(other) { return true }
      start = found + 1
    }
    return false
  }
}
