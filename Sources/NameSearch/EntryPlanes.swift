/// What is known of entries turned on its side: for each block of entries and each bit, which of the
/// entries have it, so that 64 entries are asked at a step, and for nothing but the bits that are needed.
///
/// As many words for each block as its entries fill, for each bit.
///
/// Source: bit-transposed files (Wong, Liu, Olken, Rotem and Wong, 1985), of superimposed codes.
struct EntryPlanes {
  let words: UnsafeBufferPointer<UInt64>

  /// How many words the planes of some entries take.
  static func wordCount(entries count: Int) -> Int { (count + 63) / 64 * EntryBits.count }

  /// Turns the bits of all entries.
  ///
  /// O(entries).
  static func turned(_ entries: [EntryBits]) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: wordCount(entries: entries.count))
    for (position, bits) in entries.enumerated() {
      let place = position % EntrySet.capacity
      let width = width(min(EntrySet.capacity, entries.count - (position - place)))
      let start = start(ofBlockAt: position - place) + place / 64
      bits.forEach { words[start + $0 * width] |= 1 << UInt64(place % 64) }
    }
    return words
  }

  /// The entries of a block that have all that any of some clauses ask for.
  ///
  /// - Parameter block: begins at a multiple of `EntrySet.capacity`, and is that long or ends with the entries.
  func entries(of block: Range<Int>, fitting clauses: [EntryClause]) -> EntrySet {
    var found = EntrySet()
    for clause in clauses {
      var entries = EntrySet(first: block.count)
      clause.all.forEach { entries.formIntersection(plane($0, block)) }
      for bits in clause.any where !entries.isEmpty {
        var any = EntrySet()
        bits.forEach { any.formUnion(plane($0, block)) }
        entries.formIntersection(any)
      }
      if !clause.units.isEmpty, !entries.isEmpty {
        entries.subtract(lacking(clause.lacking + 1, of: clause.units, block))
      }
      found.formUnion(entries)
    }
    return found
  }

  /// The entries of a block that lack one, two or three of some units, or more of them.
  private func lacking(_ count: Int, of units: [EntryBits], _ block: Range<Int>) -> EntrySet {
    var (one, two, three) = (EntrySet(), EntrySet(), EntrySet())
    for unit in units {
      var having = EntrySet(first: block.count)
      unit.forEach { having.formIntersection(plane($0, block)) }
      var lack = EntrySet(first: block.count)
      lack.subtract(having)
      var more = two
      more.formIntersection(lack)
      three.formUnion(more)
      more = one
      more.formIntersection(lack)
      two.formUnion(more)
      one.formUnion(lack)
    }
    return count <= 1 ? one : count == 2 ? two : three
  }

  /// Which entries of a block have a bit.
  private func plane(_ bit: Int, _ block: Range<Int>) -> UnsafeBufferPointer<UInt64> {
    let width = Self.width(block.count)
    let start = Self.start(ofBlockAt: block.lowerBound) + bit * width
    return UnsafeBufferPointer(rebasing: words[start..<start + width])
  }

  private static func start(ofBlockAt position: Int) -> Int { position / 64 * EntryBits.count }

  private static func width(_ entries: Int) -> Int { (entries + 63) / 64 }
}

/// Something that an entry has to have.
struct EntryClause: Sendable {
  /// All of these bits.
  var all = EntryBits()
  /// And of each of these any.
  var any: [EntryBits] = []
  /// And each of these as a whole, but for so many of them, two at most.
  var units: [EntryBits] = []
  var lacking = 0

  /// For signatures of which an entry has to have all of one.
  static func having(_ signatures: [UInt64], any: [EntryBits] = []) -> [EntryClause] {
    signatures.map { EntryClause(all: EntryBits(signature: $0), any: any) }
  }
}

extension EntryBits {
  /// Calls with the number of each bit.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var left = signature
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
    var rest = ends
    while rest != 0 {
      body(64 + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
