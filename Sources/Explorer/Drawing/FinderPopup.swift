import HangulText
import NameSearch
import NewsGraph
import NewsModel
import TextUI

/// The popup that finds anything by its name.
struct FinderPopup {
  let state: ExplorerState
  let finder: Finder

  /// The parts of the popup.
  struct Parts {
    var frame: Rect
    var field: Rect
    var hits: Rect
    var legend: Rect
  }

  static func parts(of screen: Rect) -> Parts {
    let frame = screen.popup(width: 72, height: 20)
    let inside = PopupFrame.inside(frame)
    let legend = inside.height >= 6 ? 1 : 0
    let rows = inside.split(rows: [.fixed(1), .fixed(legend), .share(1), .fixed(legend)])
    return Parts(frame: frame, field: rows[0], hits: rows[2], legend: rows[3])
  }

  func draw(into canvas: inout Canvas) {
    let parts = Self.parts(of: canvas.bounds)
    PopupFrame(title: title, right: count, theme: state.theme)
      .draw(into: &canvas, around: parts.frame)
    let field = parts.field.split(columns: [.fixed(3), .share(1), .fixed(1)])
    canvas.line(" > ", in: field[0], style: state.theme[.key])
    finder.field.draw(into: &canvas, in: field[1], style: state.theme[.field])
    canvas.line(" " + legend, in: parts.legend, style: state.theme[.faint])
    drawHits(into: &canvas, in: parts.hits)
  }

  /// Who is looked for, and what for.
  private var title: String {
    switch finder.purpose {
    case .go: state.words.finderTitle
    case .same(let other): state.words.sameAs(other.label)
    case .different(let other): state.words.differentFrom(other.label)
    case .path(let other): state.words.pathFrom(other.label)
    }
  }

  /// How to narrow the search; or as what a name was found that was typed on the other keyboard.
  private var legend: String {
    if !finder.shownRecents.isEmpty { return state.words.finderRecent }
    if !finder.shownQueries.isEmpty { return state.words.finderKept }
    if let fault = finder.fault { return state.words.textFault(fault) }
    if finder.isText {
      return finder.text.fault.map(state.words.filterFault) ?? state.words.textLegend
    }
    if let hit = finder.hit, hit.reason == .keyboard { return state.words.foundAs(hit.match) }
    switch finder.purpose {
    case .go, .path: return state.words.finderLegend
    case .same, .different: return state.words.finderPicks
    }
  }

  private var count: String {
    finder.isIdle || finder.count == 0 ? "" : "\(finder.window.cursor + 1) / \(finder.count)"
  }

  private func drawHits(into canvas: inout Canvas, in rect: Rect) {
    if !finder.isIdle, finder.count == 0, finder.fault == nil {
      let words = finder.isText ? state.words.noTextFound : state.words.nothingFound
      canvas.line(" " + words, in: rect.row(0), style: state.theme[.faint])
    }
    let (recents, kept) = (finder.shownRecents, finder.shownQueries)
    for (offset, index) in finder.window.visible.enumerated() {
      let row = rect.row(offset * finder.rowsPerHit)
      if finder.texts.indices.contains(index) {
        let below = finder.rowsPerHit > 1 ? rect.row(offset * finder.rowsPerHit + 1) : nil
        draw(finder.texts[index], below: below, into: &canvas, in: row)
      } else if finder.hits.indices.contains(index) {
        draw(finder.hits[index], into: &canvas, in: row)
      } else if kept.indices.contains(index) {
        draw(kept[index], into: &canvas, in: row)
      } else if recents.indices.contains(index) {
        canvas.line("   " + recents[index].label, in: row)
      }
      guard index == finder.window.cursor else { continue }
      canvas.put(" ▸", at: row.origin, width: 2)
      canvas.highlight(row, state.theme[.cursor])
    }
  }

  /// Name, what it is, number of stories, and why it fits.
  private func draw(_ hit: FindHit, into canvas: inout Canvas, in rect: Rect) {
    let reason = state.words.reason(hit.reason)
    let isWide = rect.width >= 36
    let columns = rect.split(columns: [
      .fixed(3), .share(3), .fixed(1), .share(isWide ? 2 : 0), .fixed(isWide ? 5 : 0),
      .fixed(Canvas.width(of: reason) + 3),
    ])
    var name = StyledText(hit.ref.name, state.theme[.heading])
    if hit.match != hit.ref.name { name.append("  \(hit.match)", state.theme[.faint]) }
    canvas.line(name, in: columns[1])
    canvas.line(hit.detail ?? state.words.singular(hit.ref.kind), in: columns[3])
    canvas.line("\(hit.stories)", in: columns[4], style: state.theme[.number], alignment: .trailing)
    canvas.line(reason + " ", in: columns[5], style: state.theme[.note], alignment: .trailing)
  }
}

extension FinderPopup {
  /// The name of a search that is kept, what it searches for, and what narrows it.
  private func draw(_ kept: SavedQuery, into canvas: inout Canvas, in rect: Rect) {
    let scope = FilterText.articles(of: kept.period, outlet: kept.outlet, in: state.language)
    let columns = rect.split(columns: [
      .fixed(3), .share(1), .fixed(1), .share(2), .fixed(1),
      .fixed(min(Canvas.width(of: scope) + 1, rect.width / 2)),
    ])
    let name = StyledText(String(SavedQuery.sign) + kept.name, state.theme[.heading])
    canvas.line(name, in: columns[1])
    canvas.line(kept.words, in: columns[3])
    canvas.line(scope + " ", in: columns[5], style: state.theme[.faint], alignment: .trailing)
  }

  /// Headline, outlet and day; below them the sentence around the words.
  private func draw(_ hit: TextHit, below: Rect?, into canvas: inout Canvas, in rect: Rect) {
    let source = [hit.article.publisher ?? state.words.unknownOutlet, hit.article.published?.iso]
      .compactMap(\.self).joined(separator: " ")
    let columns = rect.split(columns: [
      .fixed(3), .share(1), .fixed(1), .fixed(min(Canvas.width(of: source) + 1, rect.width / 2)),
    ])
    canvas.line(StyledText(hit.article.title, state.theme[.heading]), in: columns[1])
    canvas.line(source + " ", in: columns[3], style: state.theme[.faint], alignment: .trailing)
    guard let below, let passage = hit.passage?.quote else { return }
    let parts = below.split(columns: [.fixed(5), .share(1), .fixed(1)])
    let excerpt = Excerpt(passage, holding: finder.phrases, width: parts[1].width)
    canvas.line(
      StyledText(excerpt.before) + StyledText(excerpt.words, state.theme[.key])
        + StyledText(excerpt.after), in: parts[1])
  }
}
