import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Does what a command does to the graph; nil for one that does nothing to it.
  mutating func judge(_ command: Command, count: Int) -> [Effect]? {
    switch command {
    case .same, .different, .unsure, .reject, .rename, .note, .star, .undo, .redo, .review: break
    default: return nil
    }
    guard hasHand else {
      message = .readOnly
      return []
    }
    guard !isWorking else {
      message = .working
      return []
    }
    switch command {
    case .undo: return act(.undo)
    case .redo: return act(.redo)
    case .review:
      popup = .review(ReviewSheet())
      return [.readReview]
    case .note: return ask(subject.map { [Prompt.Entry(purpose: .note, subject: $0)] } ?? [])
    case .rename: return ask(correctable)
    case .star: return subject.map { act(.star($0.id)) } ?? missed()
    case .reject where taggedHere.count > 1:
      message = .notForSeveral
      return []
    case .reject: return rejection.map { act($0) } ?? missed()
    case .same: return mergeOfTagged.map { act($0) } ?? pick { .same($0) }
    case .different: return part.map { act($0) } ?? pick { .different($0) }
    default: return missed()
    }
  }

  /// Sets or goes to the mark of a letter.
  mutating func take(_ letter: String, for command: Command) -> [Effect] {
    pending = PendingKeys()
    guard command == .mark else {
      guard let target = marks[letter] else {
        message = .noMark(letter, key: keyMap.shownKey(of: .mark))
        return []
      }
      return go(to: target)
    }
    guard hasHand else {
      message = .readOnly
      return []
    }
    return subject.map { act(.mark($0.id, letter)) } ?? missed()
  }

  mutating func missed() -> [Effect] {
    message = .noSubject
    return []
  }

  /// Has something done; until it is, nothing else can be.
  mutating func act(_ act: ReaderAct) -> [Effect] {
    isWorking = true
    message = .working
    return [.act(act)]
  }

  /// What a command is about: the row of the list, what a link leads to, or what the page is of.
  var subject: EntityRef? {
    switch focus {
    case .people, .firms, .meetings, .articles: return currentList?.selected?.ref
    case .detail: return page?.stop?.target ?? page?.page.ref
    case .evidence: return page?.page.ref
    }
  }

  /// Asks for a text; for none where there is nothing to ask for.
  private mutating func ask(_ entries: [Prompt.Entry]) -> [Effect] {
    prompt = Prompt(entries)
    return prompt == nil ? missed() : []
  }

  private mutating func pick(_ purpose: (EntityRef) -> Finder.Purpose) -> [Effect] {
    guard let subject, subject.kind == .person || subject.kind == .firm else { return missed() }
    popup = .finder(Finder(recents: recents, purpose: purpose(subject)))
    return []
  }

  /// What is wrong under the cursor: a statement of the page, somebody at a meeting, the row of a list.
  private var rejection: ReaderAct? {
    guard focus == .detail, let page, let stop = page.stop else {
      guard Pane.lists.contains(focus), let row = currentList?.selected?.ref else { return nil }
      return .reject(row.id)
    }
    let parts = stop.key.fact.split(separator: ":", maxSplits: 1).map(String.init)
    let id = parts.count > 1 ? ContentID(rawValue: parts[1]) : nil
    switch (parts.first, stop.target?.id) {
    case ("role", _), ("holder", _), ("tie", _), ("quote", _): return id.map { .reject($0) }
    case ("meeting", let meeting?): return .reject(meeting)
    case ("party", let person?): return id.map { .absent(person, meeting: $0) }
    case ("status", _): return .reject(page.id)
    case ("leading", _):
      guard case .person(let person) = page.page.subject else { return nil }
      return person.leadingRole.map { .reject($0.id) }
    case ("name", _), ("kind", _): return .reject(page.id)
    case ("mention", let entity?): return .reject(entity)
    default: return nil
    }
  }

  /// What under the cursor is somebody else's: an article of the page's list, or a mention in an
  /// article's text.
  private var part: ReaderAct? {
    guard focus == .detail, let page, let stop = page.stop, let target = stop.target else {
      return nil
    }
    if stop.key.fact == "article" { return .part(page.id, article: target.id, span: nil) }
    guard case .article(let article, let links) = page.page.subject,
      let start = stop.key.fact.split(separator: ":").last.flatMap({ Int($0) }),
      let link = links.first(where: { $0.span.start == start })
    else { return nil }
    return .part(target.id, article: article.id, span: link.span)
  }
}

