/// Tells where sentences end on a line.
enum SentenceEnd {
  /// How far from the end of a line a sentence's end is looked for: no credit or byline behind a
  /// paragraph is longer.
  private static let reach = 160
  private static let stops = ScalarSet(".?!…。")

  /// The index after the last sentence of a stretch, closing quotes and brackets included; nil when
  /// no sentence ends within reach of the stretch's end.
  ///
  /// "2025.2.4" and "조민정.윤정훈" hold full stops that end nothing.
  static func last(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Int? {
    let floor = max(stretch.lowerBound + 1, stretch.upperBound - reach)
    var index = stretch.upperBound - 1
    while index >= floor {
      if stops.contains(scalars[index]),
        let end = end(after: index, in: scalars, stretch)
      {
        return end
      }
      index -= 1
    }
    return nil
  }

  /// Whether a stretch ends where a sentence ends.
  static func closes(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Bool {
    last(in: scalars, stretch) == stretch.upperBound
  }

  private static func end(
    after index: Int, in scalars: [Unicode.Scalar], _ stretch: Range<Int>
  ) -> Int? {
    guard index > stretch.lowerBound else { return nil }
    let before = scalars[index - 1]
    guard
      before.isLetter || before.isClosing || before.isQuote
        || before == "%" || stops.contains(before)
    else { return nil }
    // "Jay Y. Lee" and "U.S. Steel" end nothing.
    if before.isLatin, index < stretch.lowerBound + 2 || !scalars[index - 2].isLetter { return nil }
    var next = index + 1
    while next < stretch.upperBound, scalars[next].isClosing || scalars[next].isQuote { next += 1 }
    guard next < stretch.upperBound else { return next }
    let after = scalars[next]
    return after.isBlank || after.isOpening || after == "/" || after.isHeadingBullet ? next : nil
  }
}
