import TextUI

extension ExplorerState {
  /// Moves the cursor of the pane with the focus.
  mutating func move(_ command: Command, count: Int) {
    switch focus {
    case .people, .firms, .meetings, .articles: moveInList(command, count: count)
    case .detail: moveInPage(command, count: count)
    case .evidence: moveInEvidence(command, count: count)
    }
  }

  private mutating func moveInList(_ command: Command, count: Int) {
    let before = currentList?.window.cursor
    if command == .right { setFocus(.detail) }
    Motion(command, count: count).map { motion in lists[list]?.move { $0.move(motion) } }
    if currentList?.window.cursor != before { showSelection() }
  }

  private mutating func moveInPage(_ command: Command, count: Int) {
    if page?.isDrawing == true, let direction = PageState.Direction(command) {
      for _ in 0..<min(count, 1000) where page?.move(direction) != true {
        switch direction {
        case .up: page?.scroll(by: -1)
        case .down: page?.scroll(by: 1)
        case .left: return setFocus(list)
        case .right: return setFocus(.evidence)
        }
      }
      return
    }
    switch command {
    case .left where pan(by: -count), .right where pan(by: count): break
    case .nextLink: page?.moveLink(by: count)
    case .formerLink: page?.moveLink(by: -count)
    case .left: if page?.moveWithinItem(by: -1) != true { setFocus(list) }
    case .right: if page?.moveWithinItem(by: 1) != true { setFocus(.evidence) }
    default: Motion(command, count: count).map { page?.move($0) }
    }
  }

  private mutating func moveInEvidence(_ command: Command, count: Int) {
    switch command {
    case .nextLink: page?.moveLink(by: count)
    case .formerLink: page?.moveLink(by: -count)
    case .left: setFocus(.detail)
    default: Motion(command, count: count).map { reading?.scroll($0) }
    }
  }
}

extension PageState.Direction {
  /// The direction of a command; nil for another one.
  fileprivate init?(_ command: Command) {
    switch command {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    default: return nil
    }
  }
}
