import NewsModel

/// The offices of a career told item by item: `◇약력 ▲두레대 경제학과 ▲두레증권 심사부장 ▲나래은행 대표`.
///
/// They belong to the person whom the article tells of above it. Yields former offices, and the last
/// item too: whether it is held still is told elsewhere. Rejects schools and items without a firm.
struct CareerList {
  let cast: Cast
  let sentence: Int

  private static let headings: WordSet = ["약력", "경력", "학력", "주요경력", "프로필", "이력"]

  /// Whether the words are a career rather than a notice of appointments.
  static func isOne(_ words: [Word]) -> Bool {
    words.prefix(3).contains { headings.contains($0.text) }
      && words.count { $0.before.contains(where: PersonnelNotice.markers.contains) } >= 2
  }

  func find() -> [CareerRole.Found] {
    let words = cast.document.sentences[sentence].words
    guard Self.isOne(words), let person else { return [] }
    let starts = words.indices.filter {
      words[$0].before.contains(where: PersonnelNotice.markers.contains)
    }
    let ends = starts.dropFirst() + [words.count]
    return zip(starts, ends).compactMap { start, end in
      guard let last = (start..<end).last(where: { TitleWord(words[$0]) != nil }),
        let title = TitleWord(words[last])?.title, !["학과", "학부"].contains(where: title.hasSuffix)
      else { return nil }
      let firm = cast.marks[sentence].first { mark in
        mark.party.firm != nil && start..<last ~= mark.words.lowerBound
      }
      guard let firm, let employer = firm.party.firm else { return nil }
      return CareerRole.Found(
        person: person, title: title, firm: employer, status: .former,
        words: firm.words.lowerBound..<last + 1)
    }
  }

  /// Who is named before the list in its own line, else most in the sentences before it.
  private var person: Int? {
    if let first = cast.marks[sentence].first, first.words.lowerBound <= 1,
      let person = first.party.person
    {
      return person
    }
    var counts: [Int: Int] = [:]
    for mark in cast.marks[max(0, sentence - 15)..<sentence].joined() {
      if let person = mark.party.person { counts[person, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
