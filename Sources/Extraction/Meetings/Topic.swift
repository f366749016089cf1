/// What was talked over at a meeting: the noun phrase that the verb of talking has for its object, as the
/// article writes it (`투자 유치를 논의했다`, `관세에 대해 의견을 나눴다`, `인수 건을 놓고 담판을 벌였다`).
struct Topic {
  let text: String
  /// The word it begins with.
  let start: Int
}

/// Finds the topics of a sentence.
struct TopicReader {
  let words: [Word]
  let marks: [Mark]
  let source: SourceText

  /// All topics, in order.
  ///
  /// O(words).
  func topics() -> [Topic] {
    var found: [Topic] = []
    for i in words.indices where !words[i].isQuoted {
      guard let end = talkedOver(i) ?? about(i) ?? over(i) ?? told(i) ?? agreed(i),
        let topic = phrase(endingAt: end)
      else { continue }
      if !found.contains(where: { $0.start == topic.start || $0.text == topic.text }) {
        found.append(topic)
      }
    }
    return found
  }

  /// The last word of a phrase, and its length without particle.
  private typealias End = (word: Int, stem: String)

  private static let verbs = [
    "논의", "협의", "상의", "의논", "토의", "조율", "타진", "모색", "점검", "협상", "담판", "거론", "다뤄",
  ]
  private static let active = ["하", "했", "한", "할", "해", "합"]
  private static let passive = ["되", "됐", "된", "될", "돼", "됩", "졌", "진"]
  /// What tells how they talked, between the object and its verb.
  private static let manners: WordSet = [
    "최종", "집중", "함께", "직접", "두루", "주로", "거듭", "재차", "깊이", "추가", "사전", "긴밀히", "따로", "서로", "심층", "심도",
    "폭넓게",
  ]
  private static let talks = [
    "의견", "이야기", "얘기", "대화", "논의", "협의", "조언", "구상", "정보", "견해", "환담", "담소", "의논", "상의", "협상", "머리",
    "담판", "토론", "대담",
  ]

  /// `터빈 연계 방안을 폭넓게 논의했다`, `공급망 협력이 논의됐다`.
  private func talkedOver(_ i: Int) -> End? {
    guard let verb = Self.verbs.first(where: words[i].text.hasPrefix) else { return nil }
    let rest = words[i].text.dropFirst(verb.count)
    let josa: WordSet
    if Self.active.contains(where: rest.hasPrefix) {
      josa = ["을", "를", "도"]
    } else if Self.passive.contains(where: rest.hasPrefix) {
      josa = ["이", "가", "도"]
    } else {
      return nil
    }
    var j = i - 1
    while j >= 0, i - j <= 3 {
      guard words[j + 1].followsDirectly else { return nil }
      if let stem = stem(j, josa) { return (j, stem) }
      let text = words[j].text
      guard Self.manners.contains(text) || text.hasSuffix("게") || text.hasSuffix("으로") else {
        return nil
      }
      j -= 1
    }
    return nil
  }

  /// `반도체 협력에 대해 의견을 나눴다`, `노선 배분과 관련해 이야기를 나눴다`.
  private func about(_ i: Int) -> End? {
    let text = words[i].text
    guard i > 0, words[i].followsDirectly, isTalkAhead(i) else { return nil }
    if text.begins(withAny: ["대해", "대한", "대하여", "관해", "관한", "관하여"]) {
      return stem(i - 1, ["에"]).map { (i - 1, $0) }
    }
    return text.begins(withAny: ["관련해", "관련한", "관련하여"])
      ? stem(i - 1, ["과", "와"]).map { (i - 1, $0) } : nil
  }

  /// `인수 건을 놓고 담판을 벌였다`, `금리를 주제로 대화했다`.
  private func over(_ i: Int) -> End? {
    guard i > 0, words[i].followsDirectly, let stem = stem(i - 1, ["을", "를"]) else { return nil }
    switch words[i].text {
    case "주제로", "의제로", "안건으로": return (i - 1, stem)
    case "놓고", "두고": return isTalkAhead(i) ? (i - 1, stem) : nil
    default: return nil
    }
  }

  /// `메모리 이야기를 나눴다`.
  private func told(_ i: Int) -> End? {
    guard i > 0, i + 1 < words.count, words[i].followsDirectly,
      ["이야기를", "얘기를", "이야기도", "얘기도"].contains(words[i].text),
      words[i + 1].text.begins(withAny: ["했", "나눴", "나누", "나눈", "주고받"]),
      isNoun(words[i - 1]), !isAdnominal(words[i - 1]), !words[i - 1].isQuoted
    else { return nil }
    return (i - 1, words[i - 1].text)
  }

  /// `유통망을 함께 쓰는 방안에 뜻을 모았다`, `공동 개발에 합의했다`.
  private func agreed(_ i: Int) -> End? {
    guard i > 0, words[i].followsDirectly else { return nil }
    let isOne =
      ["뜻을", "의견을"].contains(words[i].text) && i + 1 < words.count
      && words[i + 1].text.begins(withAny: ["모았", "모으", "모은", "같이"])
    guard isOne || words[i].text.begins(withAny: ["합의했", "합의하", "공감했", "공감하"]) else {
      return nil
    }
    return stem(i - 1, ["에", "에도"]).map { (i - 1, $0) }
  }

  private func isTalkAhead(_ i: Int) -> Bool {
    words[(i + 1)...].prefix(5).contains { $0.text.begins(withAny: Self.talks) }
  }

