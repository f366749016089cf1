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
    let question = " " + state.words.ask(prompt.purpose, prompt.subject.name) + " "
    let width = min(Canvas.width(of: question), rect.width / 2)
    let parts = rect.split(columns: [.fixed(width), .share(1), .fixed(1)])
    canvas.line(question, in: parts[0], style: state.theme[.key])
    prompt.field.draw(into: &canvas, in: parts[1], style: state.theme[.field])
  }

  private var notes: String {
    let keyboard = state.isHangulKeyboard && !state.isTyping ? state.words.hangulKeyboard : ""
    return [state.pending.shown, keyboard].filter { !$0.isEmpty }.joined(separator: "  ")
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
    func key(_ command: Command) -> String { Binding.shownKey(of: command) }
    let session = [(key(.help), Hint.help), (key(.close), .close)]
    let find = [(key(.find), Hint.find)]
    switch state.popup {
    case .finder: return [("↑↓", .choose), ("Enter", .open), ("Esc", .cancel)]
    case .help(let sheet) where sheet.isTyping: return [("Enter", .accept), ("Esc", .clear)]
    case .help: return [("jk", .scroll), (key(.filter), .filter), (key(.close), .close)]
    case .review:
      return [
        (key(.same), .same), (key(.different), .different), (key(.unsure), .unsure),
        ("jk", .scroll), (key(.undo), .undo), (key(.close), .close),
      ]
    case nil: break
    }
    if state.filterField != nil {
      return [("Enter", .accept), ("Esc", .clear), ("↑↓", .choose)]
    }
    let going = [(key(.back), Hint.back), (key(.forward), .forward)]
    switch state.focus {
    case .people, .firms, .meetings:
      return [("Enter", .open), (key(.filter), .filter)] + find + [("1-5", .panes)] + going
        + [(key(.help), .help), (key(.close), .leave)]
    case .detail:
      let proofs = state.isArticle ? [] : [(key(.nextEvidence), Hint.evidence)]
      return [("Enter", .open)] + going + [("n p", .links)] + proofs + find + session
    case .evidence:
      return [("Enter", .article), ("jk", .scroll), (key(.nextEvidence), .evidence)] + going
        + session
    }
  }
}
