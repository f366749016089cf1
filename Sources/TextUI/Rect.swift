/// A rectangle of cells.
///
/// It may reach beyond a canvas; drawing clips.
public struct Rect: Hashable, Sendable {
  /// The upper left cell.
  public var origin: Point
  /// How many cells and rows.
  public var size: Size

  /// Makes a rectangle from a corner and a size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle; a negative width or height counts as nothing.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  /// The whole of something as large as `size`.
  public init(_ size: Size) { self.init(origin: Point(x: 0, y: 0), size: size) }

  /// The leftmost column.
  public var minX: Int { origin.x }
  /// The top row.
  public var minY: Int { origin.y }
  /// The column after the last.
  public var maxX: Int { Canvas.sum(origin.x, size.width) }
  /// The row after the last.
  public var maxY: Int { Canvas.sum(origin.y, size.height) }
  /// Cells in a row.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// Whether there is no cell.
  public var isEmpty: Bool { size.isEmpty }

  /// Whether the cell at `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
  }

  /// The cells that both have; empty where there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(minX, other.minX)
    let top = max(minY, other.minY)
    let right = max(left, min(maxX, other.maxX))
    let bottom = max(top, min(maxY, other.maxY))
    return Rect(x: left, y: top, width: right &- left, height: bottom &- top)
  }
}
