extension Rect {
  /// How much of a split one piece takes.
  public enum Length: Hashable, Sendable {
    /// So many cells or rows, as long as there is room; earlier pieces are served first.
    case fixed(Int)
    /// A part of what the fixed pieces leave, in proportion to the other shares.
    case share(Int)
  }

  /// This rectangle without `margin` cells at the left and right and as many rows at the top and
  /// bottom.
  public func inset(by margin: Int) -> Rect { inset(horizontal: margin, vertical: margin) }

  /// This rectangle without `horizontal` cells at the left and right and `vertical` rows at the
  /// top and bottom; empty, and still inside, where that is more than there is.
  public func inset(horizontal: Int, vertical: Int) -> Rect {
    let dx = min(max(0, horizontal), (width + 1) / 2)
    let dy = min(max(0, vertical), (height + 1) / 2)
    return Rect(x: minX &+ dx, y: minY &+ dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// The `index`th row, one high; an empty one where there is no such row.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: minX, y: maxY, width: 0, height: 0) }
    return Rect(x: minX, y: minY &+ index, width: width, height: 1)
  }

  /// Cuts into pieces side by side, one a length.
  ///
  /// The pieces touch, never overlap and never reach outside; with a share among them they fill
  /// the rectangle.
  public func split(columns lengths: [Length]) -> [Rect] {
    var x = minX
    return Rect.extents(of: lengths, in: width).map { extent in
      defer { x = x &+ extent }
      return Rect(x: x, y: minY, width: extent, height: height)
    }
  }

  /// Cuts into pieces one below the other, one a length; like `split(columns:)`.
  public func split(rows lengths: [Length]) -> [Rect] {
    var y = minY
    return Rect.extents(of: lengths, in: height).map { extent in
      defer { y = y &+ extent }
      return Rect(x: minX, y: y, width: width, height: extent)
    }
  }

  /// How many cells each piece gets of `total`.
  static func extents(of lengths: [Length], in total: Int) -> [Int] {
    var left = total
    var shares = 0
    var extents = lengths.map { length -> Int in
      switch length {
      case .fixed(let wanted):
        let given = min(max(0, wanted), left)
        left -= given
        return given
      case .share(let weight):
        shares += clampedWeight(weight)
        return 0
      }
    }
    for (index, length) in lengths.enumerated() {
      guard case .share(let weight) = length, shares > 0 else { continue }
      let clamped = clampedWeight(weight)
      extents[index] = left * clamped / shares
      left -= extents[index]
      shares -= clamped
    }
    return extents
  }

  private static func clampedWeight(_ weight: Int) -> Int { min(max(0, weight), 1000) }
}
