public import TextUI

extension ExplorerState {
  /// Draws the whole screen; total and free of I/O.
  public func draw(into canvas: inout Canvas) {
    canvas.caret = nil
    let layout = layout
    guard !layout.isTooSmall else {
      canvas.fill(canvas.bounds)
      canvas.line(words.tooSmall, in: canvas.bounds.row(canvas.bounds.height / 2))
      return
    }
    if let top = layout.top { TopLine(state: self).draw(into: &canvas, in: top) }
    for pane in Pane.allCases where layout.panes[pane] != nil {
      switch pane {
      case .people, .firms, .meetings, .articles:
        ListPane(state: self, pane: pane).draw(into: &canvas, layout)
      case .detail: DetailPane(state: self).draw(into: &canvas, layout)
      case .evidence: EvidencePane(state: self).draw(into: &canvas, layout)
      }
    }
    BottomLine(state: self).draw(into: &canvas, in: layout.bottom)
    switch popup {
    case .finder(let finder): FinderPopup(state: self, finder: finder).draw(into: &canvas)
    case .help(let sheet): HelpPopup(state: self, sheet: sheet).draw(into: &canvas)
    case .review(let sheet): ReviewPopup(state: self, sheet: sheet).draw(into: &canvas)
    case .brief(let sheet): BriefPopup(state: self, sheet: sheet).draw(into: &canvas)
    case .commands(let line): MenuPopup(line, self).draw(into: &canvas)
    case .history(let sheet): MenuPopup(sheet, self).draw(into: &canvas)
    case nil: ChordPopup(state: self).draw(into: &canvas)
    }
  }

  /// The screen as a canvas of its own.
  public func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    draw(into: &canvas)
    return canvas
  }
}
