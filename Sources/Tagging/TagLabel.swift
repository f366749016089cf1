/// The label of one scalar: outside of every span, at the beginning of one, or inside it.
///
/// Labels are small integers so that a row of weights is one vector: 0 is outside, 1 + 2k begins
/// and 2 + 2k continues a span of kind k.
package enum TagLabel {
  package static let outside = 0
  package static let count = 1 + 2 * TagKind.allCases.count

  package static func begin(_ kind: TagKind) -> Int { 1 + 2 * kind.rawValue }
  package static func inside(_ kind: TagKind) -> Int { 2 + 2 * kind.rawValue }

  /// Whether a label may stand after another: a span goes on only after a scalar of its own kind.
  package static func allows(_ next: Int, after former: Int) -> Bool {
    let isInside = next > 0 && next.isMultiple(of: 2)
    return !isInside || former == next || former == next - 1
  }
}

/// One value for each label; the lanes past the last label stay zero.
package typealias LabelVector = SIMD16<Float>
