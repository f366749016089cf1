import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Picks rows out, or goes on from those picked out; nil for a command that does neither.
  mutating func tag(_ command: Command) -> [Effect]? {
    switch command {
    case .tag:
      guard Pane.lists.contains(focus), let row = currentList?.selected else { return missed() }
      tags.toggle(row.ref)
      return []
    case .meetingsOfTagged: return goToMeetingsOfTagged()
    default: return nil
    }
  }

  /// Those picked out of the list with the focus.
  var taggedHere: [EntityRef] {
    Pane.lists.contains(focus) ? tags.of(currentList?.kind) : []
  }

  /// All of the list that were picked out are one.
  var mergeOfTagged: ReaderAct? {
    let refs = taggedHere
    guard refs.count > 1, refs.allSatisfy({ $0.kind == .person || $0.kind == .firm }) else {
      return nil
    }
    return .mergeAll(refs.map(\.id))
  }

  /// The two whose way to one another is meant, where exactly two were picked out.
  var taggedPair: (EntityRef, EntityRef)? {
    let refs = tags.parties
    return Pane.lists.contains(focus) && refs.count == 2 ? (refs[0], refs[1]) : nil
  }

  /// Goes to the meetings where all who were picked out took part.
  private mutating func goToMeetingsOfTagged() -> [Effect] {
    let refs = tags.parties
    guard !refs.isEmpty else {
      message = .nothingTagged(keyMap.shownKey(of: .tag))
      return []
    }
    history.leave(here)
    setFocus(.meetings)
    let names = refs.map { $0.filterName(among: refs) }
    narrow(to: FilterText.meetings(with: names, in: language))
    return []
  }
}

extension EntityRef {
  /// What tells it in a filter: the name, or the id where another has the same.
  fileprivate func filterName(among refs: [EntityRef]) -> String {
    apart != nil || refs.count { $0.name == name } > 1 ? id.rawValue : name
  }
}
