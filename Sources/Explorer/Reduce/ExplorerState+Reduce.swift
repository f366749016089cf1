import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Does what an action asks for; total and free of I/O.
  ///
  /// - Returns: what has to be read or done outside; the outcome comes back as an action.
  public mutating func reduce(_ action: ExplorerAction) -> [Effect] {
    let effects = apply(action)
    return effects + settle()
  }

  private mutating func apply(_ action: ExplorerAction) -> [Effect] {
    switch action {
    case .start(let id): return start(at: id)
    case .resize(let size): self.size = size
    case .command(let command, let count): return run(command, count: count)
    case .digit(let digit): press(digit: digit)
    case .chord(let press):
      message = nil
      pending.chord.append(press)
    case .unknownKey(let press): ignore(press)
    case .edit(let press): edit { _ = $0.handle(press) }
    case .mouse(let report): return take(report)
    case .recallFilter(let count): recallFilter(by: count)
    case .insert(let text): edit { $0.insert(text) }
    case .hangulKeyboard(let isHangul): isHangulKeyboard = isHangul
    case .idle:
      if pending.left != nil { pending = PendingKeys() }
      return [.readVersion]
    case .letter(let command, let letter): return take(letter, for: command)
    case .done(let act, let outcome): return receive(done: act, outcome)
    case .version(let version): return receive(version: version)
    case .behind:
      defer { message = .catchingUp }
      return act(.catchUp)
    case .relinking(let stage):
      if isWorking { message = .relinking(stage: stage.rawValue, of: RelinkStage.allCases.count) }
    case .stopped(let effect): return receive(stopped: effect)
    case .nextUnread(let next):
      guard let next else {
        message = .nothingUnread
        return []
      }
      return go(to: next)
    case .allOpened:
      message = .allRead
      return reload()
    default: receive(action)
    }
    return []
  }

  /// Takes in what was read.
  private mutating func receive(_ action: ExplorerAction) {
    switch action {
    case .counts(let counts): self.counts = counts
    case .rows(let request, let rows, let total, let stranger):
      for pane in Pane.lists { lists[pane]?.receive(request, rows, total: total) }
      if let stranger, let current = currentList, current.kind == request.kind,
        current.filter == request.filter
      {
        message = .filterFault(.nobody(stranger))
      }
    case .page(let id, let page): receive(page, for: id)
    case .rest(let id, let page):
      if let page, self.page?.id == id { self.page?.receive(whole: page) }
    case .article(let id, let page):
      if case .article(let article, _) = page?.subject {
        shelf.put(id, article)
      } else {
        shelf.put(id, nil)
      }
    case .hits(let request, let hits): editFinder { $0.receive(request, hits) }
    case .texts(let request, let hits): editFinder { $0.receive(request, hits) }
    case .queries(let queries): editFinder { $0.receive(queries) }
    case .badges(let badges): self.badges = badges
    case .marks(let marks): self.marks = marks
    case .paths(let request, let paths): if shows(request) { page?.receive(paths) }
    case .timeline(let request, let timeline): page?.receive(request, timeline)
    case .net(let request, let net): page?.receive(request, net)
    case .review(let cards):
      guard case .review(var sheet) = popup else { return }
      sheet.receive(cards)
      popup = .review(sheet)
    case .clips(let clips): receive(clips)
    case .exported(let words): message = .done(words)
    case .copied(let text, let toBuffer): message = .copied(text, toBuffer: toBuffer)
    case .refused(let reason):
      giveUpWork()
      message = .refused(reason)
    case .failed(let reason):
      message = .failed(reason)
      hasFailed = true
    default: break
    }
  }

  private mutating func start(at id: ContentID?) -> [Effect] {
    // Without a place to begin the lists take the keys, and the first page stands beside them.
    if id != nil { focus = .detail }
    let place = id ?? .home
    wanted = PageLocation(id: place)
    return [
      .readCounts, .readBadges, .readMarks, .readVersion, .readPage(place), .readClips, .readBehind,
    ]
  }

  /// A digit goes to its pane at once; when a motion or another digit follows, it was the beginning
  /// of a count and the focus returns.
  private mutating func press(digit: Int) {
    message = nil
    let chord = "\(digit)".map(KeyPress.character)
    if pending.count == nil, let pane = keyMap.command(for: chord)?.pane {
      pending.left = PendingKeys.Focus(
        pane: focus, list: list, page: page?.id == .home ? page : nil)
      setFocus(pane)
    } else {
      returnFocus()
    }
    pending.add(digit: digit)
  }

  private mutating func returnFocus() {
    guard let left = pending.left else { return }
    focus = left.pane
    list = left.list
    if let page = left.page {
      self.page = page
      wanted = nil
    }
    pending.left = nil
  }

  private mutating func ignore(_ press: KeyPress) {
    pending = PendingKeys()
    let name = KeyName.shown(press)
    message = name.isEmpty ? nil : .unknownKey(name, help: keyMap.shownKey(of: .help))
  }

  private mutating func run(_ command: Command, count: Int?) -> [Effect] {
    message = nil
    if hasFailed { askAgain() }
    var count = count
    if pending.left != nil {
      if command.takesCount, let number = count, number > 1 { returnFocus() } else { count = nil }
    }
    pending = PendingKeys()
    return perform(command, count: max(1, count ?? 1))
  }

  /// Gives the focus to a pane; an article has no evidence pane.
  mutating func setFocus(_ pane: Pane) {
    guard pane != .evidence || !standsAlone else { return }
    // The first page gives way to whichever list is turned to.
    if Pane.lists.contains(pane), pane != list, page?.id == .home { showSelection() }
    focus = pane
    if Pane.lists.contains(pane) { list = pane }
  }

  /// Changes the text that is being typed.
  private mutating func edit(_ change: (inout TextField) -> Void) {
    message = nil
    switch popup {
    case .finder: editFinder { change(&$0.field) }
    case .help(var sheet) where sheet.isTyping:
      change(&sheet.filter)
      popup = .help(sheet)
    case .brief where prompt != nil, nil where prompt != nil:
      guard var asked = prompt else { return }
      change(&asked.field)
      prompt = asked
    case .commands(var line):
      line.edit(change)
      popup = .commands(line)
    case .help, .review, .brief, .history: break
    case nil:
      guard var field = filterField else { return }
      change(&field)
      lists[list]?.formerFilters.forget()
      setFilter(field)
    }
  }

  /// Lets what could not be read be asked for again.
  private mutating func askAgain() {
    hasFailed = false
    askedArticle = nil
    for pane in Pane.lists { lists[pane]?.askAgain() }
    if wanted?.isFollowed == false { wanted = nil }
  }

  mutating func editFinder(_ change: (inout Finder) -> Void) {
    guard case .finder(var finder) = popup else { return }
    change(&finder)
    popup = .finder(finder)
  }

  /// Lets the detail pane show the selection of the list again.
  mutating func showSelection() {
    wanted = nil
    page?.isFollowed = false
  }
}
