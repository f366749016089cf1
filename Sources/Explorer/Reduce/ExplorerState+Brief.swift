import NewsGraph
import NewsModel
import TextUI

extension ExplorerState {
  /// Does what a command does to the brief; nil for one that does nothing to it.
  mutating func clip(_ command: Command) -> [Effect]? {
    switch command {
    case .clip, .brief, .moveUp, .moveDown, .write: break
    default: return nil
    }
    guard hasHand else {
      message = .readOnly
      return []
    }
    switch command {
    case .brief:
      popup = .brief(BriefSheet())
      return [.readClips]
    case .clip where isWorking:
      message = .working
      return []
    case .clip:
      guard let (words, subject) = clippable else { return missed() }
      return act(clipped[words].map { .unclip($0) } ?? .clip(words, for: subject))
    default: return missed()
    }
  }

  /// The words under the cursor, and what they are words for: the proof in sight, or in an article the
  /// line of the name under the cursor.
  private var clippable: (Evidence, String)? {
    guard let page else { return nil }
    if case .article(let article, _) = page.page.subject {
      return clippable(in: article, on: page)
    }
    guard let evidence = page.shownProof?.evidence else { return nil }
    let target = page.stop?.target
    let other = target?.kind == .article ? nil : target.map { page.page.named($0) }
    let own = page.page.ref.map { page.page.named($0) }
    let names = [own, other].compactMap(\.self).uniqued()
    return (evidence, names.joined(separator: " — "))
  }

  private func clippable(in article: Article, on page: PageState) -> (Evidence, String)? {
    let bytes = Array(article.text.utf8)
    let lines = LineTable(article.text)
    let fact = page.stop?.key.fact.split(separator: ":").map(String.init) ?? []
    let start = fact.first == "mention" ? fact.last.flatMap { Int($0) } : nil
    guard let place = start ?? page.span?.start else { return nil }
    let line = lines.line(at: place)
    guard var span = lines.span(ofLine: line) else { return nil }
    // The words that led here are clipped rather than all of their line.
    if let led = page.span, led.start <= place, place < led.end { span = led }
    guard !span.isEmpty, span.start >= 0, span.end <= bytes.count else { return nil }
    let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    let evidence = Evidence(
      article: article.id, line: lines.line(at: span.start), quote: words, span: span)
    return (evidence, page.stop?.target?.name ?? article.title)
  }

  /// Does a command in the popup of what was clipped.
  mutating func performInBrief(_ command: Command, count: Int, _ sheet: BriefSheet) -> [Effect] {
    var sheet = sheet
    switch command {
    case .close, .cancel, .brief:
      popup = nil
      return []
    case .undo: return actOnBrief(.undo)
    case .redo: return actOnBrief(.redo)
    default:
      guard let motion = Motion(command, count: count) else {
        return sheet.clip.map { perform(command, count: count, on: $0, sheet) } ?? []
      }
      sheet.move(motion)
    }
    popup = .brief(sheet)
    return []
  }

  private mutating func perform(
    _ command: Command, count: Int, on clip: Clip, _ sheet: BriefSheet
  ) -> [Effect] {
    switch command {
    case .moveUp: return actOnBrief(.moveClip(clip.id, by: -count))
    case .moveDown: return actOnBrief(.moveClip(clip.id, by: count))
    case .reject: return actOnBrief(.unclip(clip.id))
    case .copy: return [.copy(quote(clip.evidence, of: clip.article))]
    case .write:
      let text = sheet.file ?? words.briefFile
      prompt = Prompt([Prompt.Entry(purpose: .briefFile, subject: clip.article.ref, text: text)])
    case .follow:
      popup = nil
      return go(to: clip.article.ref, span: clip.evidence.span)
    default: break
    }
    return []
  }

  private mutating func actOnBrief(_ act: ReaderAct) -> [Effect] {
    guard !isWorking else {
      message = .working
      return []
    }
    return self.act(act)
  }

  /// Takes in what was clipped.
  mutating func receive(_ clips: [Clip]) {
    clipped = Clipped(clips)
    guard case .brief(var sheet) = popup else { return }
    sheet.receive(clips)
    popup = .brief(sheet)
  }

  /// Keeps the name of the file, so that one that could not be written is offered again.
  mutating func rememberFile() {
    guard case .brief(var sheet) = popup, let prompt, prompt.entry.purpose == .briefFile else {
      return
    }
    sheet.file = prompt.field.text
    popup = .brief(sheet)
  }
}

extension Page {
  /// The name of something on the page, a meeting's with its day.
  fileprivate func named(_ ref: EntityRef) -> String {
    var meetings = meetings
    if case .meeting(let meeting) = subject { meetings.append(meeting) }
    let day = meetings.first { $0.id == ref.id }?.date?.iso
    return [day, ref.label].compactMap(\.self).joined(separator: " ")
  }
}
