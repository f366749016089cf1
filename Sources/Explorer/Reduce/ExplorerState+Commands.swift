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
    case .mouse: return toggleMouse()
    default: break
    }
    switch popup {
    case .finder: return performInFinder(command, count: count)
    case .help(let sheet): return performInHelp(command, count: count, sheet)
    case .commands(let line): return performInCommandLine(command, count: count, line)
    case .history(let sheet): return performInHistory(command, count: count, sheet)
    case .review(let sheet): return performInReview(command, count: count, sheet)
    case .brief where prompt != nil, nil where prompt != nil: return performInPrompt(command)
    case .brief(let sheet): return performInBrief(command, count: count, sheet)
    case nil where filterField != nil: performInFilter(command, count: count)
    case nil: return performInPanes(command, count: count)
    }
    return []
  }

  private mutating func performInPanes(_ command: Command, count: Int) -> [Effect] {
    if let effects = judge(command, count: count) { return effects }
    if let effects = clip(command) { return effects }
    if let effects = look(command, count: count) { return effects }
    if let effects = tag(command) ?? sort(command) { return effects }
    if let pane = command.pane { setFocus(pane) }
    switch command {
    case .follow: return follow()
    case .home: return goHome()
    case .nextUnread: return [.readNextUnread(isArticle ? page?.id : nil)]
    case .readAll: return [.noteAllOpened]
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
    case .commandLine: popup = .commands(CommandLine(recents: commandsRun))
    case .history: popup = .history(HistorySheet(waypoints))
    case .open: return openArticle()
    case .export: askForExport()
    case .close: close()
    case .cancel: if focus == list, !clearFilter() { _ = tags.clear(currentList?.kind) }
    default: move(command, count: count)
    }
    return []
  }

  private mutating func cyclePane(by step: Int) {
    let panes = Pane.allCases.filter { $0 != .evidence || !standsAlone }
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

  /// Shows all rows again; false where they are all there.
  private mutating func clearFilter() -> Bool {
    guard currentList?.filter.isEmpty == false else { return false }
    lists[list]?.keepFilter()
    lists[list]?.setFilter("")
    showSelection()
    return true
  }

  private mutating func performInFilter(_ command: Command, count: Int) {
    switch command {
    case .follow:
      filterField = nil
      lists[list]?.keepFilter()
      tellFilterFault()
    case .cancel:
      filterField = nil
      _ = clearFilter()
    default: move(command, count: count)
    }
  }
}

extension ExplorerState {
  private mutating func performInFinder(_ command: Command, count: Int) -> [Effect] {
    switch command {
    case .cancel: popup = nil
    case .follow:
      guard case .finder(let finder) = popup else { return [] }
      if let kept = finder.keptQuery {
        let language = language
        editFinder { $0.type(kept, in: language) }
      }
      guard let target = finder.selected else { return [] }
      popup = nil
      switch finder.purpose {
      case .go: return go(to: target, span: finder.span)
      case .same(let other): return act(.merge(other.id, target.id))
      case .different(let other): return act(.distinct(other.id, target.id))
      case .path(let start): return go(to: start, aspect: .path(target, throughHubs: false))
      }
    default:
      Motion(command, count: count).map { motion in editFinder { $0.move { $0.move(motion) } } }
    }
    return []
  }
}
