import NewsGraph
import NewsModel

extension ExplorerState {
  /// Looks at a side of a page; nil for a command that does not.
  mutating func look(_ command: Command, count: Int) -> [Effect]? {
    switch command {
    case .timeline:
      guard let subject = looked(at: [.person, .firm]) else { return missed() }
      return toggle(.timeline(.month), of: subject)
    case .claims:
      guard let subject = looked(at: [.meeting]) else { return missed() }
      return toggle(.claims, of: subject)
    case .path:
      guard let subject = looked(at: [.person, .firm, .meeting]) else { return missed() }
      popup = .finder(Finder(recents: recents, purpose: .path(subject)))
      return []
    case .zoomIn: return zoom(by: -count)
    case .zoomOut: return zoom(by: count)
    default: return nil
    }
  }

  /// What the page is of rather than what the cursor stands on, where it is of such a kind.
  private func looked(at kinds: Set<EntityKind>) -> EntityRef? {
    let whole = Pane.lists.contains(focus) ? nil : page?.page.ref
    return [whole, subject].compactMap(\.self).first { kinds.contains($0.kind) }
  }

  /// Goes to a side of a page, or from it back to the whole.
  private mutating func toggle(_ aspect: Aspect, of subject: EntityRef) -> [Effect] {
    let isShown = page?.page.ref.id == subject.id && page?.aspect.isLike(aspect) == true
    return go(to: subject, aspect: isShown ? .whole : aspect)
  }

  private mutating func zoom(by count: Int) -> [Effect] {
    guard let page, case .timeline(let zoom) = page.aspect else { return missed() }
    guard let next = zoom.stepped(by: count.signum()) else { return [] }
    var location = page.location
    location = PageLocation(
      id: location.id, isFollowed: location.isFollowed, aspect: .timeline(next))
    self.page = PageState(page.page, location: location)
    return []
  }
}

extension Aspect {
  /// Whether both look at the same side, however far zoomed.
  fileprivate func isLike(_ other: Aspect) -> Bool {
    if case .timeline = self, case .timeline = other { return true }
    return self == other
  }
}
