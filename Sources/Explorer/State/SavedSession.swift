import NewsGraph
import NewsModel

/// What of a walk goes on in the next one: where the lists stood, the way so far, what was looked for.
///
/// It is written and read as a whole; what a newer program cannot read of an older one is given up.
public struct SavedSession: Codable, Hashable, Sendable {
  /// A list by its filter, those it had before, its order, and where its cursor stood.
  struct List: Codable, Hashable, Sendable {
    var pane: Pane
    var filter: String
    var former: [String]
    var order: ListOrder
    var place: ListState.Place
  }

  var lists: [List]
  /// The list used last.
  var list: Pane
  /// The way, the last place at the end.
  var past: [Location]
  /// The names of what was visited.
  var visited: [EntityRef]
  /// The places visited lately, the latest first.
  var recents: [EntityRef]
  /// The lines of the command line, the latest first.
  var commandsRun: [String]

  /// So many steps of the way are kept.
  static let longestWay = 100
}

extension ExplorerState {
  /// What of this walk goes on in the next one.
  public var saved: SavedSession {
    let past = Array((history.past + [here]).suffix(SavedSession.longestWay))
    let ids = Set(past.compactMap(\.page?.id) + past.compactMap(\.listPlace.id))
    return SavedSession(
      lists: Pane.lists.compactMap { pane in
        lists[pane].map {
          .init(
            pane: pane, filter: $0.filter, former: $0.formerFilters.entries, order: $0.order,
            place: $0.place)
        }
      },
      list: list, past: past,
      visited: visited.values.filter { ids.contains($0.id) }.sorted { $0.id < $1.id },
      recents: recents, commandsRun: commandsRun)
  }

  /// Goes on from a former walk: lists and way as they were, the first page open.
  mutating func resume(_ saved: SavedSession) {
    for kept in saved.lists where Pane.lists.contains(kept.pane) {
      lists[kept.pane]?.go(to: kept.place, filter: kept.filter, order: kept.order)
      for filter in kept.former { lists[kept.pane]?.formerFilters.keep(filter) }
    }
    if Pane.lists.contains(saved.list) {
      list = saved.list
      focus = saved.list
    }
    history.resume(saved.past)
    for ref in saved.visited { visited[ref.id] = ref }
    recents = saved.recents
    commandsRun = saved.commandsRun
  }
}
