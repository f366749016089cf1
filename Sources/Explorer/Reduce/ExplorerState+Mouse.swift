import NewsGraph
import TextUI

extension ExplorerState {
  /// A step of the wheel is so many lines.
  private static let wheelStep = 3

  /// Listens to the pointer, or no longer: meanwhile the terminal's own selection needs Shift.
  mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    message = .mouse(isOn: isMouseOn, key: keyMap.shownKey(of: .mouse))
    return [.setMouse(isMouseOn)]
  }

  /// Does what the pointer asks for.
  mutating func take(_ report: MouseReport) -> [Effect] {
    guard isMouseOn else { return [] }
    message = nil
    switch report.gesture {
    case .left: return click(report.point)
    case .wheelUp: scroll(by: -Self.wheelStep, at: report.point)
    case .wheelDown: scroll(by: Self.wheelStep, at: report.point)
    case .backward where popup == nil && !isTyping: return perform(.back, count: 1)
    case .forward where popup == nil && !isTyping: return perform(.forward, count: 1)
    case .backward, .forward, .middle, .right: break
    }
    return []
  }

  private mutating func click(_ point: Point) -> [Effect] {
    if popup == nil, let action = chordChoice(at: point) { return reduce(action) }
    let isSecond = pending.clicked == point
    pending = PendingKeys()
    switch popup {
    case .finder(let finder): return click(point, in: finder)
    case .help(let sheet): return click(point, in: sheet)
    case .review(let sheet): return click(point, in: ReviewPopup(state: self, sheet: sheet))
    case .brief(let sheet): return click(point, in: sheet)
    case .commands(let line):
      return click(point, rows: line.window, hasField: true) { popup, index in
        guard case .commands(var line) = popup else { return }
        line.move { $0.point(at: index) }
        popup = .commands(line)
      }
    case .history(let sheet):
      return click(point, rows: sheet.window, hasField: false) { popup, index in
        guard case .history(var sheet) = popup else { return }
        sheet.move { $0.point(at: index) }
        popup = .history(sheet)
      }
    case nil where prompt != nil: return []
    case nil: return clickPane(point, isSecond: isSecond)
    }
  }

  private mutating func clickPane(_ point: Point, isSecond: Bool) -> [Effect] {
    let layout = layout
    guard let pane = pane(at: point, layout) else { return [] }
    filterField = nil
    guard let inside = layout.inside(pane), inside.contains(point) else {
      setFocus(pane)
      return []
    }
    switch pane {
    case .people, .firms, .meetings, .articles:
      return clickList(pane, row: point.y - inside.minY, at: point, isSecond: isSecond)
    case .detail:
      let text = DetailPane.textRect(inside)
      let stop = page?.stop(atRow: point.y - text.minY, column: point.x - text.minX)
      return clickPage(stop, at: point, isSecond: isSecond)
    case .evidence:
      if isSecond, focus == .evidence { return follow() }
      setFocus(.evidence)
      pending.clicked = point
      return []
    }
  }

  private mutating func clickList(
    _ pane: Pane, row: Int, at point: Point, isSecond: Bool
  ) -> [Effect] {
    let filterRows = showsFilter(of: pane) ? 1 : 0
    // The list with the focus is the largest: it has moved away from under the pointer.
    if isSecond, focus == pane { return follow() }
    guard let window = lists[pane]?.window, row >= filterRows,
      window.visible.contains(window.top + row - filterRows)
    else {
      setFocus(pane)
      return row < filterRows ? perform(.filter, count: 1) : []
    }
    let index = window.top + row - filterRows
    if focus == pane, list == pane, index == window.cursor { return follow() }
    setFocus(pane)
    lists[pane]?.move { $0.point(at: index) }
    showSelection()
    pending.clicked = point
    return []
  }

  private mutating func clickPage(_ stop: Int?, at point: Point, isSecond: Bool) -> [Effect] {
    guard let stop else {
      setFocus(.detail)
      return []
    }
    if focus == .detail, isSecond || stop == page?.cursor { return follow() }
    setFocus(.detail)
    page?.select(stop, scrolling: false)
    pending.clicked = point
    return []
  }

  private func pane(at point: Point, _ layout: ScreenLayout) -> Pane? {
    layout.panes.first { $0.value.contains(point) }?.key
  }
}

