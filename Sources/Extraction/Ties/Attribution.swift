import NewsModel

/// To whom a sentence attributes what it tells.
///
/// `재계에 따르면`, `업계 관계자는 …라고 말했다`, `증권가에서는 …로 본다`, `회사 측은 …다고 설명했다`, `한빛전자는 …다고 공시했다`.
/// Yields those words as they stand, without particle and without a day before them. Rejects
/// subjects of sentences that end in no verb of saying or thinking.
struct Attribution {
  let sentence: Sentence
  private var words: [Word] { sentence.words }

  private static let circles = [
    "업계", "재계", "금융권", "증권가", "정치권", "시장", "관가", "외신", "법조계", "학계", "전문가들", "안팎", "당국", "애널리스트들",
  ]
  private static let speakers = ["관계자", "측", "대변인", "당국자", "소식통", "임원", "고위관계자"]
  private static let saying = [
    "말했", "밝혔", "전했", "설명했", "귀띔했", "덧붙였", "강조했", "부인했", "해명했", "반박했", "주장했", "공시했", "발표했", "알렸",
    "전망했", "분석했", "내다봤",
    "평가했", "추정했", "추산했", "보도했", "예상했", "관측했", "밝힌", "전한다", "말한다", "지적했",
  ]
  private static let thinking = [
    "본다", "보고 있다", "관측", "전망", "분석", "풀이", "해석", "나온다", "나왔다", "평가", "꼽힌다", "꼽는다", "예상", "추정",
    "알려졌다", "전해졌다", "무성하다",
    "돈다", "돌고 있다", "봤다",
  ]

  /// The words; nil where the article itself says it.
  func source(in text: SourceText) -> String? {
    let found = according() ?? circle(text) ?? speaker(text) ?? reporting(text)
    guard let found, !found.isEmpty else { return nil }
    let name = text.string(
      words[found.lowerBound].range.lowerBound..<words[found.upperBound - 1].range.upperBound)
    let last = words[found.upperBound - 1].text
    let stem = isAccording(found) ? String(last.dropLast()) : stem(of: last)
    guard !Self.times.contains(stem) else { return nil }
    guard name.count >= last.count, !name.contains("\n") else { return nil }
    let bare = String(name.dropLast(last.count - stem.count))
    return !bare.isEmpty && bare.count <= 40 ? bare : nil
  }

  /// Whether 따르면 follows the words.
  private func isAccording(_ range: Range<Int>) -> Bool {
    range.upperBound < words.count && words[range.upperBound].text.hasPrefix("따르면")
  }

  private static let times: WordSet = ["뒤", "후", "전", "때", "뒤에", "전에", "후에"]

  private static let particles: WordSet = [
    "에", "은", "는", "이", "가", "에서는", "에선", "에서", "도", "에서도", "에게", "로부터", "에는",
  ]

  private func stem(of word: String) -> String {
    WordForm.of(word).splits.last { Self.particles.contains($0.josa) && $0.stem.count > 1 }?.stem
      ?? (word == "측은" || word == "측이" || word == "측도" ? "측" : word)
  }

  // MARK: 재계에 따르면

  private func according() -> Range<Int>? {
    guard let i = words.indices.dropFirst().first(where: { words[$0].text.hasPrefix("따르면") }),
      words[i - 1].text.hasSuffix("에"), !words[i].isQuoted
    else { return nil }
    return phrase(endingAt: i - 1)
  }

  /// The noun phrase that ends at a word, days and what belongs to another clause left out.
  private func phrase(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < 4 {
      let before = words[start - 1]
      guard words[start].followsDirectly, before.tail.isEmpty, !before.startsWithDigit,
        !Predicate.isVerbLike(before.text), !Self.days.contains(before.text),
        before.splits.allSatisfy({ $0.josa.isEmpty || $0.stem.count == 1 })
      else { break }
      start -= 1
    }
    return start..<end + 1
  }

  private static let days: WordSet = [
    "이날", "전날", "최근", "현지시간", "오전", "오후", "그러나", "하지만", "다만", "한편",
  ]

  // MARK: 업계에서는 …로 본다

  private func circle(_ text: SourceText) -> Range<Int>? {
    guard
      let i = words.indices.first(where: { i in
        !words[i].isQuoted
          && words[i].splits.contains { split in
            ["은", "는", "에서는", "에선", "에서도", "도"].contains(split.josa)
              && split.stem.ends(withAny: Self.circles)
          }
      }), ends(text, with: Self.thinking + Self.saying)
    else { return nil }
    return phrase(endingAt: i)
  }

  // MARK: 업계 관계자는 …라고 말했다

  private func speaker(_ text: SourceText) -> Range<Int>? {
    guard
      let i = words.indices.first(where: { i in
        !words[i].isQuoted
          && words[i].splits.contains { split in
            Josa.subjectsAlso.contains(split.josa)
              && Self.speakers.contains {
                split.stem == $0 || split.stem.hasSuffix($0) && $0.count > 1
              }
          }
      }), ends(text, with: Self.saying + Self.thinking)
    else { return nil }
    return phrase(endingAt: i)
  }

  // MARK: 한빛전자는 …다고 공시했다

  private func reporting(_ text: SourceText) -> Range<Int>? {
    guard
      let verb = words.indices.last(where: { i in
        !words[i].isQuoted && words[i].text.begins(withAny: Self.saying)
      }), verb >= words.count - 2,
      (max(0, verb - 3)..<verb).contains(where: { k in
        words[k].text.ends(withAny: ["다고", "라고", "다며", "라며", "자고"])
      }),
      let topic = words.indices.first(where: { i in
        !words[i].isQuoted && i < verb
          && words[i].splits.contains {
            ["은", "는"].contains($0.josa) && $0.stem.count > 1
          }
      })
    else { return nil }
    return phrase(endingAt: topic)
  }

  /// Whether the end of the sentence says or thinks.
  private func ends(_ text: SourceText, with verbs: [String]) -> Bool {
    guard let first = words.suffix(4).first else { return false }
    let end = text.string(
      first.range.lowerBound..<max(first.range.lowerBound, sentence.range.upperBound))
    return verbs.contains { end.contains($0) }
  }
}
