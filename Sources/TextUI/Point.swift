/// A place on a canvas: cells from its left edge, rows from its top.
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var x: Int
  /// Rows from the top.
  public var y: Int

  /// Makes a point.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
