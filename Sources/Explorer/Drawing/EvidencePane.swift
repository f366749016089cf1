import NewsGraph
import NewsModel
import TextUI

/// The words that prove the fact under the cursor, in the article around them.
///
/// Above: outlet, day, headline and line; last the name of the file.
struct EvidencePane {
  let state: ExplorerState

  /// The parts of the pane.
  struct Parts {
    var heading: Rect
    var body: Rect
    var file: Rect
  }

  static func parts(of inside: Rect) -> Parts {
    let heading = inside.height >= 9 ? 3 : min(1, inside.height / 2)
    let file = inside.height >= 5 ? 1 : 0
    let rows = inside.split(rows: [.fixed(heading), .share(1), .fixed(file)])
    return Parts(heading: rows[0], body: rows[1], file: rows[2])
  }

  /// The cells for the text, beside the mark of the rows that hold the words.
  static func textWidth(_ body: Rect) -> Int { textRect(body).width }

  private static func textRect(_ body: Rect) -> Rect { body.inset(horizontal: 1, vertical: 0) }

  func draw(into canvas: inout Canvas, _ layout: ScreenLayout) {
    guard let inside = layout.inside(.evidence) else { return }
    let proofs = state.page?.stop?.proofs.count ?? 0
    let place = state.reading == nil ? "" : " \((state.page?.proof ?? 0) + 1)/\(proofs)"
    let next =
      proofs > 1
      ? "\(state.keyMap.shownKey(of: .nextEvidence)) \(state.words.help(.nextEvidence))" : ""
    PaneFrame(
      title: "\(Pane.evidence.rawValue) \(state.words.name(.evidence))\(place)", right: next,
      isFocused: state.focus == .evidence && state.popup == nil, theme: state.theme
    ).draw(into: &canvas, .evidence, layout)
    let parts = Self.parts(of: inside)
    guard let reading = state.reading else {
      guard state.page?.stop != nil else { return }
      canvas.line(
        state.words.noEvidence, in: Self.textRect(inside), style: state.theme[.faint])
      return
    }
    drawHeading(reading, into: &canvas, in: parts.heading)
    drawText(reading, into: &canvas, in: parts.body)
    if let path = reading.article?.path ?? head(reading)?.path {
      let text = "\(state.words.file) \(path)"
      canvas.line(text, in: Self.textRect(parts.file), style: state.theme[.faint])
    }
  }

  private func head(_ reading: EvidenceText) -> ArticleHead? {
    state.page?.page.articles[reading.proof.evidence.article]
  }

  private func drawHeading(_ reading: EvidenceText, into canvas: inout Canvas, in rect: Rect) {
    let head = reading.article.map(ArticleHead.init) ?? head(reading)
    let outlet = head?.publisher ?? state.words.unknownOutlet
    let day = head?.published?.iso ?? state.words.undated
    let title = head?.title ?? ""
    let line = state.words.line(reading.proof.evidence.line)
    var source = StyledText()
    if state.clipped[reading.proof.evidence] != nil {
      source.append("\(Clipped.mark) ", state.theme[.note])
    }
    source.append("\(outlet) \(day)", state.theme[.heading])
    source = source + hedge(reading.proof)
    let text = Self.textRect(rect)
    guard rect.height > 1 else {
      canvas.line(source + StyledText(" · \(title) · \(line)"), in: text)
      return
    }
    canvas.line(source, in: text.row(0))
    let tail = " · \(line)"
    let parts = text.row(1).split(columns: [
      .fixed(min(Canvas.width(of: title), max(0, text.width - Canvas.width(of: tail)))), .share(1),
    ])
    canvas.line(title, in: parts[0])
    canvas.line(tail, in: parts[1], style: state.theme[.number])
  }

  /// How surely the article says it, and of a meeting what: planned, held, called off.
  private func hedge(_ proof: Proof) -> StyledText {
    var line = StyledText()
    if let status = proof.status {
      line.append("  \(status.mark) \(state.words.status(status))", state.theme[status.role])
    }
    if proof.certainty != .stated {
      line.append("  \(state.words.certainty(proof.certainty))", state.theme[.note])
    }
    if let source = proof.attributedTo { line.append("  \(source)", state.theme[.note]) }
    return line
  }

  private func drawText(_ reading: EvidenceText, into canvas: inout Canvas, in rect: Rect) {
    let text = Self.textRect(rect)
    reading.wrapped.draw(
      into: &canvas, in: text, from: reading.top,
      spans: [StyledSpan(reading.quote, state.theme[.quote])])
    for offset in 0..<rect.height {
      let index = reading.top + offset
      guard reading.wrapped.rows.indices.contains(index),
        reading.wrapped.rows[index].range.overlaps(reading.quote)
      else { continue }
      canvas.line(
        "┃", in: rect.row(offset).split(columns: [.fixed(1), .share(1)])[0],
        style: state.theme[.quote])
    }
  }
}
