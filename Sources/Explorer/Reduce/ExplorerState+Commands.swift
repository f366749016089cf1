import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Does what a command means where the reader is.
  mutating func perform(_ command: Command, count: Int) -> [Effect] {
    switch command {
    case .leave: isFinished = true
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    switch popup {
    case .finder: return performInFinder(command, count: count)
    case .help(let sheet): performInHelp(command, count: count, sheet)
    case .review(let sheet): return performInReview(command, count: count, sheet)
    case nil where prompt != nil: return performInPrompt(command)
    case nil where filterField != nil: performInFilter(command, count: count)
    case nil: return performInPanes(command, count: count)
    }
    return []
  }

  private mutating func performInPanes(_ command: Command, count: Int) -> [Effect] {
    if let effects = judge(command, count: count) { return effects }
    if let effects = look(command, count: count) { return effects }
    if let pane = command.pane { setFocus(pane) }
    switch command {
    case .follow: return follow()
    case .back: return travel(count, or: .noPast) { $0.back(from: $1) }
    case .forward: return travel(count, or: .noFuture) { $0.forward(from: $1) }
    case .nextPane: cyclePane(by: 1)
    case .formerPane: cyclePane(by: -1)
    case .nextEvidence: if page?.moveProof(by: count) != true { message = .noEvidence }
    case .formerEvidence: if page?.moveProof(by: -count) != true { message = .noEvidence }
    case .filter: openFilter()
    case .copy: return copy()
    case .mark, .goToMark: pending.letterOf = command
    case .find: popup = .finder(Finder(recents: recents))
    case .help: popup = .help(HelpSheet())
    case .close: close()
    case .cancel: if focus == list { clearFilter() }
    default: move(command, count: count)
    }
    return []
  }

  private mutating func cyclePane(by step: Int) {
    let panes = Pane.allCases.filter { $0 != .evidence || !isArticle }
    guard let index = panes.firstIndex(of: focus) else { return }
    setFocus(panes[(index + step + panes.count) % panes.count])
  }

  /// Closes what is open: a page leads back to the list, the list out.
  private mutating func close() {
    guard !Pane.lists.contains(focus) else {
      isFinished = true
      return
    }
    history.leave(here)
    showSelection()
    focus = list
  }

  private mutating func openFilter() {
    if !Pane.lists.contains(focus) { setFocus(list) }
    filterField = TextField(currentList?.filter ?? "")
  }

  private mutating func clearFilter() {
    guard currentList?.filter.isEmpty == false else { return }
    lists[list]?.setFilter("")
    showSelection()
  }

  private mutating func performInFilter(_ command: Command, count: Int) {
    switch command {
    case .follow: filterField = nil
    case .cancel:
      filterField = nil
      clearFilter()
    default: move(command, count: count)
    }
  }
}

extension ExplorerState {
  private mutating func performInFinder(_ command: Command, count: Int) -> [Effect] {
    switch command {
    case .cancel: popup = nil
    case .down: editFinder { $0.move { $0.move(by: count) } }
    case .up: editFinder { $0.move { $0.move(by: -count) } }
    case .pageDown: editFinder { $0.move { $0.move(pages: count) } }
    case .pageUp: editFinder { $0.move { $0.move(pages: -count) } }
    case .follow:
      guard case .finder(let finder) = popup, let target = finder.selected else { return [] }
      popup = nil
      switch finder.purpose {
      case .go: return go(to: target)
      case .same(let other): return act(.merge(other.id, target.id))
      case .different(let other): return act(.distinct(other.id, target.id))
      case .path(let start): return go(to: start, aspect: .path(target))
      }
    default: break
    }
    return []
  }

  private mutating func performInHelp(_ command: Command, count: Int, _ sheet: HelpSheet) {
    var sheet = sheet
    popup = nil
    switch command {
    case .close where !sheet.isTyping, .help: return
    case .cancel where !sheet.isTyping && sheet.filter.isEmpty: return
    case .cancel:
      sheet.isTyping = false
      sheet.filter.clear()
    case .follow: sheet.isTyping = false
    case .filter: sheet.isTyping = true
    case .down: sheet.scroll(by: count)
    case .up: sheet.scroll(by: -count)
    case .first: sheet.scroll(by: .min)
    case .last: sheet.scroll(by: .max)
    case .halfDown: sheet.scroll(pages: count, half: true)
    case .halfUp: sheet.scroll(pages: -count, half: true)
    case .pageDown: sheet.scroll(pages: count, half: false)
    case .pageUp: sheet.scroll(pages: -count, half: false)
    default: break
    }
    popup = .help(sheet)
  }
}
