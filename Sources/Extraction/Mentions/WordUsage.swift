/// How an article uses its words, for telling readings apart that look alike in one place.
struct WordUsage {
  /// How often a stem stands in the article, with whatever particle.
  private(set) var stems: WordMap<Int> = [:]
  /// How often a word stands there exactly so.
  private(set) var exact: WordMap<Int> = [:]
  /// How often a word is followed by another.
  private(set) var followed: WordMap<WordMap<Int>> = [:]
  /// The words that a word stands right behind, each once.
  private(set) var preceding: WordMap<Set<String>> = [:]
  /// How often a word stands right before a title.
  private(set) var beforeTitle: WordMap<Int> = [:]
  /// By word, see `stem(of:)`.
  private var best: WordMap<Josa.Split> = [:]

  /// Counts all words.
  ///
  /// O(words × particles of a word).
  init(_ document: Document) {
    for sentence in document.sentences {
      for (i, word) in sentence.words.enumerated() {
        exact[word.text, default: 0] += 1
        for split in word.splits { stems[split.stem, default: 0] += 1 }
        guard i + 1 < sentence.words.count, sentence.words[i + 1].followsDirectly else { continue }
        let next = sentence.words[i + 1]
        followed[word.text, default: [:]][next.text, default: 0] += 1
        if word.tail.isEmpty { preceding[next.text, default: []].insert(word.text) }
        // 이시바 전 총리: a word of status may stand between.
        let isStatus = Lexicon.shared.statuses[next.text] != nil && i + 2 < sentence.words.count
        if TitleWord(isStatus ? sentence.words[i + 2] : next) != nil {
          beforeTitle[word.text, default: 0] += 1
        }
      }
    }
    for text in exact.words { best[text] = best(of: WordForm.of(text)) }
  }

  /// The stem of a word that no list knows: the one that the article supports most, the shorter
  /// one where two are supported alike.
  func stem(of word: Word) -> Josa.Split {
    if word.isClosed { return Josa.Split(stem: word.text, josa: word.tail) }
    return best[word.text] ?? best(of: word.form)
  }

  private func best(of form: WordForm) -> Josa.Split {
    let splits = form.splits.filter { $0.stem.count >= 2 }
    return splits.max { stems[$0.stem, default: 0] < stems[$1.stem, default: 0] }.map { best in
      let most = stems[best.stem, default: 0]
      // 큐브나라는: rather 큐브나라 and 는 than 큐브나 and 라는.
      return splits.last { split in
        stems[split.stem, default: 0] == most
          && !(["라는", "라고", "라며", "라면"].contains(split.josa)
            && stems[split.stem + "라", default: 0] == most)
      } ?? best
    } ?? Josa.Split(stem: form.text, josa: "")
  }
}
