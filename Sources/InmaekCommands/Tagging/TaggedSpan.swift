/// A stretch of a line and what it names.
struct TaggedSpan: Hashable, Sendable {
  /// Half-open, in Unicode scalars of the line as it was given.
  var range: Range<Int>
  var kind: Kind

  /// What a stretch may name.
  enum Kind: String, Sendable {
    case person
    case organization
    case title
  }
}
