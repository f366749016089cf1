/// How many cells wide and rows high something is; never negative.
public struct Size: Hashable, Sendable {
  /// Cells in a row.
  public let width: Int
  /// Rows.
  public let height: Int

  /// Makes a size; what is negative counts as nothing, and nothing is larger than 2³⁰.
  public init(width: Int, height: Int) {
    self.width = min(max(0, width), 1 << 30)
    self.height = min(max(0, height), 1 << 30)
  }

  /// No cell at all.
  public static let zero = Size(width: 0, height: 0)

  /// The largest canvas that is ever made: a terminal may claim to be 65 535 cells square, and
  /// four thousand million cells are more than a machine holds.
  public static let limit = Size(width: 1500, height: 500)

  /// This size, but in neither direction larger than `other`.
  public func clamped(to other: Size) -> Size {
    Size(width: min(width, other.width), height: min(height, other.height))
  }

  /// Whether there is no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }
}
