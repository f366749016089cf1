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
    case .insert(let text): edit { $0.insert(text) }
    case .hangulKeyboard(let isHangul): isHangulKeyboard = isHangul
    case .idle:
      if pending.left != nil { pending = PendingKeys() }
      return [.readVersion]
    case .letter(let command, let letter): return take(letter, for: command)
    case .done(let act, let words): return receive(done: act, words)
    case .version(let version): return receive(version: version)
    default: receive(action)
    }
    return []
  }

  /// Takes in what was read.
  private mutating func receive(_ action: ExplorerAction) {
    switch action {
    case .counts(let counts): self.counts = counts
    case .rows(let request, let rows, let total):
      for pane in Pane.lists { lists[pane]?.receive(request, rows, total: total) }
    case .page(let id, let page): receive(page, for: id)
    case .article(let id, let page):
      if case .article(let article, _) = page?.subject {
        shelf.put(id, article)
      } else {
        shelf.put(id, nil)
      }
    case .hits(let request, let hits): editFinder { $0.receive(request, hits) }
    case .badges(let badges): self.badges = badges
    case .marks(let marks): self.marks = marks
    case .paths(let request, let paths):
      guard page?.page.ref.id == request.from.id, page?.aspect == .path(request.to) else { return }
      page?.receive(paths)
    case .review(let cards):
      guard case .review(var sheet) = popup else { return }
      sheet.receive(cards)
      popup = .review(sheet)
    case .copied(let text, let toBuffer): message = .copied(text, toBuffer: toBuffer)
    case .refused(let reason):
      isWorking = false
      // A verdict that could not be kept is none.
      if case .review(var sheet) = popup, awaitsVerdict {
        _ = sheet.takeBack()
        popup = .review(sheet)
      }
      awaitsVerdict = false
      message = .refused(reason)
    case .failed(let reason):
      message = .failed(reason)
      hasFailed = true
    default: break
    }
  }

  private mutating func start(at id: ContentID?) -> [Effect] {
    guard let id else { return [.readCounts, .readBadges, .readMarks, .readVersion] }
    focus = .detail
    wanted = PageLocation(id: id)
    return [.readCounts, .readBadges, .readMarks, .readVersion, .readPage(id)]
  }

  /// A digit goes to its pane at once; when a motion or another digit follows, it was the beginning
  /// of a count and the focus returns.
  private mutating func press(digit: Int) {
    message = nil
    if pending.count == nil, let pane = Pane(rawValue: digit) {
      pending.left = PendingKeys.Focus(pane: focus, list: list)
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
    pending.left = nil
  }

  private mutating func ignore(_ press: KeyPress) {
    pending = PendingKeys()
    let name = KeyName.shown(press)
    message = name.isEmpty ? nil : .unknownKey(name)
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
    guard pane != .evidence || !isArticle else { return }
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
    case .help, .review: break
    case nil where prompt != nil:
      guard var asked = prompt else { return }
      change(&asked.field)
      prompt = asked
    case nil:
      guard var field = filterField else { return }
      change(&field)
      filterField = field
      lists[list]?.setFilter(field.text)
      showSelection()
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
