import NewsGraph
import NewsModel
import TextUI

/// The popup of what was clipped: of each what it was taken for, its words, and where they stand.
struct BriefPopup {
  let state: ExplorerState
  let sheet: BriefSheet

  /// The frame, and where the clips stand in it.
  static func parts(of screen: Rect) -> (frame: Rect, clips: Rect) {
    let frame = screen.aboveLastLine.popup(width: 90, height: 100)
    return (frame, PopupFrame.inside(frame))
  }

  /// The cells for the words of a clip.
  static func textWidth(_ clips: Rect) -> Int { max(1, clips.width - 5) }

  func draw(into canvas: inout Canvas) {
    let (frame, inside) = Self.parts(of: canvas.bounds)
    PopupFrame(title: state.words.briefTitle, right: position, theme: state.theme)
      .draw(into: &canvas, around: frame)
    guard let clips = sheet.clips, !clips.isEmpty else {
      let key = state.keyMap.shownKey(of: .clip)
      let text = sheet.clips == nil ? state.words.briefComing : state.words.briefEmpty(key)
      return canvas.line(" " + text, in: inside.row(0), style: state.theme[.faint])
    }
    var row = 0
    for index in clips.indices.dropFirst(sheet.top) where row < inside.height {
      row += draw(clips[index], number: index, into: &canvas, in: inside, from: row) + 1
    }
  }

  private var position: String {
    guard let clips = sheet.clips, !clips.isEmpty else { return "" }
    return "\(sheet.cursor + 1)/\(clips.count)"
  }

  /// Draws a clip from a row on; returns how many rows it took.
  private func draw(
    _ clip: Clip, number: Int, into canvas: inout Canvas, in rect: Rect, from first: Int
  ) -> Int {
    let isChosen = number == sheet.cursor
    var row = first
    func add(_ text: String, _ role: ThemeRole, indent: Int) {
      guard row < rect.height else { return }
      canvas.line(text, in: rect.row(row).inset(left: indent), style: state.theme[role])
      row += 1
    }
    add("\(isChosen ? "▸" : " ")\(number + 1)  \(clip.subject)", .heading, indent: 1)
    let words = BriefSheet.words(of: clip, width: Self.textWidth(rect))
    for index in words.rows.indices.prefix(BriefSheet.mostRows) {
      let isCut = index == BriefSheet.mostRows - 1 && index < words.rows.count - 1
      add(String(words.text(ofRow: index)) + (isCut ? "…" : ""), .text, indent: 4)
    }
    add("— " + source(clip), .faint, indent: 4)
    if isChosen {
      for chosen in first..<row { canvas.highlight(rect.row(chosen), state.theme[.cursor]) }
    }
    return row - first
  }

  private func source(_ clip: Clip) -> String {
    let head = clip.article
    return [
      head.publisher ?? state.words.unknownOutlet, head.published?.iso ?? state.words.undated,
      state.words.line(clip.evidence.line), head.path,
    ].joined(separator: " · ")
  }
}
