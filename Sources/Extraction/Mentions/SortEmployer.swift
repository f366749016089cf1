/// The employer of somebody whose title stands without one, told by its sort alone.
///
/// - `구단은 김도윤 단장을 대표로 선임했다`, `시는 … 박솔 국장이 찾아갔다`: the subject before the name
/// - `박솔 구단 사무국장`: the first word of the office
///
/// Yields the one organisation of the article whose name ends so. Rejects a sort that several are of, and where
/// the sentence names another as its subject.
struct SortEmployer {
  let cast: Cast

  /// The firm, with what of the title is left once the word for its sort is off.
  func employer(of candidate: PersonCandidate) -> (firm: Int, title: String)? {
    guard candidate.firm == nil, let title = candidate.titles.first else { return nil }
    let parts = title.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, let firm = only(parts[0]) { return (firm, parts[1]) }
    return subject(before: candidate).map { ($0, title) }
  }

  private func only(_ noun: String) -> Int? {
    let firms = SortNoun.bearers(of: noun, among: cast.roster.firms)
    return firms.count == 1 ? firms[0] : nil
  }

  private func subject(before candidate: PersonCandidate) -> Int? {
    let words = cast.document.sentences[candidate.sentence].words
    for i in words.indices.prefix(candidate.words.lowerBound).reversed() {
      guard !words[i].isQuoted else { continue }
      let named = cast.marks[candidate.sentence].contains {
        $0.phrase.upperBound == i + 1 && Josa.subjectsAlso.contains($0.josa)
      }
      if named { return nil }
      let noun = words[i].splits.first { ["은", "는", "이", "가"].contains($0.josa) }?.stem
      if let noun, i == 0 || !words[i].followsDirectly || words[i - 1].text == "이",
        let firm = only(noun)
      {
        return firm
      }
    }
    return nil
  }
}
