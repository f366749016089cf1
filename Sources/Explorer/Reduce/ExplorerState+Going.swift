import NewsGraph
import NewsModel

extension ExplorerState {
  /// Follows what is under the cursor: the row of a list, a link, the article of the evidence.
  mutating func follow() -> [Effect] {
    switch focus {
    case .people, .firms, .meetings, .articles:
      guard let row = currentList?.selected else { return [] }
      return go(to: row.ref)
    case .detail:
      if unfold() { return [] }
      if let target = page?.stop?.target {
        let onward = target.kind == .article ? Aspect.whole : page?.aspect.onward ?? .whole
        return go(to: target, span: spanOfTarget(target), aspect: onward)
      }
      guard let proof = page?.shownProof else { break }
      return go(toArticleOf: proof)
    case .evidence:
      guard let proof = reading?.proof else { break }
      return go(toArticleOf: proof)
    }
    message = .noLink
    return []
  }

  /// The words to point out in an article that a fact leads to.
  private func spanOfTarget(_ target: EntityRef) -> Span? {
    page?.stop?.proofs.first { $0.evidence.article == target.id }?.evidence.span
  }

  private mutating func go(toArticleOf proof: Proof) -> [Effect] {
    let id = proof.evidence.article
    let title = page?.page.articles[id]?.title ?? ""
    return go(to: EntityRef(id: id, kind: .article, name: title), span: proof.evidence.span)
  }

  /// Goes to a page; the way back leads here.
  mutating func go(
    to target: EntityRef, span: Span? = nil, aspect: Aspect = .whole
  ) -> [Effect] {
    history.leave(here)
    remember(target)
    focus = .detail
    askedPath = nil
    wanted = PageLocation(id: target.id, span: span, aspect: aspect)
    return [.glance(target.id)]
  }

  /// Goes to the first page; the way back leads here.
  mutating func goHome(_ aspect: Aspect = .whole) -> [Effect] {
    guard page?.id != .home || focus != .detail || page?.aspect != aspect else { return [] }
    history.leave(here)
    focus = .detail
    wanted = PageLocation(id: .home, aspect: aspect)
    return [.readPage(.home)]
  }

  private mutating func remember(_ target: EntityRef) {
    recents.removeAll { $0.id == target.id }
    recents.insert(target, at: 0)
    recents = Array(recents.prefix(20))
  }

  /// Goes back or forward through the history.
  mutating func travel(
    _ count: Int, or nothing: Message, _ step: (inout History, Location) -> Location?
  ) -> [Effect] {
    var place: Location?
    for _ in 0..<min(count, 1000) {
      let from = place ?? here
      guard let next = step(&history, from) else { break }
      place = next
    }
    guard let place else {
      message = nothing
      return []
    }
    return restore(place)
  }

  private mutating func restore(_ place: Location) -> [Effect] {
    focus = place.focus
    list = place.list
    lists[list]?.go(to: place.listPlace, filter: place.filter, order: place.order)
    wanted = place.page
    askedPath = nil
    guard let id = place.page?.id else {
      showSelection()
      return []
    }
    return [.readPage(id)]
  }

  /// Takes in the page that was asked for.
  mutating func receive(_ page: Page?, for id: ContentID) {
    guard let location = wanted, location.id == id else { return }
    wanted = nil
    guard let page else {
      message = .gone
      return
    }
    self.page = PageState(page, location: location)
    if let ref = page.ref { visited[ref.id] = ref }
    // An article is its own evidence: there is no such pane beside it.
    if standsAlone, focus == .evidence { focus = .detail }
  }
}
