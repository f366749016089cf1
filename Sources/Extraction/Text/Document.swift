import NewsModel

/// An article made ready for the rules: its story in sentences and words.
struct Document {
  let article: Article
  let source: SourceText
  let lines: LineTable
  var sentences: [Sentence]
  /// Whether questions and answers make up the article, so that what stands between quotation
  /// marks is the telling itself.
  let isInterview: Bool

  /// Splits the story zones of an article.
  ///
  /// O(bytes).
  init(_ article: Article) {
    self.article = article
    source = SourceText(article.text)
    lines = LineTable(article.text)
    sentences = []
    isInterview = InterviewLine.isInterview(article.text)
    let sentenceSplitter = SentenceSplitter(units: source.units)
    let wordSplitter = WordSplitter(units: source.units)
    for (paragraph, zone) in article.zones.filter({ $0.kind.isStory }).enumerated() {
      for range in sentenceSplitter.sentences(in: source.range(zone.span)) {
        let plain = wordSplitter.words(in: range)
        let words =
          isInterview
          ? plain : QuotedSpeech.mark(plain, in: source.units, sentence: range)
        sentences.append(
          Sentence(range: range, zone: zone.kind, paragraph: paragraph, words: words))
      }
    }
  }

  /// The words of the article that show a range: the sentence, cut to whole lines where it runs
  /// over more than four.
  func evidence(_ range: Range<Int>) -> Evidence {
    let shown = trimmed(range)
    let span = source.span(shown)
    return Evidence(
      article: article.id, line: lines.line(at: span.start), quote: source.string(shown), span: span
    )
  }

  /// The sentence around a range, kept within four lines and around the range itself.
  func evidence(around range: Range<Int>, in sentence: Sentence) -> Evidence {
    evidence(window(around: range, in: sentence.range))
  }

  /// At most four line ends may lie inside a piece of evidence, and it stays readable.
  private func window(around range: Range<Int>, in whole: Range<Int>) -> Range<Int> {
    let most = 400
    var low = whole.lowerBound
    var high = whole.upperBound
    func lineEnds(_ r: Range<Int>) -> Int { source.units[r].count { $0 == 0x0A } }
    var ends = lineEnds(whole)
    while ends > 3 || high - low > most {
      let left = (low..<range.lowerBound).first { Unit.isSpace(source.units[$0]) && $0 > low }
      let right = (range.upperBound..<high).last { Unit.isSpace(source.units[$0]) }
      let isLeftLonger = range.lowerBound - low > high - range.upperBound
      if let left, isLeftLonger || right == nil {
        ends -= lineEnds(low..<left + 1)
        low = left + 1
      } else if let right {
        ends -= lineEnds(right..<high)
        high = right
      } else {
        break
      }
    }
    return low..<high
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Unit.isSpace(source.units[low]) { low += 1 }
    while high > low, Unit.isSpace(source.units[high - 1]) { high -= 1 }
    return low..<high
  }
}
