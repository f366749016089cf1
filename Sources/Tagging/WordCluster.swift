/// Words that stand in the same company in much text: names of towns, of athletes, what is shown on
/// a stage.
///
/// There are up to 1023 of them, and these are in up to 64 coarse ones.
package struct WordCluster: Equatable, Sendable {
  /// The fine cluster, counted from 1, in the high ten bits, the coarse one in the low six; 0 is none.
  package let bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  /// Nil where there is no room for such numbers; both are counted from 0.
  package init?(fine: Int, coarse: Int) {
    guard 0..<1023 ~= fine, 0..<64 ~= coarse else { return nil }
    bits = UInt16(fine + 1) << 6 | UInt16(coarse)
  }

  var isNone: Bool { bits == 0 }
}
