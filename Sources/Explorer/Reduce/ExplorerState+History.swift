import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// The places that one can go back and forward to, with the one between them.
  var waypoints: [HistorySheet.Waypoint] {
    let past = history.past.enumerated().map { index, place in
      HistorySheet.Waypoint(steps: index - history.past.count, place: place)
    }
    let future = history.future.reversed().enumerated().map { index, place in
      HistorySheet.Waypoint(steps: index + 1, place: place)
    }
    return past + [HistorySheet.Waypoint(steps: 0, place: here)] + future
  }

  /// Does a command in the popup of places.
  mutating func performInHistory(
    _ command: Command, count: Int, _ sheet: HistorySheet
  ) -> [Effect] {
    var sheet = sheet
    switch command {
    case .cancel, .close, .history:
      popup = nil
      return []
    case .follow:
      popup = nil
      guard let steps = sheet.chosen?.steps, steps != 0 else { return [] }
      return perform(steps < 0 ? .back : .forward, count: abs(steps))
    case .forward: sheet.move { $0.move(by: count) }
    case .back: sheet.move { $0.move(by: -count) }
    default: Motion(command, count: count).map { motion in sheet.move { $0.move(motion) } }
    }
    popup = .history(sheet)
    return []
  }

  /// How a place is called: what was open there, and in which list one stood.
  func name(of place: Location) -> (name: String, detail: String) {
    let listed = words.name(place.list) + (place.filter.isEmpty ? "" : " / \(place.filter)")
    guard let page = place.page, page.isFollowed else {
      return (place.listPlace.id.flatMap { visited[$0]?.label } ?? listed, listed)
    }
    guard page.id != .home else { return (words.home, "") }
    let ref = visited[page.id]
    return (
      ref?.label ?? page.id.rawValue,
      [ref.map { words.singular($0.kind) } ?? "", words.aspect(page.aspect)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }
}
