/// What a signature needs for its key to be looked at: all of some bits, and no more than so many
/// of others.
///
/// Cheap, and wrong only in letting through.
struct Gate: Sendable {
  var needed: UInt64 = 0
  var foreign: UInt64 = 0
  var bound = 0

  /// Lets nothing through.
  static let shut = Gate(needed: .max)

  func lets(_ signature: UInt64) -> Bool {
    signature & needed == needed
      && (foreign == 0 || (signature & foreign).nonzeroBitCount <= bound)
  }
}
