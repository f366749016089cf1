import NewsGraph

extension ExplorerState {
  /// Whether an effect that is being done beside the loop has been waited for since, so that nothing in
  /// sight goes on before it ends.
  func awaits(_ effect: Effect) -> Bool {
    switch effect {
    case .readPaths(let request): popup == nil && shows(request)
    case .readReview:
      if case .review(let sheet) = popup { sheet.cards == nil } else { false }
    // Only once it is said that Esc does that, and never a verdict that was gone on from.
    case .act:
      if case .relinking = message { popup == nil && !isTyping && !awaitsVerdict } else { false }
    default: false
    }
  }

  /// Takes in that something was not done because the reader wanted no more of it: all is as it was
  /// before it was asked for.
  mutating func receive(stopped effect: Effect) -> [Effect] {
    var effects: [Effect] = []
    switch effect {
    case .findMore, .readRest: return []
    case .readPage, .glance: wanted = nil
    case .readReview: popup = nil
    case .act: giveUpWork()
    case .readPaths(let request) where shows(request): effects = perform(.back, count: 1)
    default: break
    }
    message = .stopped
    return effects
  }

  /// Whether the ways that are asked for are what the page is to show.
  func shows(_ request: PathRequest) -> Bool {
    page?.id == request.from.id
      && page?.aspect == .path(request.to, throughHubs: request.throughHubs)
  }
}
