/// What stands around one quotation of a sentence: the verb it hangs on and who speaks.
struct SpeechFrame {
  let words: [Word]
  /// The people named outside of speech.
  let marks: [Mark]
  let quote: Range<Int>

  private var firstAfter: Int {
    words.firstIndex { $0.range.lowerBound >= quote.upperBound } ?? words.count
  }
  private var firstInside: Int {
    words.firstIndex { $0.range.lowerBound >= quote.lowerBound } ?? words.count
  }

  /// Whether a particle of quoting follows the mark: 고, 라고, 이라며, 는.
  func isSaid(_ source: SourceText) -> Bool {
    let start = quote.upperBound + 1
    var end = start
    while end < source.units.count, Unit.isHangul(source.units[end]) { end += 1 }
    return end > start && Self.particles.contains(source.string(start..<end))
  }

  private static let particles: WordSet = [
    "고", "라고", "이라고", "라며", "이라며", "며", "면서", "라면서", "이라면서", "는", "라는", "이라는", "란", "하고", "라고도",
    "고도", "고는", "라",
    "라고는", "면서도", "이라면서도",
  ]

  /// The base form of the verb of saying that follows.
  func verb() -> String? {
    for i in firstAfter..<words.count where !words[i].isQuoted {
      if let verb = SpeechVerb.base(words[i].text), words[i].before.contains(where: \.isWhitespace)
      {
        return isWhole(verb, at: i) ? verb : nil
      }
    }
    return nil
  }

  /// 선을 그었다, 못 박았다: both words of it.
  private func isWhole(_ verb: String, at i: Int) -> Bool {
    let parts = verb.split(separator: " ")
    guard parts.count == 2, let first = parts[1].first else { return true }
    return i + 1 < words.count && words[i + 1].text.first == first
  }

  private static let subject = ["은", "는", "이", "가", "도", "께서", "께서는"]

  /// The person who speaks: the topic before the quotation, else the nearest subject, else one
  /// between the quotation and its verb.
  func speaker() -> Int? {
    let before = marks.filter { $0.phrase.upperBound <= firstInside }
    if let titled = before.last.flatMap(titledTopic) { return titled }
    if let topic = before.last(where: { ["은", "는"].contains($0.josa) }) {
      return otherTopic(after: topic.phrase.upperBound) ? nil : topic.party.person
    }
    if otherTopic(after: 0) { return nil }
    if let subject = before.last(where: { Self.subject.contains($0.josa) }) {
      return subject.party.person
    }
    let after = marks.first { $0.phrase.lowerBound >= firstAfter && Self.subject.contains($0.josa) }
    return after?.party.person
  }

  /// `배경훈 부총리 겸 과기정통부 장관은`: a title further behind the name carries the particle.
  private func titledTopic(_ mark: Mark) -> Int? {
    guard mark.josa.isEmpty else { return nil }
    let start = mark.phrase.upperBound
    let title = (start..<max(start, min(firstInside, start + 4))).first { i in
      TitleWord(words[i]).map { ["은", "는"].contains($0.josa) } ?? false
    }
    guard let title, !otherTopic(after: title + 1) else { return nil }
    return mark.party.person
  }

  /// Whether somebody without a name speaks: 관계자는, 회사 측은.
  var hasOtherSpeaker: Bool { otherTopic(after: 0) }

  /// Endings of verbs before a noun that look like a topic.
  private static let modifiers = [
    "하는", "있는", "없는", "되는", "않는", "라는", "맡은", "같은", "놓은", "받은", "찾은", "높은", "많은", "좋은", "남은", "앉은",
    "얻은", "담은",
    "쌓은", "넣은", "잡은", "젊은", "낮은", "입은", "맺은", "겪은", "늦은", "깊은", "걷은", "뽑은", "꼽은", "리는", "지는", "오는",
    "이끄는", "만드는",
  ]

  private func otherTopic(after start: Int) -> Bool {
    guard start < firstInside else { return false }
    return (start..<firstInside).contains { i in
      guard !words[i].isQuoted, !marks.contains(where: { $0.phrase.contains(i) }) else {
        return false
      }
      let text = words[i].text
      if ["그는", "그도", "이날은", "이는", "또는"].contains(text) || text.hasSuffix("에는")
        || text.hasSuffix("에서는")
      {
        return false
      }
      if text.ends(withAny: Self.modifiers) {
        return false
      }
      if ["관계자가", "고위인사가", "측이", "측은"].contains(text) { return true }
      return WordForm.of(text).splits.contains {
        ["은", "는", "측은"].contains($0.josa) && $0.stem.count >= 2
      } && !Predicate.isVerbLike(text)
    }
  }
}
