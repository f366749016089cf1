import NewsModel

/// Who takes part in what a clause tells, by the particles behind the names.
struct Participants {
  let words: [Word]
  let marks: [Mark]

  /// The people named in a range of words who may take part, in order, each once.
  func people(in range: Range<Int>) -> [Mark] {
    var seen: Set<Int> = []
    // FIRM(대표 NAME)와 FIRM(병원장 NAME)이: the heads in brackets sign for their firms.
    let heads = marks.filter {
      $0.isGloss && $0.party.person != nil && range.contains($0.words.lowerBound)
    }
    return marks.filter { mark in
      guard let person = mark.party.person, !mark.isGloss || heads.count > 1,
        range.contains(mark.words.lowerBound),
        !words[mark.words.lowerBound].isQuoted, takesPart(mark)
      else { return false }
      return seen.insert(person).inserted
    }
  }

  /// The firms named in a range that are parties themselves: `A와 B는`, `A는 B와`, `A와 B 경영진이`.
  func firms(in range: Range<Int>) -> [Mark] {
    let found = named(in: range)
    let isJoint = found.contains { mark in
      ["과", "와", "과의", "와의", "측과"].contains(mark.josa)
        || isJoined(mark) && hasPeople(found[found.count - 1])
    }
    return isJoint ? found : []
  }

  private func named(in range: Range<Int>) -> [Mark] {
    var seen: Set<Int> = []
    return marks.filter { mark in
      guard let firm = mark.party.firm, !mark.isGloss, range.contains(mark.words.lowerBound),
        !words[mark.words.lowerBound].isQuoted,
        !marks.contains(where: {
          $0.party.person != nil && $0.phrase.contains(mark.words.lowerBound)
        }),
        ["과", "와", "은", "는", "이", "가", "도", "측과", "측은", "측이", "과의", "와의"].contains(mark.josa)
          || mark.josa.isEmpty && isJoined(mark) || hasPeople(mark) || isHeading(mark)
      else { return false }
      return seen.insert(firm).inserted
    }
  }

  private static let bodies = [
    "경영진", "실무진", "실무자", "임원진", "대표단", "관계자", "노사", "수뇌부", "협상단", "실무팀", "양측", "회장단",
  ]

  /// `가람전자와 하람건설 경영진은`, `가람전자의 실무진이`: the firm's people stand for it.
  func hasPeople(_ mark: Mark) -> Bool {
    let next = mark.words.upperBound
    guard next < words.count, mark.josa.isEmpty || mark.josa == "의" else { return false }
    return words[next].text.begins(withAny: Self.bodies)
  }

  private func isJoined(_ mark: Mark) -> Bool {
    let next = mark.words.upperBound
    return next < words.count && (words[next].isJoined || words[next].before == ", ")
  }

  private static let absent: WordSet = [
    "측은", "측이", "측", "측의", "측과", "측도", "측에", "측에서", "에게서", "라는", "이라는", "에", "보다", "처럼", "만큼",
  ]

  private static let coming: WordSet = [
    "자리하지", "참석하지", "함께하지", "배석하지", "동석하지", "참여하지", "나오지", "오지", "나타나지",
  ]

  /// `김 사장이 출장으로 빠지고 박 상무가 앉았다`, `김 사장은 자리하지 못했고 박 상무가`: who is said to have been
  /// missing.
  private func isMissing(_ mark: Mark) -> Bool {
    guard ["이", "가", "은", "는"].contains(mark.josa) else { return false }
    let start = mark.phrase.upperBound
    let other = marks.lazy.filter { $0.party.person != nil && $0.phrase.lowerBound >= start }
      .map(\.phrase.lowerBound).min()
    let next = other ?? words.count
    guard start < next else { return false }
    return (start..<next).contains { k in
      words[k].text.begins(withAny: ["빠지", "빠져", "빠졌", "불참"])
        || other != nil && Self.coming.contains(words[k].text) && k + 1 < words.count
          && words[k + 1].text.begins(withAny: ["못", "않"])
    }
  }

