public import NewsModel

/// An article whose text holds what was looked for.
public struct TextHit: Hashable, Sendable {
  /// The article.
  public var article: ArticleHead
  /// The first places, one a line, with the whole line as the quote; at most `mostLines`.
  public var lines: [Evidence]
  /// The first sentence that holds some of the words.
  public var passage: Evidence?

  /// How many lines are given.
  public static let mostLines = 5

  /// Looks for the lines of an article that hold one of some phrases; `published` is its day in the
  /// graph.
  package init(_ article: Article, holding phrases: [SyllablePairs]) {
    self.article = ArticleHead(article)
    lines = article.lines(holding: phrases)
    passage = lines.first.map { $0.sentence(holding: phrases) }
  }
}

extension Article {
  /// The first lines that hold one of the phrases.
  fileprivate func lines(holding phrases: [SyllablePairs]) -> [Evidence] {
    var found: [Evidence] = []
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let span = Span(start, start + line.utf8.count)
      start = span.end + 1
      guard phrases.contains(where: SyllablePairs(String(line)).contains) else { continue }
      found.append(Evidence(article: id, line: index + 1, quote: String(line), span: span))
      if found.count == TextHit.mostLines { break }
    }
    return found
  }
}

extension Evidence {
  /// The first sentence of a line that holds one of the phrases; the line where none does by itself.
  fileprivate func sentence(holding phrases: [SyllablePairs]) -> Evidence {
    var start = quote.startIndex
    for end in quote.sentenceEnds {
      let sentence = quote[start..<end].drop { $0 == " " }
      start = end
      guard phrases.contains(where: SyllablePairs(String(sentence)).contains) else { continue }
      var found = self
      let before = quote.utf8.distance(from: quote.startIndex, to: sentence.startIndex)
      found.quote = String(sentence)
      found.span = Span(
        span.start + before, span.start + before + sentence.utf8.count)
      return found
    }
    return self
  }
}

extension String {
  /// Where sentences end, the last at the end of the text: at a full stop, an exclamation or a question
  /// mark before a blank, quotation marks behind it included.
  fileprivate var sentenceEnds: [Index] {
    var ends: [Index] = []
    var isStop = false
    for index in indices {
      switch self[index] {
      case ".", "!", "?": isStop = true
      case "”", "’", "\"", "'", ")": break
      case " " where isStop:
        ends.append(index)
        isStop = false
      default: isStop = false
      }
    }
    return ends + [endIndex]
  }
}
