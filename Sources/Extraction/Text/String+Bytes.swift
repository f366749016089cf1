/// Comparisons of words by their bytes.
///
/// Articles and word lists are in NFC throughout, so equal words are equal bytes; the standard
/// library's comparisons weigh canonical equivalence and grapheme breaks at every call, which
/// costs twenty times as much. These take their place in this module.
extension String {
  /// O(bytes).
  static func == (a: String, b: String) -> Bool { a.utf8.isEqual(b.utf8) }

  static func != (a: String, b: String) -> Bool { !a.utf8.isEqual(b.utf8) }

  /// For the cases of a switch.
  static func ~= (pattern: String, value: String) -> Bool { pattern.utf8.isEqual(value.utf8) }

  /// O(bytes of the prefix).
  func hasPrefix(_ prefix: String) -> Bool {
    let count = prefix.utf8.count
    guard utf8.count >= count else { return false }
    return utf8.holds(prefix.utf8, at: 0)
  }

  /// O(bytes of the suffix).
  func hasSuffix(_ suffix: String) -> Bool {
    let start = utf8.count - suffix.utf8.count
    return start >= 0 && utf8.holds(suffix.utf8, at: start)
  }

  /// Whether it begins with one of several beginnings.
  ///
  /// O(bytes of them); most are told apart by their first letter.
  @inline(never)
  func begins(withAny beginnings: [String]) -> Bool {
    var text = self
    return text.withUTF8 { text in
      beginnings.contains { beginning in
        beginning.withBytes { $0.count <= text.count && text.holds($0, at: 0) }
      }
    }
  }

  /// Whether it ends in one of several endings, with a stem before it where `behindStem` is set.
  ///
  /// O(bytes of them).
  @inline(never)
  func ends(withAny endings: [String], behindStem: Bool = false) -> Bool {
    var text = self
    return text.withUTF8 { text in
      endings.contains { ending in
        ending.withBytes { ending in
          let start = text.count - ending.count
          return start >= (behindStem ? 1 : 0) && text.holds(ending, at: start)
        }
      }
    }
  }

  @inline(__always)
  private func withBytes(_ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if let answer = utf8.withContiguousStorageIfAvailable(test) { return answer }
    var copy = self
    return copy.withUTF8(test)
  }

  /// O(bytes × bytes of the part).
  func contains(_ part: String) -> Bool {
    let most = utf8.count - part.utf8.count
    guard most >= 0 else { return false }
    guard let first = part.utf8.first else { return true }
    var text = self
    var part = part
    return text.withUTF8 { text in
      part.withUTF8 { part in
        for start in 0...most where text[start] == first {
          if text.holds(part, at: start) { return true }
        }
        return false
      }
    }
  }

  /// How many scalars there are, which in NFC Korean is how many letters a reader counts.
  ///
  /// O(bytes).
  var count: Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
      return count
    } ?? unicodeScalars.count
  }
}

extension Array<String> {
  func contains(_ word: String) -> Bool { contains { $0.utf8.isEqual(word.utf8) } }
}

extension String.UTF8View {
  fileprivate func isEqual(_ other: Self) -> Bool {
    count == other.count && holds(other, at: 0)
  }

  /// Whether another's bytes stand at an offset where there is room for them.
  fileprivate func holds(_ other: Self, at start: Int) -> Bool {
    withContiguousStorageIfAvailable { mine in
      other.withContiguousStorageIfAvailable { mine.holds($0, at: start) }
    }.flatMap { $0 } ?? dropFirst(start).starts(with: other)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ other: Self, at start: Int) -> Bool {
    // From the last byte on: of a syllable's three it is the one that tells most.
    var i = other.count
    while i > 0 {
      i &-= 1
      if self[start &+ i] != other[i] { return false }
    }
    return true
  }
}
