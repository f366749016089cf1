import HangulText
import NewsGraph
import TextUI

/// The last line: a message, or the keys that are useful here; at its right what is pending.
struct BottomLine {
  let state: ExplorerState

  func draw(into canvas: inout Canvas, in rect: Rect) {
    if let prompt = state.prompt { return draw(prompt, into: &canvas, in: rect) }
    let notes = notes
    let width = notes.isEmpty ? 0 : Canvas.width(of: notes) + 2
    let parts = rect.split(columns: [.share(1), .fixed(min(width, rect.width / 2))])
    if let message = state.message {
      let role: ThemeRole = message.isError ? .error : .note
      canvas.line(" \(state.words.message(message)) ", in: parts[0], style: state.theme[role])
    } else {
      canvas.line(hints(within: parts[0].width), in: parts[0])
    }
    canvas.line(notes + " ", in: parts[1], style: state.theme[.note], alignment: .trailing)
  }

  /// What is asked for, and the text so far.
  private func draw(_ prompt: Prompt, into canvas: inout Canvas, in rect: Rect) {
    // What is asked for stands behind whom it is about: a long name is cut, not the question.
    var entry = prompt.entry
    let bare = Canvas.width(of: state.words.ask(entry)) - Canvas.width(of: entry.subject.name)
    let room = max(6, rect.width / 2 - bare - 2)
    entry.subject.name = DisplayWidth.standard.truncated(entry.subject.name, to: room)
    let question = " " + state.words.ask(entry) + " "
    let hint = prompt.hasOthers ? " Tab \(state.words.hint(.others)) " : " "
    let width = min(Canvas.width(of: question), rect.width / 2)
    let left = rect.width - width - Canvas.width(of: hint)
    let parts = rect.split(
      columns: [.fixed(width), .share(1), .fixed(left < 12 ? 1 : Canvas.width(of: hint))])
    canvas.line(question, in: parts[0], style: state.theme[.key])
    canvas.line(hint, in: parts[2], style: state.theme[.faint])
    prompt.field.draw(into: &canvas, in: parts[1], style: state.theme[.field])
  }

  private var notes: String {
    let keyboard = state.isHangulKeyboard && !state.isTyping ? state.words.hangulKeyboard : ""
    let mouse = state.isMouseOn ? state.words.mouse : ""
    return [state.pending.shown(state.keyMap), keyboard, mouse].filter { !$0.isEmpty }.joined(
      separator: "  ")
  }

  /// As many hints as fit whole.
  private func hints(within width: Int) -> StyledText {
    var line = StyledText()
    for (keys, hint) in shownHints {
      let word = state.words.hint(hint)
      let cells = 3 + Canvas.width(of: keys) + Canvas.width(of: word)
      guard line.width + cells <= width else { continue }
      line.append(" \(keys)", state.theme[.key])
      line.append(" \(word) ")
    }
    return line
  }

  private var shownHints: [(String, Hint)] {
    hintsHere.filter { !$0.0.isEmpty }
  }

  private var hintsHere: [(String, Hint)] {
    func key(_ command: Command) -> String { state.keyMap.shownKey(of: command) }
    func typing(_ command: Command) -> String { state.keyMap.shownTypingKey(of: command) }
    let updown = typing(.up) + typing(.down)
    let moving = key(.down) + key(.up)
    let session = [(key(.help), Hint.help), (key(.close), .close)]
    let find = [(key(.find), Hint.find)]
    switch state.popup {
    case .finder: return [(updown, .choose), (typing(.follow), .open), (typing(.cancel), .cancel)]
    case .help(let sheet) where sheet.isTyping:
      return [(typing(.follow), .accept), (typing(.cancel), .clear)]
    case .help:
      return [
        (moving, .scroll), (key(.follow), .run), (key(.filter), .filter), (key(.close), .close),
      ]
    case .commands:
      return [
        (updown, .choose), (typing(.nextPane), .complete), (typing(.follow), .run),
        (typing(.cancel), .cancel),
      ]
    case .history: return [(moving, .choose), (key(.follow), .open), (key(.close), .close)]
    case .review:
      return [
        (key(.same), .same), (key(.different), .different), (key(.unsure), .unsure),
        (moving, .scroll), (key(.undo), .undo), (key(.close), .close),
      ]
    case .brief:
      return [
        ("Enter", .article), (key(.moveUp) + key(.moveDown), .order), (key(.reject), .takeOut),
        (key(.write), .write), (key(.undo), .undo), (key(.close), .close),
      ]
    case nil: break
    }
    if state.filterField != nil {
      return [(typing(.follow), .accept), (typing(.cancel), .clear), ("↑↓", .former)]
    }
    let going = [(key(.back), Hint.back), (key(.forward), .forward)]
    switch state.focus {
    case .people, .firms, .meetings, .articles:
      return [(key(.follow), .open), (key(.filter), .filter)] + find
        + [(key(.people) + "-" + key(.evidence), .panes)] + going
        + [(key(.help), .help), (key(.close), .leave)]
    case .detail:
      let proofs = state.standsAlone ? [] : [(key(.nextEvidence), Hint.evidence)]
      return [(key(.follow), .open)] + going + [(key(.nextLink) + " " + key(.formerLink), .links)]
        + proofs + find + session
    case .evidence:
      return [(key(.follow), .article), (moving, .scroll), (key(.nextEvidence), .evidence)] + going
        + session
    }
  }
}
