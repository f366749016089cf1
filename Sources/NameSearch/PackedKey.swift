/// A key as it is packed: in one place, so that whoever turns to it waits for memory once.
struct PackedKey: BitwiseCopyable, Sendable {
  let signature: UInt64
  /// Where its units stand among those of all keys.
  let start: UInt32
  let count: UInt16
  /// Which of its entry's forms it was made of.
  let form: UInt8
  private let rawTraits: UInt8

  init(_ signature: UInt64, start: UInt32, count: UInt16, form: UInt8, _ traits: KeyTraits) {
    self.signature = signature
    self.start = start
    self.count = count
    self.form = form
    rawTraits = traits.rawValue
  }

  var traits: KeyTraits { KeyTraits(rawValue: rawTraits) }

  /// How many jamo it may have, as far as its traits tell.
  var jamoCounts: ClosedRange<Int> {
    let length = Int(count)
    // Any other unit than a syllable is one.
    if signature & Signature.unlikeHangul != 0 || traits.contains(.jamo) {
      return length...3 * length
    }
    let least = 2 * length + traits.finals
    return least...max(least, traits.finals < KeyTraits.manyFinals ? least : 3 * length)
  }
}
