import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Brings the parts of the state into line with each other and with the screen after a change,
  /// and tells what has to be read for what is in sight now.
  mutating func settle() -> [Effect] {
    let layout = layout
    return settleLists(layout) + settlePage(layout) + settleEvidence(layout) + settlePopup()
      + settleOpened()
  }

  /// Keeps that an article was opened once it has the focus; one that merely stands beside its list was
  /// not.
  private mutating func settleOpened() -> [Effect] {
    guard isArticle, focus == .detail, wanted == nil, let id = page?.id, !opened.contains(id) else {
      return []
    }
    opened.insert(id)
    return [.noteOpened(id)]
  }

  private mutating func settleLists(_ layout: ScreenLayout) -> [Effect] {
    var effects: [Effect] = []
    for pane in Pane.lists {
      if let inside = layout.inside(pane) {
        let height = inside.height - (showsFilter(of: pane) ? 1 : 0)
        lists[pane]?.setHeight(height)
      }
      guard pane == list || layout.panes[pane] != nil else { continue }
      if let request = lists[pane]?.request() { effects.append(.readRows(request)) }
    }
    return effects
  }

  /// Whether a list shows a line with its filter.
  func showsFilter(of pane: Pane) -> Bool {
    (filterField != nil && pane == list) || lists[pane]?.filter.isEmpty == false
  }

  private mutating func settlePage(_ layout: ScreenLayout) -> [Effect] {
    var effects: [Effect] = []
    if !(wanted?.isFollowed ?? page?.isFollowed ?? false) {
      let selected = currentList?.selected?.ref.id
      if let selected, selected != (wanted?.id ?? page?.id) {
        wanted = PageLocation(id: selected, isFollowed: false)
        effects.append(.glance(selected))
      }
      if currentList?.total == 0 { page = nil }
    }
    let words = words
    if page?.requestRest() == true, let id = page?.id { effects.append(.readRest(id)) }
    if let request = page?.request(words) { effects.append(.readNet(request)) }
    if let request = page?.timelineRequest() { effects.append(.readTimeline(request)) }
    if let page, case .path(let other, let hubs) = page.aspect, page.paths == nil,
      let ref = page.page.ref
    {
      let asked = PathRequest(from: ref, to: other, throughHubs: hubs)
      if askedPath != asked {
        askedPath = asked
        effects.append(.readPaths(asked))
      }
    }
    settleContent(layout)
    return effects
  }

  /// Sets the page in the lines of its pane; a page that is not in sight is set as if it were
  /// alone on the screen, for its evidence may be.
  private mutating func settleContent(_ layout: ScreenLayout) {
    guard let page else { return }
    let alone = Rect(x: 0, y: 1, width: size.width, height: size.height - 2).inset(by: 1)
    guard let inside = layout.inside(.detail) ?? (page.isSet ? nil : alone) else { return }
    let width = DetailPane.textRect(inside).width
    let drawn = page.aspect.isDrawn ? inside.height : 0
    guard !page.isSet || page.content.width != width || page.content.height != drawn else {
      self.page?.fit(nil, height: inside.height)
      return
    }
    if page.isSet, drawn > 0 { self.page?.holdPlace() }
    let composer = PageComposer(
      page: page.page, words: words, span: page.span, aspect: page.aspect, paths: page.paths,
      net: page.net, timeline: page.timeline, today: today, keyMap: keyMap, width: width,
      height: drawn)
    self.page?.fit(
      PageContent(composer.items(), width: width, height: drawn), height: inside.height)
  }

  private mutating func settleEvidence(_ layout: ScreenLayout) -> [Effect] {
    guard let proof = page?.shownProof, let inside = layout.inside(.evidence) else {
      if page?.shownProof == nil { reading = nil }
      return []
    }
    let id = proof.evidence.article
    let body = EvidencePane.parts(of: inside).body
    let article = shelf.article(id)
    if reading?.shows(proof, hasArticle: article != nil, width: EvidencePane.textWidth(body))
      != true
    {
      reading = EvidenceText(
        proof, article: article, width: EvidencePane.textWidth(body), height: body.height)
    }
    reading?.setHeight(body.height)
    guard !shelf.knows(id), askedArticle != id else { return [] }
    askedArticle = id
    return [.readArticle(id)]
  }

  private mutating func settlePopup() -> [Effect] {
    switch popup {
    case .finder(var finder):
      let request = finder.request()
      finder.setHeight(FinderPopup.parts(of: Rect(size)).hits.height)
      popup = .finder(finder)
      return request.map { [$0] } ?? []
    case .help(var sheet):
      let parts = HelpPopup.parts(of: Rect(size), hasFilter: sheet.showsFilter)
      sheet.fit(sheet.lines(words, keyMap), height: parts.lines.height)
      popup = .help(sheet)
    case .review(var sheet):
      sheet.fit(most: ReviewPopup(state: self, sheet: sheet).mostTop)
      popup = .review(sheet)
    case .brief(var sheet):
      let clips = BriefPopup.parts(of: Rect(size)).clips
      sheet.fit(width: BriefPopup.textWidth(clips), height: clips.height)
      popup = .brief(sheet)
    case .commands(var line):
      let parts = MenuPopup.parts(of: Rect(size), hasField: true)
      line.fit(count: line.choices(words, keyMap).count, height: parts.rows.height)
      popup = .commands(line)
    case .history(var sheet):
      sheet.fit(height: MenuPopup.parts(of: Rect(size), hasField: false).rows.height)
      popup = .history(sheet)
    case nil: break
    }
    return []
  }
}
