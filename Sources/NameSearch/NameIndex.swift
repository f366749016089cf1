/// The names of many entries, packed to be searched on every key typed.
///
/// A value: making it costs O(names log names), copying it nothing. It is one run of bytes, which may
/// as well be those of a file that is mapped: nothing is read before it is asked for. Entries stand
/// in the order in which hits of one rank are given: by weight, then by name.
public struct NameIndex: Sendable {
  let bytes: any NameBytes
  let layout: PackedLayout
  let hands: Hands

  /// Packs entries; of two with one key, `hit(for:_:)` reaches the weightier.
  ///
  /// Keys are to fit in 32 bits; entries with others are left out. O(names log names).
  public init(_ entries: [NameEntry]) {
    self.init(packing: entries, stamp: 0, hands: .one)
  }

  /// Packs entries under a stamp, by which the bytes can be told from others; `hands` do the work of
  /// a search.
  package init(packing entries: [NameEntry], stamp: UInt64, hands: Hands) {
    let sorted = entries.sorted { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (first, second) = (a.forms.first ?? "", b.forms.first ?? "")
      return first != second ? first < second : a.key < b.key
    }
    var packing = NamePacking()
    for entry in sorted { packing.add(entry) }
    let bytes = OwnedBytes(words: packing.words(stamp: stamp))
    self.bytes = bytes
    self.hands = hands
    layout = bytes.withBytes { PackedLayout($0) } ?? PackedLayout()
  }

  /// Takes over bytes that `withBytes(_:)` of another index gave; nil when they are of another stamp,
  /// of another layout, or damaged.
  ///
  /// O(bytes), each read once.
  package init?(_ bytes: some NameBytes, stamp: UInt64, hands: Hands) {
    let layout = bytes.withBytes { bytes -> PackedLayout? in
      guard let layout = PackedLayout(bytes), PackedLayout.stamp(bytes) == stamp,
        PackedLayout.sum(bytes) == PackedLayout.computedSum(bytes)
      else { return nil }
      return layout
    }
    guard let layout else { return nil }
    self.bytes = bytes
    self.layout = layout
    self.hands = hands
  }

  /// The number of entries.
  public var count: Int { layout.entries }

  /// Does something with the bytes of the index, which must not be kept.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withBytes(body)
  }

  /// Does something with the index's columns, which must not be kept.
  func withNames<Result>(_ body: (PackedNames) -> Result) -> Result {
    bytes.withBytes { body(PackedNames(layout, $0)) }
  }
}
