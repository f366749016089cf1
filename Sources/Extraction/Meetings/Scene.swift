import NewsModel

/// A sentence with what is known of it when its clauses are read.
struct Scene {
  let index: Int
  let sentence: Sentence
  let marks: [Mark]
  let dates: [DateResolver.Resolved]
  /// The day that 이날 means after this sentence.
  let day: PartialDate?
  let source: SourceText

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, sentence.words.indices.contains(last)
    else {
      return ""
    }
    return source.string(sentence.words[first].range.lowerBound..<sentence.words[last].end)
  }

  /// The clause from its trigger on, and the whole sentence for who vouches for it.
  func tense(_ clause: Clause, _ trigger: MeetingTrigger) -> Tense {
    let isLast = clause.words.upperBound == sentence.words.count
    let end = isLast ? sentence.range.upperBound : sentence.words[clause.words.upperBound - 1].end
    let start = sentence.words[trigger.word].range.lowerBound
    let clauseText = unquoted(source.string(start..<max(end, sentence.words[trigger.word].end)))
    var tense = Tense(predicate: clauseText, sentence: source.string(sentence.range))
    if !isLast, Clause.sharesTense(sentence.words[clause.words.upperBound - 1]) {
      let last = source.string(
        max(sentence.range.lowerBound, sentence.range.upperBound - 16)..<sentence.range.upperBound)
      let final = Tense(predicate: last, sentence: last)
      if tense.status == .held { tense.status = final.status == .cancelled ? .held : final.status }
      if tense.certainty == .stated, final.certainty != .denied {
        tense.certainty = final.certainty
      }
    }
    return tense
  }

  /// A predicate without what is quoted inside it.
  private func unquoted(_ text: String) -> String {
    var out = ""
    var depth = 0
    for character in text {
      if character == "“" || character == "「" { depth += 1 }
      if depth == 0 { out.append(character) }
      if character == "”" || character == "」", depth > 0 { depth -= 1 }
    }
    return out
  }

  // MARK: when

  /// The day of a clause: the most precise one named in it, else one named before it in the
  /// sentence.
  func date(_ clause: Clause) -> PartialDate? {
    let inside = dates.filter { clause.words.contains($0.words.lowerBound) }
    let trigger = clause.triggers[0].word
    if let best = best(inside.filter { $0.words.lowerBound < trigger }) { return best }
    // Behind the trigger a day may still be meant, a year or month belongs to something else.
    if let best = best(inside.filter { $0.date.day != nil }) { return best }
    return best(dates.filter { $0.words.lowerBound < clause.words.lowerBound })
  }

  private func best(_ found: [DateResolver.Resolved]) -> PartialDate? {
    found.max {
      ($0.date.precision, $0.words.lowerBound) < ($1.date.precision, $1.words.lowerBound)
    }?.date
  }

  func partOfDay(_ clause: Clause) -> PartOfDay? {
    let inside = clause.words.compactMap { PartOfDay.read(sentence.words[$0]) }
    return inside.first
  }

  // MARK: who

  /// How many people a word of the clause stands for: 두 사람, 세 사람, 양측, 둘.
  func groupSize(_ clause: Clause) -> Int? {
    for i in clause.words {
      let text = sentence.words[i].text
      let next = i + 1 < sentence.words.count ? sentence.words[i + 1].text : ""
      if next.hasPrefix("사람") || next.hasPrefix("총수")
        || next.hasPrefix("회장") && ["두", "세"].contains(text)
      {
        switch text {
        case "두": return 2
        case "세": return 3
        case "네": return 4
        default: break
        }
      }
      if text.hasPrefix("3자") || text.hasPrefix("삼자") { return 3 }
      if ["둘은", "둘이", "두사람은", "양측은", "양측이", "두사람의"].contains(text) { return 2 }
      if ["셋이", "셋은", "세사람은"].contains(text) { return 3 }
    }
    return nil
  }

  /// A noun that speaks of a meeting without telling it: `이번 만남이 계기가 될 수 있다`, and one that
  /// somebody travels for without coming to a place (`회동을 위해 비행기를 탔다`).
  func isMereMention(_ clause: Clause, _ trigger: MeetingTrigger, named: Int) -> Bool {
    guard trigger.manner == .noun, tense(clause, trigger).status != .cancelled else { return false }
    let words = sentence.words
    let next = trigger.word + 1
    if next < words.count, words[next].text.hasPrefix("위해") || words[next].text.hasPrefix("위한") {
      let venue = Venue(words: words, source: source)
      let arrives = ["찾았", "찾아", "도착", "이동", "들렀", "향했"].contains {
        text(clause.words).contains($0)
      }
      return venue.place(near: trigger.word, in: clause.words) == nil || !arrives
    }
    let split = Josa.splits(words[trigger.word].text).first { $0.josa != "" }
    let isTopic = ["은", "는", "이", "가", "의", "에", "에는", "에서", "에선", "으로", "로"].contains(
      split?.josa ?? "")
    return isTopic && named < 2
  }

  /// Whether 그 stands in the clause for the one who does something (true) or for another (false);
  /// nil when it does not stand there.
  func pronoun(_ clause: Clause) -> Bool? {
    for i in clause.words {
      if ["그는", "그가", "그도"].contains(sentence.words[i].text) { return true }
      if ["그와", "그를", "그에게", "그의"].contains(sentence.words[i].text) { return false }
    }
    return nil
  }

  func isAgain(_ clause: Clause) -> Bool {
    clause.words.contains { i in
      ["다시", "또다시", "또", "재차", "거듭", "재회"].contains(sentence.words[i].text)
    }
  }

  /// Whether the clause points at what was told before: 이 자리, 회동에는, 이날 면담.
  func pointsBack(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return [
      "이 자리", "그 자리", "이날", "이번", "회동", "면담", "회담", "만찬", "오찬", "행사", "협약식", "함께", "배석", "동석", "합석",
    ].contains {
      text.contains($0)
    }
  }

  /// A question of an interviewer tells nothing.
  var isQuestion: Bool {
    let text = source.string(sentence.range)
    if ["―", "—", "Q.", "Q:", "문 ", "▷"].contains(where: { text.hasPrefix($0) }) { return true }
    return text.hasSuffix("?") || text.hasSuffix("나.") || text.hasSuffix("나?")
      || text.hasSuffix("까.")
  }

  /// Statements to the press and appearances in court are no meetings.
  func isPressOrCourt(_ clause: Clause) -> Bool {
    let text = text(clause.words)
    return ["취재진", "기자들과", "기자들에게", "기자단과", "공판", "항소심"].contains { text.contains($0) }
  }

  /// Host and guests by particles and verbs.
  func part(of mark: Mark) -> MeetingPart? {
    let next = mark.phrase.upperBound
    guard next < sentence.words.count else { return nil }
    let rest = sentence.words[next...].prefix(4).map(\.text)
    if rest.contains(where: { $0.hasPrefix("배석") || $0.hasPrefix("동석") || $0.hasPrefix("합석") }) {
      return .attending
    }
    return mark.josa == "의" && rest.first?.hasPrefix("초청") == true ? .host : nil
  }

  /// Whether those named sat in (배석, 동석) and were no party themselves (참석, 합류).
  func sitsIn(_ clause: Clause) -> Bool {
    clause.triggers.contains { ["배석", "동석", "입회", "수행"].contains($0.kind) }
  }

  // MARK: the meeting

  func evidence(_ clause: Clause, _ document: Document) -> Evidence {
    let words = sentence.words
    let range =
      words[clause.words.lowerBound].range.lowerBound..<words[clause.words.upperBound - 1].end
    return document.evidence(around: range, in: sentence)
  }

  func meeting(
    _ people: [Int], _ clause: Clause, _ trigger: MeetingTrigger, _ tense: Tense
  ) -> FoundMeeting {
    let venue = Venue(words: sentence.words, source: source)
    let place =
      venue.place(near: trigger.word, in: clause.words)
      ?? venue.place(near: trigger.word, in: sentence.words.indices)
    let isHeadline = sentence.zone == .title || sentence.zone == .heading
    return FoundMeeting(
      kind: kind(clause, trigger), status: tense.status, certainty: tense.certainty,
      date: date(clause) ?? carried(clause), partOfDay: partOfDay(clause), place: place,
      people: people, firms: [], parts: [:], evidence: [],
      rule: trigger.manner == .verb ? "meeting.verb" : "meeting.noun",
      confidence: isHeadline ? 0.45 : trigger.manner == .verb ? 0.8 : 0.65, sentence: index)
  }

  /// The article's own noun for the meeting, where it has one beside the verb.
  private func kind(_ clause: Clause, _ trigger: MeetingTrigger) -> String {
    guard trigger.kind == "만남" else { return trigger.kind }
    let noun = clause.triggers.first { $0.manner == .noun || $0.manner == .verb && $0.kind != "만남" }
    return noun?.kind ?? trigger.kind
  }

  /// Without a day of its own a clause in the course of the story tells of the day at hand.
  private func carried(_ clause: Clause) -> PartialDate? {
    let text = source.string(sentence.range)
    let isElsewhere = [
      "과거", "예전", "그동안", "지금까지", "매년", "해마다", "기간", "향후", "앞으로", "최근", "조만간", "매주", "매달", "당시",
    ].contains { text.contains($0) }
    return isElsewhere ? nil : day
  }
}
