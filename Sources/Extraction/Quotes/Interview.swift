import NewsModel

/// An interview: questions set off by a dash or a Q, answers by quotation marks.
///
/// The one
/// who answers is the person whom the title or the lead names.
struct Interview {
  private let cast: Cast
  private let person: Int?

  init(cast: Cast) {
    self.cast = cast
    let sentences = cast.document.sentences
    let questions = sentences.count { Self.isQuestion(cast.document.source, $0) }
    person = questions >= 2 || cast.document.isInterview ? Self.interviewee(cast) : nil
  }

  /// The answer that a sentence gives.
  func answer(_ index: Int) -> (person: Int, range: Range<Int>)? {
    guard let person else { return nil }
    let sentence = cast.document.sentences[index]
    let source = cast.document.source
    guard let first = sentence.range.first, index > 0, follows(index) else { return nil }
    let units = source.units
    let close = sentence.range.upperBound - 1
    let isMarked =
      (Unit.isStraightQuote(units[first]) && units[close] == units[first]
        || Unit.opensQuote(units[first]) && Unit.closesQuote(units[close]))
    guard isMarked, close > first + 1 else { return nil }
    let inner = first + 1..<close
    // A mark inside: more than one quotation, and no plain answer.
    guard !units[inner].contains(units[first]),
      !units[inner].contains(0x0A) || units[inner].count < 400
    else { return nil }
    return (person, inner)
  }

  private func follows(_ index: Int) -> Bool {
    let source = cast.document.source
    let sentences = cast.document.sentences
    let isInterview = cast.document.isInterview
    return (max(0, index - 3)..<index).contains { k in
      Self.isQuestion(source, sentences[k])
        || isInterview && InterviewLine.isQuestion(source.string(sentences[k].range))
    }
  }

  private static func isQuestion(_ source: SourceText, _ sentence: Sentence) -> Bool {
    guard let first = sentence.range.first else { return false }
    let text = source.string(first..<min(first + 2, sentence.range.upperBound))
    return InterviewLine.asks(text) || text == "- "
  }

  private static func interviewee(_ cast: Cast) -> Int? {
    for (sentence, marks) in zip(cast.document.sentences, cast.marks)
    where sentence.zone == .title || sentence.zone == .heading {
      if let person = marks.first(where: { $0.party.person != nil })?.party.person { return person }
    }
    return cast.marks.prefix(4).joined().first { $0.party.person != nil }?.party.person
  }
}
