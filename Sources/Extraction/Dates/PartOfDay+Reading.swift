import NewsModel

extension PartOfDay {
  /// Words that tell the part of a day.
  private static let words: WordMap<PartOfDay> = [
    "새벽": .dawn, "오전": .morning, "아침": .morning, "조찬": .morning, "정오": .noon, "점심": .noon,
    "낮": .noon,
    "오찬": .noon, "오후": .afternoon, "저녁": .evening, "만찬": .evening, "밤": .night, "심야": .night,
    "자정": .night,
  ]

  /// The part of day that a word tells, with or without particles.
  static func read(_ word: Word) -> PartOfDay? {
    if let found = words[word.text] { return found }
    return word.splits.lazy.compactMap { words[$0.stem] }.first
  }
}
