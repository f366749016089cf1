import NewsModel

/// Reads who said what, word for word.
///
/// `A는 "…"고 말했다`, `"…"라며 "…"라고 덧붙였다` with the speaker of
/// the sentence before, `'…'고 했다` with any kind of marks, and the answers of an interview. Words
/// of unnamed speakers (관계자는) and of firms are left out.
struct QuoteReader {
  let cast: Cast
  private var dates: DateResolver
  /// The person last spoken of as a subject, and in which sentence.
  private var topic: (person: Int, sentence: Int)?
  private let interview: Interview
  private var found: [FoundQuote] = []

  init(cast: Cast) {
    self.cast = cast
    dates = DateResolver(published: cast.document.article.published)
    interview = Interview(cast: cast)
  }

  /// All quotes, in order.
  mutating func read() -> [FoundQuote] {
    for index in cast.document.sentences.indices { read(index) }
    return found
  }

  private mutating func read(_ index: Int) {
    let sentence = cast.document.sentences[index]
    let resolved = dates.resolve(sentence.words.filter { !$0.isQuoted })
    let day = day(resolved)
    let speech = QuotedSpeech.ranges(in: cast.document.source.units, sentence: sentence.range)
    let marks = cast.marks[index].filter {
      $0.party.person != nil && !$0.isGloss && !sentence.words[$0.words.lowerBound].isQuoted
    }
    var speaker: Int?
    for range in speech {
      let frame = SpeechFrame(words: sentence.words, marks: marks, quote: range)
      guard let verb = frame.verb(), frame.isSaid(cast.document.source) else { continue }
      let who = frame.speaker() ?? (frame.hasOtherSpeaker ? nil : speaker ?? carried(index, frame))
      guard let who else { continue }
      speaker = who
      add(
        range, who, verb, day, sentence,
        rule: frame.speaker() == nil ? "quote.carried" : "quote.said")
    }
    if let answer = interview.answer(index) {
      add(
        answer.range, answer.person, "", cast.document.article.published, sentence,
        rule: "quote.interview")
    }
    noteTopic(marks, index)
  }

  /// The day told outside of the quotation, unless it lies ahead; else the article's.
  private func day(_ resolved: [DateResolver.Resolved]) -> PartialDate? {
    let published = cast.document.article.published
    let told = resolved.last { found in
      guard found.date.day != nil else { return false }
      guard let day = found.date.civilDay, let today = published?.civilDay else { return true }
      return day.number <= today.number
    }
    return told?.date ?? published ?? dates.day
  }

  /// 그는, 이어, 또: the person of the sentence before goes on speaking.
  private func carried(_ index: Int, _ frame: SpeechFrame) -> Int? {
    guard let topic, index - topic.sentence <= 2 else { return nil }
    return topic.person
  }

  private mutating func noteTopic(_ marks: [Mark], _ index: Int) {
    let subject =
      marks.first { ["은", "는"].contains($0.josa) }
      ?? marks.first { ["이", "가", "도"].contains($0.josa) }
    if let person = subject?.party.person {
      topic = (person, index)
    } else if let last = found.last, topic?.person == last.person,
      cast.document.sentences[index].words.contains(where: \.isQuoted)
    {
      topic = (last.person, index)
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ person: Int, _ verb: String, _ day: PartialDate?, _ sentence: Sentence,
    rule: String
  ) {
    let source = cast.document.source
    let lineEnds = source.units[range].count { $0 == 0x0A }
    guard lineEnds <= 3, !range.isEmpty else { return }
    let text = source.string(range)
    let evidence = cast.document.evidence(around: range, in: sentence)
    guard evidence.quote.contains(text) else { return }
    found.append(
      FoundQuote(
        person: person, text: text, verb: verb, date: day, evidence: evidence,
        start: source.span(range).start, rule: rule, confidence: rule == "quote.said" ? 0.85 : 0.7))
  }
}
