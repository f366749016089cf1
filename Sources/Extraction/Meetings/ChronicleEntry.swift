import NewsModel

/// A line of a list of events that tells a meeting without a verb.
///
/// `▶ 2024년 1월 11일 = 제30회 경제인회의. 도담회관. 김도현 회장, 박지호 사장`: the day, what it was, where, who came.
/// Rejects lines without a day before the sign, without a meeting behind it, and with fewer than
/// two people.
struct ChronicleEntry {
  let cast: Cast
  /// The sentences of the line.
  let sentences: Range<Int>

  /// The line that begins with a sentence; nil when it is none of such a list.
  init?(_ cast: Cast, at index: Int) {
    let all = cast.document.sentences
    let words = all[index].words
    guard let first = words.first, first.startsWithDigit || first.text == "같은",
      let sign = words.prefix(8).firstIndex(where: { $0.before.contains("=") }), sign > 0
    else { return nil }
    self.cast = cast
    var end = index + 1
    while end < all.count, all[end].paragraph == all[index].paragraph,
      !Self.breaksLine(cast.document, all[end - 1].range.upperBound, all[end].range.lowerBound)
    {
      end += 1
    }
    sentences = index..<end
  }

  /// The meeting that the line tells, on the day of its first date.
  func meeting(on dates: [DateResolver.Resolved]) -> FoundMeeting? {
    let words = cast.document.sentences[sentences.lowerBound].words
    guard let date = dates.first, date.words.lowerBound <= 1,
      let trigger = MeetingTrigger.find(in: words).first(where: {
        $0.isNoun && $0.word >= date.words.upperBound
      })
    else { return nil }
    var people: [Int] = []
    for index in sentences {
      for mark in cast.marks[index] where !mark.isGloss {
        if let person = mark.party.person, !people.contains(person) { people.append(person) }
      }
    }
    guard people.count >= 2 else { return nil }
    let isComing =
      date.date.day != nil && cast.document.article.published.map { $0 < date.date } ?? false
    return FoundMeeting(
      kind: trigger.kind, status: isComing ? .planned : .held, certainty: .stated,
      date: date.date, shift: date.shift, partOfDay: nil, place: place(), people: people,
      core: Set(people), firms: [], parts: [:], evidence: sentences.map(evidence),
      rule: "meeting.chronicle", confidence: 0.7, sentence: sentences.lowerBound)
  }

  private func evidence(_ index: Int) -> Evidence {
    cast.document.evidence(cast.document.sentences[index].range)
  }

  private static let venues = [
    "회관", "호텔", "센터", "청사", "본사", "빌딩", "타워", "홀", "컨벤션", "사옥", "관저", "청와대", "대통령실", "클럽",
  ]

  /// A sentence of the line that is a place and nothing else.
  private func place() -> String? {
    sentences.dropFirst().lazy.compactMap { index -> String? in
      let words = cast.document.sentences[index].words
      guard (1...4).contains(words.count), let first = words.first, let last = words.last,
        last.text.ends(withAny: Self.venues)
      else { return nil }
      return cast.document.source.string(first.range.lowerBound..<last.range.upperBound)
    }.first ?? told
  }

  /// `마산 어시장 횟집에서 만났으나`: a place that a sentence of the line tells.
  private var told: String? {
    sentences.lazy.compactMap { index -> String? in
      let words = cast.document.sentences[index].words
      guard let last = words.indices.last else { return nil }
      return Venue(words: words, source: cast.document.source)
        .place(near: last, in: words.indices, isSure: true)
    }.first
  }

  private static func breaksLine(_ document: Document, _ start: Int, _ end: Int) -> Bool {
    start <= end && document.source.units[start..<end].contains(0x0A)
  }
}