extension ExplorerState {
  /// What the line under the pointer asks for, while the keys that may follow a chord are shown.
  private func chordChoice(at point: Point) -> ExplorerAction? {
    let popup = ChordPopup(state: self)
    guard let frame = popup.frame(in: Rect(size)) else { return nil }
    let lines = frame.inset(by: 1)
    let choices = popup.choices
    guard lines.contains(point), choices.indices.contains(point.y - lines.minY) else { return nil }
    return choices[point.y - lines.minY].action
  }

  private mutating func click(_ point: Point, in finder: Finder) -> [Effect] {
    let parts = FinderPopup.parts(of: Rect(size))
    guard parts.frame.contains(point) else {
      popup = nil
      return []
    }
    let index = finder.window.top + (point.y - parts.hits.minY) / finder.rowsPerHit
    guard parts.hits.contains(point), finder.window.visible.contains(index) else { return [] }
    if index == finder.window.cursor { return perform(.follow, count: 1) }
    editFinder { $0.move { $0.point(at: index) } }
    return []
  }

  /// One side of a pair leads to its page.
  private mutating func click(_ point: Point, in pair: ReviewPopup) -> [Effect] {
    let side = pair.side(at: point)
    guard side != nil || !pair.frame.contains(point) else { return [] }
    popup = nil
    return side.map { go(to: $0.ref) } ?? []
  }

  /// Chooses a clip; the one under the cursor leads to its words.
  private mutating func click(_ point: Point, in sheet: BriefSheet) -> [Effect] {
    let parts = BriefPopup.parts(of: Rect(size))
    guard parts.frame.contains(point) else {
      popup = nil
      return []
    }
    let width = BriefPopup.textWidth(parts.clips)
    guard parts.clips.contains(point),
      let index = sheet.clip(atRow: point.y - parts.clips.minY, width: width)
    else { return [] }
    if index == sheet.cursor { return perform(.follow, count: 1) }
    var sheet = sheet
    sheet.move(.rows(index - sheet.cursor))
    popup = .brief(sheet)
    return []
  }

  /// Chooses a row of a menu; the one under the cursor is followed.
  private mutating func click(
    _ point: Point, rows window: ListWindow, hasField: Bool,
    _ choose: (inout Popup?, Int) -> Void
  ) -> [Effect] {
    let parts = MenuPopup.parts(of: Rect(size), hasField: hasField)
    guard parts.frame.contains(point) else {
      popup = nil
      return []
    }
    let index = window.top + point.y - parts.rows.minY
    guard parts.rows.contains(point), window.visible.contains(index) else { return [] }
    if index == window.cursor { return perform(.follow, count: 1) }
    choose(&popup, index)
    return []
  }

  /// A line of the help does what it tells of.
  private mutating func click(_ point: Point, in sheet: HelpSheet) -> [Effect] {
    let parts = HelpPopup.parts(of: Rect(size), hasFilter: sheet.showsFilter)
    guard parts.frame.contains(point) else {
      popup = nil
      return []
    }
    let lines = sheet.lines(words, keyMap)
    let index = sheet.window.top + point.y - parts.lines.minY
    guard parts.lines.contains(point), lines.indices.contains(index),
      case .binding(let command, _, _) = lines[index]
    else { return [] }
    popup = nil
    return perform(command, count: 1)
  }

  private mutating func scroll(by lines: Int, at point: Point) {
    switch popup {
    case .finder: editFinder { $0.move { $0.scroll(by: lines) } }
    case .help(var sheet):
      sheet.scroll(by: lines)
      popup = .help(sheet)
    case .review(var sheet):
      sheet.move(.rows(lines.signum()))
      popup = .review(sheet)
    case .brief(var sheet):
      sheet.move(.rows(lines.signum()))
      popup = .brief(sheet)
    case .commands(var line):
      line.move { $0.scroll(by: lines) }
      popup = .commands(line)
    case .history(var sheet):
      sheet.move { $0.scroll(by: lines) }
      popup = .history(sheet)
    case nil:
      pending.clicked = nil
      switch pane(at: point, layout) {
      case .detail?: page?.scroll(by: lines)
      case .evidence?: reading?.scroll(by: lines)
      case let pane?: lists[pane]?.move { $0.scroll(by: lines) }
      case nil: break
      }
    }
  }
}
