import NewsGraph
import NewsModel
import TextUI

/// The page of what is selected or was followed.
struct DetailPane {
  let state: ExplorerState

  /// Where the text of a page stands: between a column for the cursor's mark and a free one.
  static func textRect(_ inside: Rect) -> Rect { inside.inset(horizontal: 1, vertical: 0) }

  func draw(into canvas: inout Canvas, _ layout: ScreenLayout) {
    guard let inside = layout.inside(.detail) else { return }
    let name = state.pageTitle ?? state.words.name(.detail)
    PaneFrame(
      title: "\(Pane.detail.rawValue) \(name)", right: position, isFocused: isFocused,
      theme: state.theme
    ).draw(into: &canvas, .detail, layout)
    guard let page = state.page else { return drawNothing(into: &canvas, in: inside) }
    let clipped = clippedLines(of: page)
    for (offset, index) in page.visible.enumerated() {
      let line = page.content.lines[index]
      draw(line, of: page.content, into: &canvas, in: inside.row(offset))
      if clipped.contains(index) {
        let edge = inside.row(offset).split(columns: [.share(1), .fixed(1)])[1]
        canvas.line(Clipped.mark, in: edge, style: state.theme[.note])
      }
    }
  }

  /// The lines in sight that hold words of the brief, or a fact that such words prove.
  private func clippedLines(of page: PageState) -> Set<Int> {
    guard !state.clipped.isEmpty else { return [] }
    let content = page.content
    var lines = Set(
      content.stops[content.stops(on: page.visible)].lazy
        .filter { $0.proofs.contains { state.clipped[$0.evidence] != nil } }.map(\.line))
    let spans = state.clipped.spans(in: page.id)
    for index in page.visible where !spans.isEmpty {
      let line = content.lines[index]
      guard let start = content.items[line.item].offset else { continue }
      let row = content.wrapped[line.item].rows[line.row].range
      let shown = Span(start + row.lowerBound, start + row.upperBound)
      if spans.contains(where: shown.overlaps) { lines.insert(index) }
    }
    return lines
  }

  private var isFocused: Bool { state.focus == .detail && state.popup == nil }

  /// How far down one is, on a page that does not fit.
  private var position: String {
    guard let page = state.page else { return "" }
    var parts: [String] = []
    if case .graph(let reach) = page.aspect, page.isDrawing {
      parts.append(state.words.depth(reach.depth))
    }
    if page.visible.count < page.content.lines.count {
      parts.append("\(page.visible.upperBound)/\(page.content.lines.count)")
    }
    return parts.joined(separator: "  ")
  }

  private func drawNothing(into canvas: inout Canvas, in rect: Rect) {
    guard state.counts?.articles == 0 else { return }
    let inside = Self.textRect(rect)
    WrappedText(state.words.emptyStore, width: inside.width).draw(into: &canvas, in: inside)
  }

  private func draw(
    _ line: PageContent.Line, of content: PageContent, into canvas: inout Canvas, in rect: Rect
  ) {
    let item = content.items[line.item]
    var wrapped = content.wrapped[line.item]
    var spans = item.runs.map { StyledSpan($0.range, state.theme[$0.role]) }
    if item.holdsQuote(wrapped.rows[line.row].range) {
      canvas.line("┃", in: rect, style: state.theme[.quote])
    }
    if let stop = state.page?.stop, stop.item == line.item {
      let isMarked = isFocused && state.page?.isDrawing == true && item.text.hasMark(at: stop.range)
      if !isMarked, wrapped.row(at: stop.range.lowerBound) == line.row {
        canvas.line("▸", in: rect, style: state.theme[.key])
      }
      if isFocused {
        spans.append(StyledSpan(stop.range, state.theme[.cursor]))
        wrapped = WrappedText(item.text.marked(at: stop.range.lowerBound), width: wrapped.width)
      }
    }
    let text = Self.textRect(rect).inset(left: item.indent)
    wrapped.draw(into: &canvas, in: text, from: line.row, spans: spans)
    guard line.row == 0, !item.right.isEmpty else { return }
    let width = min(Canvas.width(of: item.right), text.width)
    let end = text.split(columns: [.share(1), .fixed(width)])[1]
    canvas.line(item.right, in: end, style: state.theme[.number])
  }
}

extension PageItem {
  /// Whether a part of the text belongs to the words that led here.
  fileprivate func holdsQuote(_ range: Range<Int>) -> Bool {
    runs.contains { $0.role == .quote && $0.range.overlaps(range) }
  }
}

extension String {
  /// The text with the mark of a link at an offset replaced by that of the cursor, which is as
  /// long and as wide, so that no offset after it changes.
  fileprivate func marked(at offset: Int) -> String {
    var bytes = Array(utf8)
    let new = Array("▸".utf8)
    guard hasMark(at: offset..<offset + new.count) else { return self }
    bytes.replaceSubrange(offset..<offset + new.count, with: new)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a part of the text begins with the mark of a link, or with that of a meeting in a graph.
  fileprivate func hasMark(at range: Range<Int>) -> Bool {
    [PageItem.linkMark, NetNode.meetingMark].contains { mark in
      utf8.dropFirst(range.lowerBound).starts(with: mark.utf8) && mark.utf8.count == 3
    }
  }
}
