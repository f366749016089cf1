/// A place in a run of scalars that moves on as things are read there.
struct ScalarCursor: Sendable {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  /// The index of the scalar to be read next.
  private(set) var position: Int

  /// Stands at `position` and reads up to `end`.
  init(_ scalars: [Unicode.Scalar], _ position: Int, _ end: Int) {
    self.scalars = scalars
    self.end = min(end, scalars.count)
    self.position = position
  }

  /// The scalar to be read next.
  func peek() -> Unicode.Scalar? { position < end ? scalars[position] : nil }

  /// Reads one scalar.
  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    position += 1
    return scalar
  }

  /// Reads blanks.
  mutating func skipBlanks() {
    while let scalar = peek(), scalar.isBlank { position += 1 }
  }

  /// Reads one given scalar, and blanks before it where these are allowed.
  mutating func take(_ scalar: Unicode.Scalar, afterBlanks: Bool = false) -> Bool {
    let start = position
    if afterBlanks { skipBlanks() }
    guard peek() == scalar else {
      position = start
      return false
    }
    position += 1
    return true
  }

  /// Reads a given phrase.
  mutating func take(phrase: String) -> Bool {
    let start = position
    for scalar in phrase.unicodeScalars where next() != scalar {
      position = start
      return false
    }
    return true
  }

  /// Reads a number of so many digits; more digits than that are no number.
  mutating func number(digits: ClosedRange<Int>, afterBlanks: Bool = false) -> Int? {
    let start = position
    if afterBlanks { skipBlanks() }
    let first = position
    var value = 0
    while let scalar = peek(), scalar.isDigit, position - first <= digits.upperBound {
      value = value * 10 + Int(scalar.value - 0x30)
      position += 1
    }
    guard digits.contains(position - first) else {
      position = start
      return nil
    }
    return value
  }
}
