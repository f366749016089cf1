import NewsGraph
import NewsModel

/// The rows that a reader has picked out, by id, in the order in which that was done.
struct Tags: Hashable, Sendable {
  private(set) var refs: [EntityRef] = []

  /// Whether a row was picked out.
  func contains(_ id: ContentID) -> Bool { refs.contains { $0.id == id } }

  /// Those of one list.
  func of(_ kind: EntityKind?) -> [EntityRef] { refs.filter { $0.kind == kind } }

  /// Who may be joined, or met: people and firms.
  var parties: [EntityRef] { refs.filter { $0.kind == .person || $0.kind == .firm } }

  /// Picks a row out, or not any more.
  mutating func toggle(_ ref: EntityRef) {
    if contains(ref.id) {
      refs.removeAll { $0.id == ref.id }
    } else {
      refs.append(ref)
    }
  }

  /// Lets go of those of one list; false where there are none.
  mutating func clear(_ kind: EntityKind?) -> Bool {
    let before = refs.count
    refs.removeAll { $0.kind == kind }
    return refs.count < before
  }
}
