import NewsModel

/// Those who came to a meeting, a line for each.
///
/// `기업 쪽 참석자는 다음과 같다.` and then `○ 김도현 가람전자 부회장`, `▶ 일본`, `- 박지호 하람건설 사장`. Ends with the
/// first line that has no sign before it, or that is a sentence.
struct GuestList {
  /// The sentence that announces the list.
  let announcement: Int
  /// The people of its lines with the sentences that name them.
  let guests: [(person: Int, sentence: Int)]

  private static let signs: Set<Character> = [
    "○", "●", "◦", "•", "▲", "△", "▶", "▷", "■", "□", "◆", "◇", "-", "·", "*", "※",
  ]

  /// Reads the list that a sentence announces; nil when it announces none.
  init?(_ cast: Cast, after index: Int) {
    let sentences = cast.document.sentences
    guard sentences[index].words.contains(where: { $0.text.hasPrefix("같") }) else { return nil }
    let text = cast.document.source.string(sentences[index].range)
    guard ["다음과 같다", "아래와 같다", "다음과 같습니다"].contains(where: { text.contains($0) }),
      ["참석", "명단", "참가", "배석", "초청"].contains(where: { text.contains($0) })
    else { return nil }
    var guests: [(person: Int, sentence: Int)] = []
    for line in index + 1..<max(index + 1, sentences.count) {
      guard let first = sentences[line].words.first, let last = sentences[line].words.last,
        first.before.contains(where: Self.signs.contains), !last.text.hasSuffix("다")
      else { break }
      for mark in cast.marks[line] where !mark.isGloss {
        if let person = mark.party.person { guests.append((person, line)) }
      }
    }
    guard !guests.isEmpty else { return nil }
    announcement = index
    self.guests = guests
  }
}

extension MeetingReader {
  /// Adds the guests of a list to the meeting told right before it.
  mutating func invite(_ list: GuestList) {
    let near = meetings.indices.filter {
      (list.announcement - 4...list.announcement).contains(meetings[$0].sentence)
    }
    guard let meeting = near.last(where: { meetings[$0].people.count >= 2 }) ?? near.last else {
      return
    }
    for (person, sentence) in list.guests where !meetings[meeting].people.contains(person) {
      meetings[meeting].people.append(person)
      meetings[meeting].evidence.append(
        cast.document.evidence(cast.document.sentences[sentence].range))
    }
  }
}
