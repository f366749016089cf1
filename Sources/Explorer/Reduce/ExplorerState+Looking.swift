import NewsGraph
import NewsModel

extension ExplorerState {
  /// Looks at a side of a page; nil for a command that does not.
  mutating func look(_ command: Command, count: Int) -> [Effect]? {
    switch command {
    case .timeline:
      let aspect = Aspect.timeline(Aspect.TimeView())
      guard !looksAtAll, let subject = looked(at: [.person, .firm]) else {
        let isShown = page?.id == .home && page?.aspect.isLike(aspect) == true
        return goHome(isShown ? .whole : aspect)
      }
      return toggle(aspect, of: subject)
    case .graph:
      guard let subject = looked(at: [.person, .firm, .meeting]) else { return missed() }
      return toggle(.graph(Aspect.Reach()), of: subject)
    case .claims:
      guard let subject = looked(at: [.meeting]) else { return missed() }
      return toggle(.claims, of: subject)
    case .path:
      if let pair = taggedPair { return go(to: pair.0, aspect: .path(pair.1, throughHubs: false)) }
      guard let subject = looked(at: [.person, .firm, .meeting]) else { return missed() }
      popup = .finder(Finder(recents: recents, purpose: .path(subject)))
      return []
    case .zoomIn: return zoom(by: -count)
    case .zoomOut: return zoom(by: count)
    default: return nil
    }
  }

  /// Whether what is looked at is nobody in particular: the first page, the lists of meetings and articles.
  private var looksAtAll: Bool {
    switch focus {
    case .meetings, .articles: true
    case .detail, .evidence: page?.id == .home
    case .people, .firms: currentList?.selected == nil
    }
  }

  /// What the page is of rather than what the cursor stands on, where it is of such a kind.
  private func looked(at kinds: Set<EntityKind>) -> EntityRef? {
    let whole = Pane.lists.contains(focus) ? nil : page?.page.ref
    return [whole, subject].compactMap(\.self).first { kinds.contains($0.kind) }
  }

  /// Goes to a side of a page, or from it back to the whole.
  private mutating func toggle(_ aspect: Aspect, of subject: EntityRef) -> [Effect] {
    let isShown = page?.id == subject.id && page?.aspect.isLike(aspect) == true
    return go(to: subject, aspect: isShown ? .whole : aspect)
  }

  private mutating func zoom(by count: Int) -> [Effect] {
    guard let page, let next = page.aspect.zoomed(by: count.signum()) else { return missed() }
    return turn(to: next, of: page)
  }

  /// Shows another side of the page in sight; it is no new place.
  private mutating func turn(to next: Aspect, of page: PageState) -> [Effect] {
    askedPath = nil
    var location = PageLocation(id: page.id, isFollowed: page.isFollowed, aspect: next)
    if case .graph = next {
      location.stop = page.stop?.key
      location.cursor = page.cursor
      location.top = page.top
    }
    self.page = PageState(page.page, location: location)
    return []
  }

  /// Moves the axis of a timeline, where it is longer than the pane is wide; false at its ends.
  mutating func pan(by columns: Int) -> Bool {
    guard let page, case .timeline(var view) = page.aspect, page.isSet else { return false }
    let composer = PageComposer(
      page: page.page, words: words, timeline: page.timeline, width: page.content.width)
    let axis = composer.axis(view.scale)
    guard let until = axis.moved(by: columns, from: view.until) else { return false }
    view.until = until
    _ = turn(to: .timeline(view), of: page)
    self.page?.keep(page.timeline)
    return true
  }

  /// Shows more of what a folded node of the graph view stands for; false elsewhere.
  mutating func unfold() -> Bool {
    guard let page, case .graph(var reach) = page.aspect, let stop = page.stop,
      stop.key.fact == "more", stop.target == nil
    else { return false }
    let shown = PageComposer(
      page: page.page, words: words, width: page.content.width, height: page.content.height
    ).netMost(reach)
    reach.most = min(max(1, shown), 1 << 20) * 2
    _ = turn(to: .graph(reach), of: page)
    return true
  }
}

extension Aspect {
  /// Whether both look at the same side, however far zoomed.
  fileprivate func isLike(_ other: Aspect) -> Bool {
    switch (self, other) {
    case (.timeline, .timeline), (.graph, .graph): true
    default: self == other
    }
  }

  /// Nearer or further: longer stretches of a timeline are further, more steps of a graph and ways through
  /// hubs nearer; nil where there is no such thing.
  fileprivate func zoomed(by step: Int) -> Aspect? {
    switch self {
    case .timeline(let view): .timeline(TimeView(scale: view.scale.stepped(by: step) ?? view.scale))
    case .graph(let reach): .graph(reach.deeper(by: -step))
    case .path(let other, _): .path(other, throughHubs: step < 0)
    case .whole, .claims: nil
    }
  }

  /// The aspect in which a link of this one leads on: a graph to the next one's middle.
  var onward: Aspect {
    if case .graph(let reach) = self { return .graph(Reach(depth: reach.depth)) }
    return .whole
  }
}

extension Aspect.Reach {
  /// So many steps more, within bounds.
  fileprivate func deeper(by steps: Int) -> Self {
    Self(depth: min(max(1, min(depth, Self.deepest) + steps), Self.deepest), most: most)
  }
}
