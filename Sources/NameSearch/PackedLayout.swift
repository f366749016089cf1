/// The head of a packed index: what it is of, and how much of everything follows.
///
/// All is in words of 8 bytes as this machine writes them: a mark, the version of the layout, a
/// stamp of the maker's, a sum over all that follows it, and eight counts.
struct PackedLayout: Hashable, Sendable {
  /// Entries: whatever can be found.
  var entries = 0
  /// Keys of names, and their units.
  var names = 0
  var nameUnits = 0
  /// Keys of the words of contexts, each once, and their units.
  var contexts = 0
  var contextUnits = 0
  /// Which words each entry's context is.
  var places = 0
  /// Written forms, and the bytes of their texts.
  var forms = 0
  var text = 0

  /// Another one whenever what is packed or how it is packed changes, keys included.
  static let version: UInt64 = 2
  /// "inmkname"; another number on machines that write words the other way round.
  static let mark: UInt64 = 0x656D_616E_6B6D_6E69
  static let headWords = 12
  /// Where the sum begins: it covers all but itself and the mark.
  static let summedFrom = 4

  init() {}

  /// Reads the head of some bytes; nil when they are of another layout or another length.
  ///
  /// O(1).
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headWords * 8 else { return nil }
    let words = (0..<Self.headWords).map { bytes.load(fromByteOffset: $0 * 8, as: UInt64.self) }
    guard words[0] == Self.mark, words[1] == Self.version else { return nil }
    let counts = words[4...].compactMap { Int(exactly: UInt32(exactly: $0) ?? .max) }
    guard counts.count == 8, counts.allSatisfy({ $0 < UInt32.max }) else { return nil }
    (entries, names, nameUnits, contexts) = (counts[0], counts[1], counts[2], counts[3])
    (contextUnits, places, forms, text) = (counts[4], counts[5], counts[6], counts[7])
    guard PackedNames(self, nil).byteCount == bytes.count else { return nil }
  }

  /// The head of bytes with a stamp, the sum left open.
  func head(stamp: UInt64) -> [UInt64] {
    [Self.mark, Self.version, stamp, 0]
      + [entries, names, nameUnits, contexts, contextUnits, places, forms, text].map(UInt64.init)
  }

  static func stamp(_ bytes: UnsafeRawBufferPointer) -> UInt64 { word(2, bytes) }

  /// The sum that the head gives.
  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 { word(3, bytes) }

  private static func word(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.count >= headWords * 8 ? bytes.load(fromByteOffset: index * 8, as: UInt64.self) : 0
  }

  /// A sum by which damage is noticed: of the stamp and everything from the counts on, in four lanes
  /// so that it takes no longer than the memory does.
  ///
  /// It guards against accident, not against somebody who looks for collisions. O(bytes).
  static func computedSum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let words = bytes.bindMemory(to: UInt64.self)
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &+ stamp(bytes)
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var index = summedFrom
    while index + 4 <= words.count {
      lanes.x = (lanes.x ^ words[index]) &* prime
      lanes.y = (lanes.y ^ words[index + 1]) &* prime
      lanes.z = (lanes.z ^ words[index + 2]) &* prime
      lanes.w = (lanes.w ^ words[index + 3]) &* prime
      // Multiplying carries upwards alone.
      lanes ^= lanes &>> 29
      index += 4
    }
    var sum = UInt64(words.count)
    for lane in [lanes.x, lanes.y, lanes.z, lanes.w] + words[index...] {
      sum = (sum ^ lane) &* prime
      sum ^= sum >> 32
    }
    return sum
  }
}
