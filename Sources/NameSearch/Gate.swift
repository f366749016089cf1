/// What a key has to be like to be compared, as its signature, its traits and its length tell.
///
/// Cheap, and wrong only in letting through.
struct Gate: Sendable {
  /// All of these bits of the signature.
  var needed: UInt64 = 0
  /// Or all of these, where it has both what Hangul has and what it has not.
  var mixed: UInt64 = .max
  /// Or none, where it sounds like the query.
  var isHeard = false
  /// No more than `bound` changes, where there are such bits, that make it a word which has none of them,
  /// and so many jamo where that is told.
  var foreign: UInt64 = 0
  var bound = 0
  var jamo: Int?
  /// All of these traits.
  var traits: KeyTraits = []
  /// No fewer and no more units.
  var lengths = 0...Int.max

  /// Lets nothing through.
  static let shut = Gate(needed: .max)

  func lets(_ key: PackedKey) -> Bool {
    (isHeard || isMet(by: key.signature)) && key.traits.isSuperset(of: traits)
      && lengths.contains(Int(key.count)) && (foreign == 0 || changes(key) <= bound)
  }

  /// How many changes it takes at least: every bit that has to go takes one, and so does every jamo that is
  /// lacking; one too many may be one that has to go.
  private func changes(_ key: PackedKey) -> Int {
    let going = (key.signature & foreign).nonzeroBitCount
    guard let jamo, going <= bound else { return going }
    let counts = key.jamoCounts
    return max(going + max(0, jamo - counts.upperBound), counts.lowerBound - jamo)
  }

  /// Whether a signature has the bits, so that nothing has to stand in for them.
  func isMet(by signature: UInt64) -> Bool {
    signature & needed == needed || (signature & mixed == mixed && Signature.isMixed(signature))
  }
}
