/// A half-open range of UTF-8 offsets into an article's NFC text.
public struct Span: Hashable, Comparable, Codable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Makes a span; an `end` before `start` yields an empty span at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether no byte is inside.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether at least one byte is shared.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Earlier starts first; of two with one start the longer first, so that an outer span comes
  /// before what lies in it.
  public static func < (a: Span, b: Span) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
