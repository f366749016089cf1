/// What a key has to be like to be looked at, as its signature, its traits and its length tell.
///
/// Cheap, and wrong only in letting through.
struct Gate: Sendable {
  /// All of these bits of the signature.
  var needed: UInt64 = 0
  /// Or all of these, where it has both what Hangul has and what it has not.
  var mixed: UInt64 = .max
  /// Any of these traits stands in for the bits.
  var instead: KeyTraits = []
  /// No more than `bound` of these bits.
  var foreign: UInt64 = 0
  var bound = 0
  /// All of these traits.
  var traits: KeyTraits = []
  /// No fewer and no more units.
  var lengths = 0...Int.max

  /// Lets nothing through.
  static let shut = Gate(needed: .max)

  func lets(_ signature: UInt64, _ traits: KeyTraits, length: Int) -> Bool {
    mayLet(signature, traits) && lengths.contains(length)
      && (foreign == 0 || (signature & foreign).nonzeroBitCount <= bound)
  }

  /// Whether one of several keys may be let through, by what they are like together: what they lack
  /// together none has; what they have too much of each may lack.
  func mayLet(_ signature: UInt64, _ traits: KeyTraits) -> Bool {
    (isMet(by: signature) || !traits.isDisjoint(with: instead))
      && traits.isSuperset(of: self.traits)
  }

  /// Whether a signature has the bits, so that no trait has to stand in for them.
  func isMet(by signature: UInt64) -> Bool {
    signature & needed == needed || (signature & mixed == mixed && Signature.isMixed(signature))
  }
}
