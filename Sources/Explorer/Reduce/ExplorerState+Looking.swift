import NewsGraph
import NewsModel

extension ExplorerState {
  /// Looks at a side of a page; nil for a command that does not.
  mutating func look(_ command: Command, count: Int) -> [Effect]? {
    switch command {
    case .timeline:
      guard let subject = looked(at: [.person, .firm]) else { return missed() }
      return toggle(.timeline(.month), of: subject)
    case .graph:
      guard let subject = looked(at: [.person, .firm, .meeting]) else { return missed() }
      return toggle(.graph(Self.smallGraph), of: subject)
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
    guard let page, let next = page.aspect.zoomed(by: count.signum()) else { return missed() }
    let location = PageLocation(id: page.id, isFollowed: page.isFollowed, aspect: next)
    self.page = PageState(page.page, location: location)
    return []
  }

  /// So many neighbours of each kind a graph begins with.
  private static let smallGraph = 8
}

extension Aspect {
  /// Whether both look at the same side, however far zoomed.
  fileprivate func isLike(_ other: Aspect) -> Bool {
    switch (self, other) {
    case (.timeline, .timeline), (.graph, .graph): true
    default: self == other
    }
  }

  /// Nearer or further: longer stretches of a timeline are further, more neighbours of a graph nearer; nil
  /// where there is no such thing.
  fileprivate func zoomed(by step: Int) -> Aspect? {
    switch self {
    case .timeline(let zoom): .timeline(zoom.stepped(by: step) ?? zoom)
    case .graph(let most): .graph(step < 0 ? min(most * 2, 1 << 20) : max(1, most / 2))
    case .whole, .claims, .path: nil
    }
  }

  /// The aspect in which a link of this one leads on: a graph to the next one's middle.
  var onward: Aspect {
    if case .graph = self { return self }
    return .whole
  }
}
