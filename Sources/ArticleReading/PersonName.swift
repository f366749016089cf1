/// Whether a word may be a Korean's name.
enum PersonName {
  private static let surnames = Set(
    """
    김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길\
    연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목계피두감음빈동온호범좌팽승간상시갈단견당화창라나리림양
    """.unicodeScalars)
  private static let compoundSurnames = PhraseSet("남궁 제갈 황보 독고 선우 사공 서문 동방 망절 어금 소봉")

  /// Whether a word is two to four syllables and nothing that is known to be no name.
  static func isPlausible(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    (2...4).contains(word.count) && word.allSatisfy(\.isSyllable)
      && word.last != "팀" && !NewsroomWords.notNames.contains(word)
  }

  /// Whether, besides, the word begins with a surname and has the usual length.
  static func isLikely(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard isPlausible(word), let first = word.first else { return false }
    if word.count == 4 || word.count == 3, compoundSurnames.contains(word.prefix(2)) { return true }
    return word.count == 3 && surnames.contains(first)
  }
}