extension ExplorerState {
  /// Takes in what came of something done to the graph.
  mutating func receive(done act: ReaderAct, _ outcome: ReaderOutcome) -> [Effect] {
    isWorking = false
    if awaitsVerdict, case .review(var sheet) = popup {
      sheet.receive(decision: outcome.decision)
      popup = .review(sheet)
    }
    awaitsVerdict = false
    let words = outcome.words
    switch act {
    case .undo, .writeBrief, .catchUp: message = .done(words)
    default: message = .done(words + "  " + self.words.howToUndo(keyMap.shownKey(of: .undo)))
    }
    // The row under the list's cursor may be gone; who two became stays in sight.
    switch act {
    case .merge: page?.isFollowed = true
    case .mergeAll(let ids):
      for ref in tags.refs where ids.contains(ref.id) { tags.toggle(ref) }
    default: break
    }
    return reload()
  }

  /// Nothing came of what was to be done to the graph: a verdict that could not be kept is none.
  mutating func giveUpWork() {
    isWorking = false
    if case .review(var sheet) = popup, awaitsVerdict {
      _ = sheet.takeBack()
      popup = .review(sheet)
    }
    awaitsVerdict = false
  }

  /// Takes in the number of the graph; another one than before has everything in sight read anew.
  mutating func receive(version: Int) -> [Effect] {
    defer { self.version = version }
    guard let known = self.version, known != version, !isWorking else { return [] }
    return reload()
  }

  /// Has everything in sight read anew; the old is shown until the new has come.
  mutating func reload() -> [Effect] {
    for pane in Pane.lists { lists[pane]?.reload() }
    shelf = Shelf()
    askedArticle = nil
    askedPath = nil
    let readings: [Effect] = [.readCounts, .readBadges, .readMarks, .readVersion, .readClips]
    guard let page, wanted == nil else { return readings }
    wanted = page.location
    return readings + [.readPage(page.id)]
  }

  /// Does a command in the popup of pairs.
  mutating func performInReview(
    _ command: Command, count: Int, _ sheet: ReviewSheet
  ) -> [Effect] {
    var sheet = sheet
    switch command {
    case .close, .cancel:
      popup = nil
      return []
    case .right, .find: sheet.move(.rows(count))
    case .left, .back: sheet.move(.rows(-count))
    case .halfDown, .pageDown: sheet.scroll(by: 3)
    case .halfUp, .pageUp: sheet.scroll(by: -3)
    case .same, .different, .unsure:
      guard !isWorking else {
        message = .working
        return []
      }
      let act = sheet.judge(command)
      awaitsVerdict = act != nil
      popup = .review(sheet)
      return act.map { self.act($0) } ?? []
    case .undo where !isWorking:
      let act = sheet.takeBack()
      popup = .review(sheet)
      return act ? self.act(.undo) : []
    default: Motion(command, count: count).map { sheet.move($0) }
    }
    popup = .review(sheet)
    return []
  }

  /// Does a command while a text is asked for.
  mutating func performInPrompt(_ command: Command) -> [Effect] {
    switch command {
    case .cancel: prompt = nil
    case .nextPane: prompt?.move(by: 1)
    case .formerPane: prompt?.move(by: -1)
    case .follow where prompt?.entry.purpose == .exportFile:
      let file = prompt?.field.text ?? ""
      prompt = nil
      guard !file.allSatisfy(\.isWhitespace) else { return [] }
      return [.export(export(into: file))]
    case .follow:
      let act = prompt?.act
      rememberFile()
      prompt = nil
      return act.map { self.act($0) } ?? []
    default: break
    }
    return []
  }
}
