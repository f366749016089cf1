import NewsModel

/// The titles that a verb gives somebody right behind the name.
///
/// `박솔 부사장이 대표 직무대행을 맡는다`, `박솔 전무를 새 대표로 선임했다`: from then on the text calls the
/// person by them, `박 대행`, `박 대표`.
enum TakenTitle {
  private static let verbs = SeatVerb.taking + SeatVerb.holding

  static func titles(behind person: PersonCandidate, in words: [Word]) -> [String] {
    let end = person.words.upperBound
    guard end > 0, end < words.count,
      ["이", "가", "은", "는", "을", "를"].contains(TitleWord(words[end - 1])?.josa ?? "")
    else { return [] }
    for i in end..<min(words.count, end + 5) {
      guard let phrase = TitlePhrase(words, at: i),
        ["을", "를", "으로", "로", "에"].contains(phrase.josa)
      else { continue }
      let next =
        phrase.words
        .upperBound..<max(phrase.words.upperBound, min(words.count, phrase.words.upperBound + 2))
      guard next.contains(where: { words[$0].text.begins(withAny: verbs) }) else { return [] }
      // 대표 직무대행: who acts for another is called by that alone.
      let acting = phrase.titles.filter { $0.hasSuffix("대행") }
      return acting.isEmpty ? phrase.titles : acting
    }
    return []
  }
}
