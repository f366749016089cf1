import HangulText
import NewsGraph
import TextUI

/// The popup of the pairs that may be one: reasons above, both sides' words beside each other, or below
/// each other where the screen is narrow.
struct ReviewPopup {
  let state: ExplorerState
  let sheet: ReviewSheet

  /// From this width on the sides stand beside each other.
  private static let wide = 70

  func draw(into canvas: inout Canvas) {
    // The last line stays in sight: it says what came of a verdict.
    let room = canvas.bounds.split(rows: [.share(1), .fixed(1)])[0]
    let frame = room.popup(width: 110, height: 30)
    canvas.fill(frame)
    let isFramed = frame.height >= 6
    if isFramed {
      let style = Canvas.BoxStyle(
        line: state.theme[.focusedFrame], title: state.theme[.focusedTitle])
      canvas.box(frame, title: state.words.reviewTitle, right: position, style: style)
    }
    let inside = isFramed ? frame.inset(by: 1) : frame
    guard let card = sheet.card else {
      let text = sheet.cards == nil ? state.words.reviewComing : state.words.reviewEmpty
      return canvas.line(" " + text, in: inside.row(0), style: state.theme[.faint])
    }
    let head = headLines(card)
    let rows = inside.split(rows: [.fixed(min(head.count, inside.height)), .share(1)])
    for (offset, line) in head.enumerated() where offset < rows[0].height {
      canvas.line(line, in: rows[0].row(offset))
    }
    drawSides(card, into: &canvas, in: rows[1])
  }

  private var position: String {
    guard let cards = sheet.cards, !cards.isEmpty else { return "" }
    return "\(sheet.cursor + 1)/\(cards.count)"
  }

  private func headLines(_ card: ReviewCard) -> [StyledText] {
    var lines: [StyledText] = []
    for (title, reasons) in [
      (state.words.speaksForOne, card.reasonsFor), (state.words.speaksForTwo, card.reasonsAgainst),
    ] where !reasons.isEmpty {
      lines.append(
        StyledText(" \(title)  ", state.theme[.faint])
          + StyledText(reasons.joined(separator: " · ")))
    }
    if let verdict = sheet.verdicts[sheet.cursor] {
      lines.append(StyledText(" ✓ " + state.words.help(verdict), state.theme[.held]))
    }
    return lines + [StyledText()]
  }

  private func drawSides(_ card: ReviewCard, into canvas: inout Canvas, in rect: Rect) {
    guard rect.width >= Self.wide else {
      let halves = rect.split(rows: [.share(1), .share(1)])
      draw(card.first, into: &canvas, in: halves[0])
      return draw(card.second, into: &canvas, in: halves[1])
    }
    let parts = rect.split(columns: [.share(1), .fixed(3), .share(1)])
    draw(card.first, into: &canvas, in: parts[0])
    for row in 0..<rect.height {
      canvas.line(" │", in: parts[1].row(row), style: state.theme[.frame])
    }
    draw(card.second, into: &canvas, in: parts[2])
  }

  private func draw(_ side: ReviewCard.Side, into canvas: inout Canvas, in rect: Rect) {
    let inside = rect.inset(left: 1)
    var row = 0
    func add(_ text: String, _ role: ThemeRole) {
      let wrapped = WrappedText(text, width: inside.width)
      for index in wrapped.rows.indices where row < inside.height {
        canvas.line(
          String(wrapped.text(ofRow: index)), in: inside.row(row), style: state.theme[role])
        row += 1
      }
    }
    add(side.ref.name, .heading)
    if !side.detail.isEmpty { add(side.detail, .faint) }
    for quote in side.quotes {
      row += 1
      add("“\(quote.text)”", .text)
      add("— " + quote.source, .faint)
    }
  }
}
