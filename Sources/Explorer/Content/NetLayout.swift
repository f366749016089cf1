import TextUI

/// Where everything stands in the graph view: the subject in a heavy box in the middle, what it is joined
/// with left and right of it, and what that is joined with farther out.
///
/// A row is exactly `width` cells wide; no two names overlap; a name without room ends in an ellipsis.
struct NetLayout: Hashable, Sendable {
  /// The rows from the top.
  private(set) var rows: [[NetPiece]] = []
  let width: Int

  /// Below this width a tree from the top down is easier to read.
  static let least = 60

  /// Lays a graph out; the branches begin on the left and right in turn, the first on top, with `gap` rows
  /// free between two of a side.
  ///
  /// O(names); widths below `least` are taken for it.
  init(_ middle: NetNode, branches: [NetNode], width: Int, gap: Int = 0) {
    self.width = max(Self.least, width)
    let box = Self.box(middle, room: self.width / 3)
    let free = self.width - Self.cells(box[0]) - 4
    let half = free / 2
    let (left, right) = Self.sides(branches, width: half)
    let leftSide = NetSide(left, width: half, gap: gap)
    // What one side does not need is the other's.
    let rightSide = NetSide(
      right, width: free - max(min(leftSide.width, half), half / 2), gap: gap)
    let rightWidth = max(free - half, rightSide.width)
    let leftWidth = free - rightWidth
    let height = max(leftSide.rows.count, rightSide.rows.count, box.count)
    let row = (height - 1) / 2
    let trunks = [leftSide, rightSide].map { $0.trunk(height: height, middle: row) }
    for y in 0..<height {
      let inner = leftSide.row(y, of: height).mirrored
      var pieces = [Self.blank(leftWidth - Self.cells(inner))] + inner
      let inBox = y - row + 1
      pieces.append(NetPiece(text: trunks[0][y]).mirrored)
      pieces.append(NetPiece(text: y == row && !left.isEmpty ? "─" : " "))
      if box.indices.contains(inBox) {
        pieces += Self.walls(box[inBox], hasLeft: !left.isEmpty, hasRight: !right.isEmpty)
      } else {
        pieces.append(Self.blank(Self.cells(box[0])))
      }
      pieces.append(NetPiece(text: y == row && !right.isEmpty ? "─" : " "))
      pieces.append(NetPiece(text: trunks[1][y]))
      let outer = rightSide.row(y, of: height)
      pieces += outer + [Self.blank(rightWidth - Self.cells(outer))]
      rows.append(pieces.filter { !$0.text.isEmpty })
    }
  }

  /// Gives each branch in turn to the side with fewer rows.
  private static func sides(_ branches: [NetNode], width: Int) -> ([NetNode], [NetNode]) {
    var sides: ([NetNode], [NetNode]) = ([], [])
    var heights = (0, 0)
    for branch in branches {
      let height = NetSide([branch], width: width).rows.count
      if heights.1 <= heights.0 {
        sides.1.append(branch)
        heights.1 += height
      } else {
        sides.0.append(branch)
        heights.0 += height
      }
    }
    return sides
  }

  private static func box(_ node: NetNode, room: Int) -> [[NetPiece]] {
    let name = node.name.cut(to: max(1, room - 4))
    let bar = String(repeating: "━", count: Canvas.width(of: name) + 2)
    return [
      [NetPiece(text: "┏\(bar)┓")],
      [
        NetPiece(text: "┃"), NetPiece(text: " "),
        NetPiece(text: name, role: .heading, isLine: false, number: node.number),
        NetPiece(text: " "), NetPiece(text: "┃"),
      ],
      [NetPiece(text: "┗\(bar)┛")],
    ]
  }

  /// The row of the box with its walls opened to the sides that have something.
  private static func walls(_ row: [NetPiece], hasLeft: Bool, hasRight: Bool) -> [NetPiece] {
    guard row.count > 1 else { return row }
    var row = row
    if hasLeft { row[0].text = "┨" }
    if hasRight { row[row.count - 1].text = "┠" }
    return row
  }

  static func blank(_ count: Int) -> NetPiece {
    NetPiece(text: String(repeating: " ", count: max(0, count)))
  }

  static func cells(_ pieces: [NetPiece]) -> Int {
    pieces.reduce(0) { $0 + Canvas.width(of: $1.text) }
  }
}

extension String {
  /// The text in at most so many cells, with an ellipsis where it is cut; on one line.
  func cut(to room: Int) -> String {
    let text = String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard Canvas.width(of: text) > room else { return text }
    var kept = ""
    var cells = 1
    for character in text {
      cells += Canvas.width(of: String(character))
      guard cells <= room else { break }
      kept.append(character)
    }
    return room > 0 ? kept + "…" : ""
  }
}
