extension Lexicon {
  /// Whether a word is an ordinary one: listed, or a listed one with a particle or with an ending
  /// that makes a verb or an adjective of it (입국한, 최적화한, 글로벌한).
  func isOrdinary(_ word: String) -> Bool {
    if common.contains(word) || places.contains(word) { return true }
    if Self.endings.contains(where: { isOrdinary(word, before: $0) }) { return true }
    return WordForm.of(word).splits.dropFirst().contains { split in
      split.stem.count >= 2 && Self.mayFollow(split)
        && (common.contains(split.stem) || places.contains(split.stem))
    }
  }

  /// Whether a word is made of two ordinary ones: 생산공장, 인공지능반도체.
  func isCompound(_ word: String) -> Bool {
    let characters = Array(word)
    return (2..<max(2, characters.count - 1)).contains { cut in
      common.contains(String(characters[..<cut])) && common.contains(String(characters[cut...]))
    }
  }

  /// Whether a particle is one behind such a stem: 든 follows what asks (누구든), else it ends a name
  /// (에이든, 바이든).
  static func mayFollow(_ split: Josa.Split) -> Bool {
    split.josa != "든" || ["누구", "무엇", "어디", "언제", "얼마", "모두"].contains(split.stem)
  }

  private func isOrdinary(_ word: String, before ending: String) -> Bool {
    guard word.hasSuffix(ending), word.count >= ending.count + 2 else { return false }
    return common.contains(String(word.dropLast(ending.count)))
  }

  private static let endings = [
    "한", "된", "하는", "하던", "했던", "할", "인", "적", "적인", "화", "화한", "화된", "들", "발", "용", "급", "형", "되는",
    "시킨", "구", "동", "군", "읍", "면", "하기", "하고", "하며", "해", "했다", "됐다", "스러운", "중", "시", "식", "째",
    "별", "당", "율", "률", "액", "안", "권", "행",
  ]
}
