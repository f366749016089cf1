import HangulText
import NewsGraph
import TextUI

/// What may follow the keys pressed so far: the rest of a chord, or the letter of a mark.
struct ChordPopup {
  let state: ExplorerState

  /// A key and what it does.
  struct Choice {
    var key: String
    var text: String
    /// What it asks for.
    var action: ExplorerAction
  }

  /// Where it stands, its frame included: above the last line, at the right; nil where there is
  /// nothing to choose or no room.
  func frame(in bounds: Rect) -> Rect? {
    let choices = choices
    guard !choices.isEmpty, bounds.width >= 30, bounds.height >= choices.count + 6 else {
      return nil
    }
    let width = min(
      bounds.width - 4,
      (choices.map { Canvas.width(of: $0.key) + Canvas.width(of: $0.text) }.max() ?? 0) + 6)
    let rows = bounds.split(rows: [.share(1), .fixed(choices.count + 2), .fixed(1)])
    return rows[1].split(columns: [.share(1), .fixed(width), .fixed(1)])[1]
  }

  func draw(into canvas: inout Canvas) {
    guard let frame = frame(in: canvas.bounds) else { return }
    let choices = choices
    canvas.fill(frame)
    let style = Canvas.BoxStyle(line: state.theme[.focusedFrame], title: state.theme[.focusedTitle])
    canvas.box(frame, title: state.pending.shown(state.keyMap), right: "", style: style)
    let keys = choices.map { Canvas.width(of: $0.key) }.max() ?? 1
    for (row, choice) in choices.enumerated() {
      let parts = frame.inset(by: 1).row(row).split(columns: [
        .fixed(1), .fixed(keys), .fixed(2), .share(1),
      ])
      canvas.line(choice.key, in: parts[1], style: state.theme[.key])
      canvas.line(choice.text, in: parts[3])
    }
  }

  var choices: [Choice] {
    if state.pending.letterOf == .goToMark {
      return state.marks.sorted { $0.key < $1.key }.prefix(12).map {
        Choice(key: $0.key, text: $0.value.label, action: .letter(.goToMark, $0.key))
      }
    }
    let chord = state.pending.chord
    guard !chord.isEmpty else { return [] }
    return state.keyMap.bindings.flatMap { binding in
      binding.chords.filter { $0.count > chord.count && $0.starts(with: chord) }.map { keys in
        Choice(
          key: keys.dropFirst(chord.count).map(KeyName.shown).joined(),
          text: state.words.help(binding.command),
          action: .command(binding.command, count: state.pending.count))
      }
    }
  }
}
