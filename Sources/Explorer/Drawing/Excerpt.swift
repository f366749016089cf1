import TextUI

/// A sentence cut so that some words in it are in sight.
struct Excerpt: Hashable, Sendable {
  /// What stands before the words, from its beginning or a little before them.
  let before: String
  /// The words as they stand there; empty where they do not stand so.
  let words: String
  /// What stands behind them, to the end.
  let after: String

  /// Cuts a sentence whose words would else lie beyond a width of so many cells.
  init(_ sentence: String, holding phrases: [String], width: Int) {
    let found = phrases.lazy.compactMap { sentence.place(of: $0) }.first
    guard let found else {
      (before, words, after) = (sentence, "", "")
      return
    }
    words = String(sentence[found])
    after = String(sentence[found.upperBound...])
    let start = String(sentence[..<found.lowerBound])
    guard Canvas.width(of: start) + Canvas.width(of: words) > max(0, width - 1) else {
      before = start
      return
    }
    var rest = Substring(start)
    while !rest.isEmpty, Canvas.width(of: String(rest)) > width / 3 { rest.removeFirst() }
    before = "…" + rest
  }
}

extension String {
  /// Where some words stand, whatever their case.
  fileprivate func place(of words: String) -> Range<Index>? {
    let wanted = Array(words.lowercased())
    guard !wanted.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      var (end, left) = (start, wanted[...])
      while let next = left.first, end < endIndex, self[end].lowercased() == String(next) {
        left.removeFirst()
        end = index(after: end)
      }
      if left.isEmpty { return start..<end }
      start = index(after: start)
    }
    return nil
  }
}