  /// A word without one of some particles.
  private func stem(_ i: Int, _ josa: WordSet) -> String? {
    let word = words[i]
    if word.isQuoted { return nil }
    if word.isClosed { return josa.contains(word.tail) ? word.text : nil }
    return word.splits.dropFirst().first { josa.contains($0.josa) }?.stem
  }

  // MARK: the phrase

  /// Says nothing by itself.
  private static let empty: WordSet = [
    "현안", "의견", "이야기", "얘기", "내용", "사안", "문제", "방안", "것", "이", "그", "이것", "자리", "시간", "대화", "건",
    "여부",
    "이같", "주제", "입장", "사항", "과제", "가능성", "일정", "조건", "부분", "서로", "무엇", "회동", "면담", "만남", "회담", "회의",
    "계획", "대책", "해법", "협력", "바", "수", "점", "말", "안", "안건", "의제",
  ]
  /// A verb may stand before these and tell what they are.
  private static let heads: WordSet = [
    "방안", "방법", "계획", "문제", "가능성", "여부", "사업", "일정", "조건", "내용", "과제", "필요성", "건", "안", "것", "절차",
  ]
  /// Tells when or how, and is no part of what stands behind it.
  private static let asides: WordSet = [
    "등", "향후", "앞으로", "주로", "직접", "최근", "이날", "함께", "서로", "양측", "양국", "양사", "이를", "이에", "최종", "집중",
    "간", "및", "내", "이번", "다시", "또", "또한", "처음", "전날", "당시", "오후", "오전", "약", "만나", "만난", "위해", "통해",
    "자리에서",
  ]
  /// Adverbs, and verbs that another one follows: 폭넓게, 긴밀히, 만나며, 예방해, 꾸려.
  private static let connectives = [
    "게", "히", "며", "고", "해", "여", "려", "져", "러", "워", "겨", "쳐", "춰", "서", "면", "던", "나", "와", "어",
    "아가",
  ]
  /// Verbs among the ordinary words.
  private static let followed: WordSet = [
    "불러", "찾아", "찾아가", "만나", "가져", "열어", "나눠", "모여", "보내", "만들", "대해", "관해", "관련해", "대한", "관한",
  ]
  private static let most = 40

  private func phrase(endingAt end: (word: Int, stem: String)) -> Topic? {
    var (last, stem) = end
    // 협력 방안 등을: what stands before.
    if stem == "등", last > 0, words[last].followsDirectly, !words[last - 1].isClosed {
      last -= 1
      stem = words[last].text
    }
    var start = last
    while start > 0, last - start < 9, extends(start - 1, to: start, last, stem) { start -= 1 }
    // 만들 기기: a verb without what it has before it.
    while start < last, Self.asides.contains(words[start].text) || isAdnominal(words[start]) {
      start += 1
    }
    let stop = words[last].range.lowerBound + stem.utf16.count
    var text = string(start, stop)
    while text.count > Self.most, start < last {
      start += 1
      text = string(start, stop)
    }
    guard text.count <= Self.most, text.count > 1, start < last || !Self.empty.contains(stem),
      !marks.contains(where: { $0.words.contains(last) && $0.party.person != nil })
    else { return nil }
    return Topic(text: text, start: start)
  }

  private func string(_ start: Int, _ stop: Int) -> String {
    source.string(words[start].range.lowerBound..<stop)
  }

  /// Whether a word belongs to the phrase that the next one goes on with.
  private func extends(_ i: Int, to next: Int, _ last: Int, _ stem: String) -> Bool {
    let (word, follower) = (words[i], words[next])
    guard !word.isQuoted, word.tail.isEmpty, follower.followsDirectly || follower.isJoined else {
      return false
    }
    // 유통망을 함께 쓰는 방안: what the verb before the noun has before it.
    if next < last, Self.heads.contains(stem), isAdnominal(words[last - 1]),
      Self.manners.contains(word.text) || self.stem(i, ["을", "를"]) != nil
    {
      return true
    }
    guard !Self.asides.contains(word.text) || word.text == "및", word.form.date == nil
    else { return false }
    if marks.contains(where: { $0.party.person != nil && $0.phrase.contains(i) }) { return false }
    if let mark = marks.first(where: { $0.words.contains(i) }) {
      return mark.party.firm != nil
        && (["", "의"].contains(mark.josa) || mark.words.upperBound > next)
    }
    if next == last, Self.heads.contains(stem), isAdnominal(word) { return true }
    return isNoun(word)
  }

  /// 쓰는, 맞출, 공동으로 짓는: before a noun.
  private func isAdnominal(_ word: Word) -> Bool {
    guard let last = word.text.last, [4, 8].contains(last.finalSound), word.text.count > 1 else {
      return false
    }
    // 회사는 방안을: left out again, as what stands first.
    return word.form.isVerbLike || word.text.hasSuffix("는")
  }

  private static let particles: WordSet = [
    "은", "는", "이", "가", "을", "를", "과", "와", "도", "에", "에서", "에게", "께", "로", "으로", "까지", "부터", "에서는",
    "에는", "만", "과의", "와의",
  ]

  /// A noun without particle, or with that of belonging.
  private func isNoun(_ word: Word) -> Bool {
    let lexicon = Lexicon.shared
    if Self.followed.contains(word.text) { return false }
    if word.gloss == nil, lexicon.common.contains(word.text), !word.form.isVerbLike { return true }
    if word.form.isVerbLike || word.text.ends(withAny: Self.connectives) { return false }
    return !word.splits.dropFirst().contains {
      Self.particles.contains($0.josa) && $0.stem.count >= 2
    }
  }
}
