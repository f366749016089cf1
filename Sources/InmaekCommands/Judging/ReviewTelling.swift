import Linking
import NewsModel
import TextUI

extension Telling {
  /// A pair to be judged: the reasons, then both sides' words beside each other, or below each other
  /// where the screen is narrow.
  func review(_ item: ReviewItem, number: Int, of count: Int, columns: Int) -> [String] {
    let (a, b) = item.sides
    var lines = [
      "", ink.faint("\(number)/\(count)") + "  " + ink.strong("\(a.name) ↔ \(b.name)".onOneLine),
    ]
    if let pair = item.pair {
      for (title, reasons) in [
        (phrases.speaksForOne, pair.reasonsFor), (phrases.speaksForTwo, pair.reasonsAgainst),
      ] where !reasons.isEmpty {
        lines.append(
          "  \(title)  " + reasons.map(phrases.reason).joined(separator: " · ").onOneLine)
      }
    }
    if let decision = item.decision {
      lines.append("  " + phrases.judgedBefore(decision))
    }
    lines.append("")
    let room = min(columns, 120) - 3
    guard room >= 60 else {
      return lines + side(a, width: max(10, room)) + [""] + side(b, width: max(10, room))
    }
    let half = room / 2
    let (left, right) = (side(a, width: half), side(b, width: half))
    for row in 0..<max(left.count, right.count) {
      let words = row < left.count ? left[row] : ""
      let padding = String(repeating: " ", count: max(0, half - words.cells))
      let line = words + padding + " │ " + (row < right.count ? right[row] : "")
      lines.append(line.trimmingEnd)
    }
    return lines
  }

  /// One side in plain lines of a width.
  private func side(_ side: ReviewItem.Side, width: Int) -> [String] {
    var lines = wrapped(
      [side.name, side.detail].filter { !$0.isEmpty }.joined(separator: "  "), width)
    for quote in side.quotes {
      lines += [""] + wrapped("“\(quote.quote.onOneLine)”", width)
      lines += wrapped("— " + source(quote), width)
    }
    return lines
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    let set = WrappedText(text.onOneLine, width: width)
    return set.rows.indices.map { String(set.text(ofRow: $0)).trimmingEnd }
  }
}
