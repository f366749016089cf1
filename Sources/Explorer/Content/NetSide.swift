import TextUI

/// One side of the graph view, as it stands on the right: its rows begin at the trunk.
struct NetSide: Hashable, Sendable {
  /// The rows, without the trunk.
  private(set) var rows: [[NetPiece]] = []
  /// The rows in which a branch leaves the trunk.
  private(set) var starts: [Int] = []

  /// Lays branches out under one another, with so many rows free between two.
  init(_ branches: [NetNode], width: Int, gap: Int = 0) {
    for branch in branches {
      if !rows.isEmpty { rows += [[NetPiece]](repeating: [], count: gap) }
      starts.append(rows.count)
      rows += Self.block(branch, width: width)
    }
  }

  /// The cells of the longest row.
  var width: Int { rows.map(NetLayout.cells).max() ?? 0 }

  /// What stands in a row of a graph of a height, in the middle of which the side is.
  func row(_ y: Int, of height: Int) -> [NetPiece] {
    let index = y - (height - rows.count) / 2
    return rows.indices.contains(index) ? rows[index] : []
  }

  /// The line from which the branches leave, and which leads to the box in a row of its own.
  func trunk(height: Int, middle: Int) -> [String] {
    let top = (height - rows.count) / 2
    let places = Set(starts.map { $0 + top })
    guard let first = places.min(), let last = places.max() else {
      return [String](repeating: " ", count: height)
    }
    return (0..<height).map { y in
      Self.joint(
        up: y > min(first, middle) && y <= max(last, middle),
        down: y >= min(first, middle) && y < max(last, middle),
        inward: y == middle, outward: places.contains(y))
    }
  }

  private static func joint(up: Bool, down: Bool, inward: Bool, outward: Bool) -> String {
    switch (up, down, inward, outward) {
    case (true, true, true, true): "┼"
    case (true, true, true, false): "┤"
    case (true, true, false, true): "├"
    case (true, true, false, false): "│"
    case (true, false, true, true): "┴"
    case (true, false, true, false): "┘"
    case (true, false, false, _): "└"
    case (false, true, true, true): "┬"
    case (false, true, true, false): "┐"
    case (false, true, false, _): "┌"
    case (false, false, false, false): " "
    case (false, false, _, _): "─"
    }
  }

  /// A thing with all that hangs on it: beside it where there is room, else below.
  private static func block(_ node: NetNode, width: Int) -> [[NetPiece]] {
    let head = head(node, width: width)
    guard !node.twigs.isEmpty else { return [head] }
    let used = NetLayout.cells(head)
    let beside = width - used - 3
    let wanted = node.twigs.map(natural).max() ?? 0
    if wanted <= beside {
      return hang(node.twigs, on: head + [NetPiece(text: " ─")], indent: used + 2, width: beside)
    }
    guard width - 3 >= 8 else { return [head] }
    return [head] + hang(node.twigs, on: nil, indent: 2, width: width - 3)
  }

  /// The cells that a thing takes whole, with what hangs below it.
  private static func natural(_ node: NetNode) -> Int {
    let twigs = node.twigs.map { natural($0) + 3 }.max() ?? 0
    return max(NetLayout.cells(head(node, width: .max / 2)), twigs)
  }

  /// Twigs under one another, the first in the row of what they hang on, if that is given.
  private static func hang(
    _ twigs: [NetNode], on head: [NetPiece]?, indent: Int, width: Int
  ) -> [[NetPiece]] {
    var rows: [[NetPiece]] = []
    for (index, twig) in twigs.enumerated() {
      let isLast = index == twigs.count - 1
      for (offset, row) in block(twig, width: width).enumerated() {
        var start = [NetLayout.blank(indent)]
        var joint = offset > 0 ? (isLast ? " " : "│") : isLast ? "└" : "├"
        if let head, index == 0, offset == 0 {
          start = head
          joint = isLast ? "─" : "┬"
        }
        rows.append(start + [NetPiece(text: joint)] + row)
      }
    }
    return rows
  }

  /// The line that leads to a thing, with what is written on it, and the thing itself.
  private static func head(_ node: NetNode, width: Int) -> [NetPiece] {
    let line = node.isTie ? "═" : "─"
    let name = Canvas.width(of: node.lead) + Canvas.width(of: node.name)
    // "─ CEO ── " and "═ 제휴 ═ ".
    let bare = node.isTie ? 5 : 6
    var pieces = [NetPiece(text: line + " ")]
    let edge = node.edge.cut(to: min(Canvas.width(of: node.edge), max(0, width - bare - name)))
    if Canvas.width(of: edge) > 1 {
      pieces.append(NetPiece(text: edge, isLine: false))
      pieces.append(NetPiece(text: node.isTie ? " ═ " : " ── "))
    }
    if !node.lead.isEmpty {
      pieces.append(
        NetPiece(text: node.lead, role: node.leadRole, isLine: false, number: node.number))
    }
    let room = width - NetLayout.cells(pieces)
    pieces.append(
      NetPiece(
        text: node.name.cut(to: max(0, room)), role: node.nameRole, isLine: false,
        number: node.number))
    return pieces
  }
}
