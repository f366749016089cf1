import Foundation

extension String {
  /// The text on one line, with no byte that a terminal would obey: control characters, line ends
  /// and tabs become spaces, marks that turn the direction of writing go.
  var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.isControl || $0.turnsDirection }) else { return self }
    var clean = ""
    for scalar in unicodeScalars where !scalar.turnsDirection {
      clean.unicodeScalars.append(scalar.isControl ? " " : scalar)
    }
    return clean
  }
}

/// Text that a reader typed to be kept.
enum CleanText {
  /// On one line, composed, without blanks around it.
  static func name(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.onOneLine.trimmed
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }

  fileprivate var turnsDirection: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x200E || value == 0x200F || value == 0x061C
  }
}