  /// 김 회장에 이어 박 사장도: he came as well; 김 회장과 이어 가는 …: he is no list.
  private func isContinued(_ mark: Mark, _ next: Int) -> Bool {
    words[next].text.hasPrefix("이어") && mark.josa != "에"
  }

  /// Whether 과 or 와 behind somebody means with him, and does not join him to the next one.
  func isComitative(_ mark: Mark) -> Bool {
    guard ["과", "와", "과의", "와의", "과는", "와는", "과도", "와도"].contains(mark.josa) else { return false }
    let next = marks.first {
      $0.party.person != nil && $0.words.lowerBound >= mark.phrase.upperBound
    }
    guard mark.josa.count == 1, let next else { return true }
    return next.phrase.lowerBound - mark.phrase.upperBound > 2
  }

  private func takesPart(_ mark: Mark) -> Bool {
    if Self.absent.contains(mark.josa) || isMissing(mark) { return false }
    let next = mark.phrase.upperBound
    // 박 대표 대신, 최 의장과 달리: those who were not there.
    if next < words.count, words[next].followsDirectly,
      words[next].text.begins(withAny: [
        "대신", "달리", "때문", "탓에", "관련", "앞서", "이어", "명의", "체제", "사진", "명패",
      ]), mark.josa.isEmpty || ["에", "과", "와", "의"].contains(mark.josa), !isContinued(mark, next)
    {
      return false
    }
    // 만난 사람은 서 대표가 아니라 주 부사장이다
    if next < words.count, words[next].text.begins(withAny: ["아니라", "아닌", "아니고"]),
      ["이", "가"].contains(mark.josa)
    {
      return false
    }
    // 남 장관을 대신해
    if next < words.count, words[next].text.begins(withAny: ["대신해", "대신하"]),
      ["을", "를"].contains(mark.josa)
    {
      return false
    }
    guard mark.josa == "의" else {
      // 이재용 회장 측: the firm speaks for him.
      if next < words.count, words[next].followsDirectly, mark.josa.isEmpty,
        words[next].splits.contains(where: { ["측", "일가", "시절"].contains($0.stem) })
      {
        return false
      }
      return true
    }
    // X의 회동, X의 만남: he takes part; X의 아들, X의 초청으로: he need not.
    return (next..<min(words.count, next + 3)).contains { i in
      MeetingTrigger.find(in: Array(words[i...i])).contains {
        $0.manner == .noun || $0.manner == .attend
      }
        || words[i].text.begins(withAny: ["초청", "예방", "중재", "사회로", "안내", "영접", "환대", "배웅"])
        || words[i].text.hasPrefix("집") || words[i].text.hasPrefix("자택")
    }
  }

  /// The first person marked as subject: 은 는 이 가 께서.
  func subject(among people: [Mark]) -> Mark? {
    people.first { ["은", "는", "이", "가", "께서", "도", "께서는"].contains($0.josa) }
      ?? people.first { isHeading($0) }
  }

  /// `▲김도현 대표=2일 …`, `△2021년 김도현 회장, …`: the one an entry of a list is about.
  func isHeading(_ mark: Mark) -> Bool {
    let next = mark.phrase.upperBound
    guard mark.josa.isEmpty, next < words.count else { return false }
    return words[next].before.contains("=")
  }

  /// Whether those met are met one after the other: 차례로, 잇달아, 각각.
  func isOneByOne(_ range: Range<Int>) -> Bool {
    let steps = range.filter { ["먼저", "이어"].contains(words[$0].text) }
    if steps.count == 2 { return true }
    return range.contains { i in
      words[i].text.begins(withAny: ["차례로", "차례대로", "잇달아", "잇따라", "연이어", "연쇄", "릴레이", "각각", "연속"])
    }
  }
}
