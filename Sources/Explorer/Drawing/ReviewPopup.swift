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
    PopupFrame(title: state.words.reviewTitle, right: position, theme: state.theme)
      .draw(into: &canvas, around: frame)
    guard let card = sheet.card else {
      let text = sheet.cards == nil ? state.words.reviewComing : state.words.reviewEmpty
      return canvas.line(" " + text, in: inside.row(0), style: state.theme[.faint])
    }
    let parts = parts(card)
    for (offset, line) in parts.head.enumerated() where offset < inside.height {
      canvas.line(line, in: inside.row(offset))
    }
    if let bar = parts.bar {
      for row in 0..<bar.height {
        canvas.line(" │", in: bar.row(row), style: state.theme[.frame])
      }
    }
    for (side, rect) in parts.sides { draw(side, into: &canvas, in: rect) }
  }

  /// How far the words of the pair in sight can be scrolled.
  var mostTop: Int {
    guard let card = sheet.card else { return 0 }
    return parts(card).sides.map { side, rect in
      max(0, head(side, rect.width).count + words(side, rect.width).count - rect.height)
    }.max() ?? 0
  }

  /// The side that stands under a point; nil between and above them.
  func side(at point: Point) -> ReviewCard.Side? {
    guard let card = sheet.card else { return nil }
    return parts(card).sides.first { $0.1.contains(point) }?.0
  }

  var frame: Rect { Rect(state.size).aboveLastLine.popup(width: 110, height: 30) }

  private var inside: Rect { PopupFrame.inside(frame) }

  /// The lines above, and where both sides stand.
  private func parts(
    _ card: ReviewCard
  ) -> (head: [StyledText], bar: Rect?, sides: [(ReviewCard.Side, Rect)]) {
    let head = headLines(card)
    let rect = inside.split(rows: [.fixed(min(head.count, inside.height)), .share(1)])[1]
    guard rect.width >= Self.wide else {
      let halves = rect.split(rows: [.share(1), .share(1)])
      return (
        head, nil,
        [(card.first, halves[0].inset(left: 1)), (card.second, halves[1].inset(left: 1))]
      )
    }
    let columns = rect.split(columns: [.share(1), .fixed(3), .share(1)])
    return (
      head, columns[1],
      [(card.first, columns[0].inset(left: 1)), (card.second, columns[2].inset(left: 1))]
    )
  }

  private var position: String {
    guard let cards = sheet.cards, !cards.isEmpty else { return "" }
    let judged = sheet.judgedBefore
    guard sheet.cursor >= judged else {
      return "\(state.words.judgedBefore) \(sheet.cursor + 1)/\(judged)"
    }
    let place = "\(sheet.cursor - judged + 1)/\(cards.count - judged)"
    return judged == 0 ? place : "\(place)  ↑ \(state.words.judgedBefore) \(judged)"
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
      lines.append(StyledText(" ✓ " + state.words.verdict(verdict.verdict), state.theme[.held]))
    }
    return lines + [StyledText()]
  }

  /// Who it is stays in sight; what the articles say of it scrolls, as far as there is more.
  private func draw(_ side: ReviewCard.Side, into canvas: inout Canvas, in rect: Rect) {
    let (head, words) = (head(side, rect.width), words(side, rect.width))
    let top = min(sheet.top, max(0, head.count + words.count - rect.height))
    for (row, line) in (head + words.dropFirst(top)).prefix(rect.height).enumerated() {
      canvas.line(line, in: rect.row(row))
    }
  }

  private func head(_ side: ReviewCard.Side, _ width: Int) -> [StyledText] {
    lines(side.ref.name, .heading, width) + lines(side.detail, .faint, width)
  }

  private func words(_ side: ReviewCard.Side, _ width: Int) -> [StyledText] {
    side.quotes.flatMap { quote in
      [StyledText()] + lines("“\(quote.text)”", .text, width)
        + lines("— " + quote.source, .faint, width)
    }
  }

  private func lines(_ text: String, _ role: ThemeRole, _ width: Int) -> [StyledText] {
    guard !text.isEmpty else { return [] }
    let wrapped = WrappedText(text, width: width)
    return wrapped.rows.indices.map {
      StyledText(String(wrapped.text(ofRow: $0)), state.theme[role])
    }
  }
}
