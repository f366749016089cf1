import NewsModel

/// Whom and which firm the text speaks of at a word, where the sentence doesn't say: `그는 … 대표를 지냈다`,
/// `두레증권은 보고서를 냈다. 박솔 대표는 …`.
struct ContextSubject {
  let cast: Cast

  private static let pronouns: WordSet = ["그는", "그가", "그도"]

  /// The person who did something in the sentence before: nil where this one names somebody or
  /// something else as its subject before the word.
  func person(at word: Int, in sentence: Int) -> Int? {
    let words = cast.document.sentences[sentence].words
    let before = cast.marks[sentence].filter { !$0.isGloss && $0.words.upperBound <= word }
    let isPronoun = words[..<word].contains { Self.pronouns.contains($0.text) }
    guard isPronoun || before.allSatisfy({ isNoSubject($0) }) else { return nil }
    let last = lastSubject(before: sentence)
    return last.flatMap { last in before.contains { $0.party == .person(last) } ? nil : last }
  }

  private func isNoSubject(_ mark: Mark) -> Bool {
    mark.party.person == nil && !Josa.subjectsAlso.contains(mark.josa)
  }

  /// The subject of the sentence before in its paragraph, or of the heading above it.
  private func lastSubject(before sentence: Int) -> Int? {
    let document = cast.document
    for index in (max(0, sentence - 2)..<max(0, sentence)).reversed() {
      let isNear =
        document.sentences[index].paragraph == document.sentences[sentence].paragraph
        || index == sentence - 1 && document.sentences[index].words.count <= 3
      guard isNear else { return nil }
      let people = cast.marks[index].filter {
        $0.party.person != nil && !$0.isGloss && Josa.subjectsAlso.contains($0.josa)
      }
      if let person = people.first?.party.person { return person }
    }
    return nil
  }

  /// The firm that is the subject before a word of the sentence, else that of the sentence before in
  /// its paragraph, and whether it is the sentence's own; nil where several are, or where the sentence
  /// names another beside.
  func firm(at word: Int, in sentence: Int) -> (firm: Int, isHere: Bool)? {
    let document = cast.document
    let paragraph = document.sentences[sentence].paragraph
    for index in (max(0, sentence - 1)...sentence).reversed() {
      guard document.sentences[index].paragraph == paragraph else { return nil }
      let people = cast.marks[index].filter { $0.party.person != nil }
      let firms = cast.marks[index].filter { mark in
        mark.party.firm != nil && !mark.isGloss
          && (index < sentence || mark.words.upperBound <= word)
          && !people.contains { $0.phrase.contains(mark.words.lowerBound) }
      }
      let told = firms.filter { isSubject($0, index) }
      if let firm = told.last?.party.firm {
        return told.allSatisfy { $0.party.firm == firm } ? (firm, index == sentence) : nil
      }
      if index == sentence, !firms.isEmpty { return nil }
    }
    return nil
  }

  /// `두레증권은`, `두레증권 이사회는`.
  private func isSubject(_ mark: Mark, _ sentence: Int) -> Bool {
    if Josa.subjects.contains(mark.josa) { return true }
    let words = cast.document.sentences[sentence].words
    guard mark.josa.isEmpty, words.indices.contains(mark.words.upperBound) else { return false }
    return ["이사회는", "이사회가", "측은", "측이", "쪽은"].contains(words[mark.words.upperBound].text)
  }
}
