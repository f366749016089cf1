/// Named people and firms that stand side by side and share the particle behind the last:
/// `삼성·SK와`, `A와 B는`, `A, B 등 3사가`.
struct PartyGroup {
  var parties: [Party]
  /// From the first name to the end of what follows the last (title, 등 3사).
  var words: Range<Int>
  var josa: String

  var isSubject: Bool { Self.subject.contains(josa) }
  var isTopic: Bool { ["은", "는", "측은", "로선", "로서는", "으로선"].contains(josa) }
  var isWith: Bool { Self.with.contains(josa) }
  var isAt: Bool { Self.at.contains(josa) }
  var isObject: Bool { ["을", "를", "측을"].contains(josa) }
  var isOf: Bool { josa == "의" || josa == "과의" || josa == "와의" || josa == "측의" }

  private static let subject: WordSet = [
    "은", "는", "이", "가", "도", "께서", "측은", "측이", "측도", "로선", "로서는", "으로선", "에선", "에서는", "에서도",
  ]
  private static let with: WordSet = ["과", "와", "과는", "와는", "과도", "와도", "측과", "하고"]
  private static let at: WordSet = ["에", "에게", "에도", "에는", "에게도", "에만", "측에"]
}

/// Builds the groups of a sentence out of its marks.
struct PartyGrouping {
  let words: [Word]
  let marks: [Mark]
  var isHeadline = false

  private struct Item {
    let party: Party
    let words: Range<Int>
    let josa: String
  }

  /// The groups, in order.
  ///
  /// Names inside speech, in brackets, or that only belong to a person's
  /// title are left out.
  func groups() -> [PartyGroup] {
    var groups: [PartyGroup] = []
    for item in items() {
      if let last = groups.last, joins(last, item) {
        groups[groups.count - 1].parties.append(item.party)
        groups[groups.count - 1].words = last.words.lowerBound..<item.words.upperBound
        groups[groups.count - 1].josa = item.josa
      } else {
        if isTopicComma(item), let last = groups.last, last.josa.isEmpty,
          hasComma(last.words.upperBound)
        {
          groups[groups.count - 1].josa = "는"
        }
        groups.append(PartyGroup(parties: [item.party], words: item.words, josa: item.josa))
      }
    }
    return groups.map(withTail)
  }

  private func hasComma(_ i: Int) -> Bool { i < words.count && words[i].before.contains(",") }

  private func items() -> [Item] {
    let people = marks.filter { $0.party.person != nil && !$0.isGloss }
    return marks.compactMap { mark in
      guard !mark.isGloss, !words[mark.words.lowerBound].isQuoted else { return nil }
      if mark.party.person != nil {
        return Item(party: mark.party, words: mark.phrase, josa: mark.josa)
      }
      let isTitle = people.contains { person in
        person.phrase.contains(mark.words.lowerBound)
          || mark.josa.isEmpty && person.words.lowerBound == mark.words.upperBound
            && words[person.words.lowerBound].followsDirectly
      }
      return isTitle ? nil : Item(party: mark.party, words: mark.words, josa: mark.josa)
    }
  }

  private func joins(_ group: PartyGroup, _ item: Item) -> Bool {
    let start = item.words.lowerBound
    var end = group.words.upperBound
    // A 유한회사, B와: its form belongs to the name.
    if end < start, Self.forms.contains(words[end].text), words[end].followsDirectly { end += 1 }
    guard end <= start, start - end <= 5, words.indices.contains(end), start < words.count else {
      return false
    }
    let hasComma = words[end].before.contains(",") && !isTopicComma(item)
    let isList = words[end].isJoined || hasComma || words[end].before == "-"
    let isShared = words[end].isJoined && start == end && group.josa == item.josa
    guard
      group.josa.isEmpty && isList || ["와", "과", "및", "하고"].contains(group.josa) || isAnd(end)
        || isShared
    else {
      return false
    }
    // A와 합작법인 X: the venture is no partner.
    let isVenture = (end..<start).contains { i in
      words[i].text.begins(withAny: ["합작", "조인트", "컨소시엄"])
    }
    return !isVenture
      && (end..<start).allSatisfy { i in
        (i == end || words[i].followsDirectly) && isApposition(words[i].text)
      }
  }

  private static let forms: WordSet = ["유한회사", "주식회사", "유한책임회사", "합자회사"]

  private func isAnd(_ i: Int) -> Bool { ["및", "그리고"].contains(words[i].text) }

  /// `A, B 지분 인수`: the comma of a headline stands for the particle of a subject.
  private func isTopicComma(_ item: Item) -> Bool {
    let next = item.words.upperBound
    if isHeadline, item.words.lowerBound <= 2 { return true }
    guard item.josa.isEmpty, next < words.count, words[next].followsDirectly else { return false }
    return words[next].text.begins(withAny: ["지분", "경영권", "인수", "주식", "합병", "흡수"])
  }

  /// A word that may stand between two names of a list: a noun without particle.
  private func isApposition(_ text: String) -> Bool {
    if ["및", "그리고", "의"].contains(text) || text.hasSuffix("의") { return true }
    let endings = ["은", "는", "이", "가", "을", "를", "에", "에서", "와", "과", "로", "며", "고", "한", "된", "해"]
    return !Predicate.isVerbLike(text) && !text.ends(withAny: endings, behindStem: true)
  }

  /// `A, 누구 등과`: the particle behind a list of which some items are not known.
  private func withList(_ group: PartyGroup) -> PartyGroup {
    var i = group.words.upperBound
    while i < min(words.count, group.words.upperBound + 8) {
      if let josa = Josa.after("등", in: words[i].text), !josa.isEmpty {
        return PartyGroup(parties: group.parties, words: group.words.lowerBound..<i + 1, josa: josa)
      }
      let isItem = words[i].before.contains(",") || words[i].isJoined || words[i].followsDirectly
      guard isItem, isApposition(words[i].text) else { break }
      i += 1
    }
    return group
  }

  /// `… 등 3사가`, `… 등과`, `… 측은`: the particle behind the list.
  private func withTail(_ group: PartyGroup) -> PartyGroup {
    guard group.josa.isEmpty else { return group }
    let end = group.words.upperBound
    guard end < words.count else { return group }
    guard words[end].followsDirectly || words[end].before.hasPrefix(")") else {
      return words[end].before.contains(",") ? withList(group) : group
    }
    let text = words[end].text
    if let josa = ["등", "측", "양측", "컨소시엄"].compactMap({ Josa.after($0, in: text) }).first,
      !josa.isEmpty
    {
      return PartyGroup(parties: group.parties, words: group.words.lowerBound..<end + 1, josa: josa)
    }
    guard text == "등" else { return withList(group) }
    for i in end + 1..<max(end + 1, min(words.count, end + 5)) {
      guard words[i].followsDirectly, !Predicate.isVerbLike(words[i].text) else { break }
      if let split = words[i].splits.last, !split.josa.isEmpty {
        return PartyGroup(
          parties: group.parties, words: group.words.lowerBound..<i + 1, josa: split.josa)
      }
    }
    return group
  }
}
