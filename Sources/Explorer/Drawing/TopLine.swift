import HangulText
import NewsGraph
import NewsModel
import TextUI

/// The first line: which store this is, where in it one is, and what it holds.
struct TopLine {
  let state: ExplorerState

  func draw(into canvas: inout Canvas, in rect: Rect) {
    let counts = counts
    let width = Canvas.width(of: counts) + 2
    let isRoomy = rect.width - width >= 30
    let parts = rect.split(columns: [.share(1), .fixed(isRoomy ? width : 0)])
    canvas.line(path, in: parts[0])
    canvas.line(counts + " ", in: parts[1], alignment: .trailing)
  }

  /// "store › 인물 › 이재용".
  private var path: StyledText {
    var line = StyledText(" " + state.storeName, state.theme[.heading])
    let faint = state.theme[.faint]
    if let page = state.page?.page, state.focus != state.list || state.page?.isFollowed == true {
      line.append(" › ", faint)
      guard let ref = page.ref else {
        line.append(state.words.home, state.theme[.number])
        return line
      }
      line.append(kindName(ref.kind))
      line.append(" › ", faint)
      line.append(ref.label, state.theme[.number])
    } else {
      line.append(" › ", faint)
      line.append(state.words.name(state.list))
    }
    return line
  }

  private func kindName(_ kind: EntityKind) -> String {
    let pane = Pane.lists.first { $0.kind == kind }
    return pane.map(state.words.name) ?? state.words.plural(kind)
  }

  /// "기사 5  인물 18  기업 35  회동 12".
  private var counts: String {
    guard let counts = state.counts else { return "" }
    let words = state.words
    return [
      (EntityKind.article, counts.articles), (.person, counts.people), (.firm, counts.firms),
      (.meeting, counts.meetings),
    ].map { "\(words.plural($0)) \($1)" }.joined(separator: "  ")
  }
}
