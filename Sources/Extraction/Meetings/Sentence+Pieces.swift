extension Sentence {
  /// The sentences that make up an answer between quotation marks, each with its marks.
  func pieces(_ marks: [Mark]) -> [(sentence: Sentence, marks: [Mark])] {
    var cuts = words.indices.dropFirst().filter { i in
      let before = words[i].before
      return before.begins(withAny: [". ", "? ", "! ", ".\n"])
        && words[i - 1].text.count >= 2 && !words[i - 1].startsWithDigit
    }
    guard !cuts.isEmpty else { return [(self, marks)] }
    cuts = [0] + cuts + [words.count]
    return zip(cuts, cuts.dropFirst()).compactMap { low, high in
      guard low < high else { return nil }
      let end = high < words.count ? words[high - 1].end : range.upperBound
      let start = low == 0 ? range.lowerBound : words[low].range.lowerBound
      let piece = Sentence(
        range: start..<max(end, start), zone: zone, paragraph: paragraph,
        words: Array(words[low..<high]))
      let inside = marks.filter { $0.phrase.lowerBound >= low && $0.phrase.upperBound <= high }
      return (piece, inside.map { $0.shifted(by: low) })
    }
  }
}

extension Sentence {
  /// Whether it is a line that only names a day, an hour or a place: `△29일 오후 3시, 시청`.
  var isDateline: Bool {
    guard (1...8).contains(words.count), let last = words.last else { return false }
    return words[0].startsWithDigit && !last.text.hasSuffix("다") && !last.text.hasSuffix("요")
      && words[0].text.ends(withAny: ["일", "월", "시"])
  }

  /// The place that such a line names behind its last comma.
  func dateline(_ source: SourceText) -> String? {
    guard isDateline, let i = words.indices.last(where: { words[$0].before.hasPrefix(",") }),
      words.count - i <= 4
    else { return nil }
    let text = source.string(words[i].range.lowerBound..<words[words.count - 1].range.upperBound)
    return text.count <= 40 ? text : nil
  }
}

extension Mark {
  /// The mark in a sentence that begins so many words later.
  fileprivate func shifted(by words: Int) -> Mark {
    Mark(
      party: party, words: self.words.lowerBound - words..<self.words.upperBound - words,
      range: range, isReference: isReference,
      phrase: phrase.lowerBound - words..<phrase.upperBound - words, josa: josa, title: title,
      rule: rule, confidence: confidence, isGloss: isGloss)
  }
}
