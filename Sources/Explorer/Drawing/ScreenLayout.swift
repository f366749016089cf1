import TextUI

/// Which pane stands where on a screen of some size.
struct ScreenLayout: Hashable, Sendable {
  /// The line above the panes, where there is room for one.
  private(set) var top: Rect?
  /// The line below the panes.
  private(set) var bottom = Rect(.zero)
  /// The panes in sight.
  private(set) var panes: [Pane: Rect] = [:]
  /// Whether panes have frames; on small screens they have a line above instead.
  private(set) var isFramed = true

  /// From this width on lists, detail and evidence stand side by side.
  static let wide = 120
  /// From this width on the lists stand beside the rest.
  static let medium = 80

  /// From this height on the lists share it.
  static let roomy = 28

  /// - Parameters:
  ///   - list: the list that was used last.
  ///   - isAlone: whether what the detail pane shows has no evidence pane beside it.
  ///   - isBroad: whether what it shows needs width; the lists make room while they are not used.
  init(_ size: Size, focus: Pane, list: Pane, isAlone: Bool, isBroad: Bool = false) {
    guard size.width >= 10, size.height >= 3 else { return }
    isFramed = size.width >= 30 && size.height >= 8
    let rows = Rect(size).split(rows: [.fixed(isFramed ? 1 : 0), .share(1), .fixed(1)])
    top = isFramed ? rows[0] : nil
    bottom = rows[2]
    let body = rows[1]
    if size.width < Self.medium || !isFramed {
      panes[focus] = body
    } else if size.width < Self.wide, isBroad, !Pane.lists.contains(focus) {
      stackPage(in: body, focus: focus, isAlone: isAlone)
    } else if size.width < Self.wide {
      let lists = min(max(size.width * 36 / 100, 30), 42)
      let columns = body.split(columns: [.fixed(lists), .share(1)])
      stackLists(in: columns[0], last: list)
      stackPage(in: columns[1], focus: focus, isAlone: isAlone)
    } else {
      let lists = min(max(size.width * 32 / 100, 38), 52)
      let beside = isAlone || isBroad ? 0 : 43
      let columns = body.split(columns: [.fixed(lists), .share(57), .share(beside)])
      stackLists(in: columns[0], last: list)
      guard !isBroad else {
        stackPage(in: columns[1], focus: focus, isAlone: isAlone)
        return
      }
      panes[.detail] = columns[1]
      if !isAlone { panes[.evidence] = columns[2] }
    }
  }

  /// Whether nothing fits.
  var isTooSmall: Bool { panes.isEmpty }

  /// What a pane can draw in.
  func inside(_ pane: Pane) -> Rect? {
    guard let rect = panes[pane] else { return nil }
    return isFramed ? rect.inset(by: 1) : rect.split(rows: [.fixed(1), .share(1)])[1]
  }

  private mutating func stackLists(in column: Rect, last: Pane) {
    guard column.height >= 15 else {
      panes[last] = column
      return
    }
    // On a low screen the other lists keep a row each: what they are and how many stays in sight.
    let others: Rect.Length = column.height < Self.roomy ? .fixed(3) : .share(1)
    let rects = column.split(rows: Pane.lists.map { $0 == last ? .share(2) : others })
    for (pane, rect) in zip(Pane.lists, rects) { panes[pane] = rect }
  }

  private mutating func stackPage(in column: Rect, focus: Pane, isAlone: Bool) {
    if isAlone {
      panes[.detail] = column
    } else if column.height >= 14 {
      let rects = column.split(rows: [.share(3), .share(2)])
      panes[.detail] = rects[0]
      panes[.evidence] = rects[1]
    } else {
      panes[focus == .evidence ? .evidence : .detail] = column
    }
  }
}
