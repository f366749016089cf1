import NewsModel

/// Reads who competes, by the verbs of a race.
///
/// `A와 B가 시장을 놓고 경쟁`, `A가 B를 제치고 1위`, `A는 B에 밀려`, `B와 점유율 다툼을 벌이는 A`, `A, B, C의 3파전`, `A와 B가 시장을
/// 양분`. Yields a rivalry. Rejects races without a second runner.
struct ContestTie {
  let scene: TieScene

  private static let together = [
    "경쟁하", "경쟁을", "경쟁한", "경쟁했", "경쟁 ", "경쟁", "맞붙", "격돌", "겨루", "겨룬", "겨뤘", "다투", "다툼", "다퉜", "각축",
    "양분", "접전", "경합", "맞대결",
    "양강", "2파전", "3파전", "4파전", "쟁탈전", "주도권", "패권", "신경전", "점유율", "승부", "한판",
  ]
  private static let over = [
    "제치", "제친", "제쳤", "따돌", "앞지", "앞질", "추월", "추격", "뒤쫓", "꺾고", "꺾은", "꺾었", "누르고",
  ]
  private static let under = ["밀려", "밀린", "밀렸", "뒤진", "뒤졌", "뒤처", "내줬", "내준", "내주", "도전장"]
  private static let not = ["경쟁력", "경쟁률", "경쟁사", "경쟁자", "경쟁업체", "경쟁입찰", "경쟁당국"]

  private static let cues = over + under + together

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool {
    text.begins(withAny: cues) && !text.begins(withAny: not)
  }

  func read() -> [TieReading] { scene.cues(.contest).flatMap(read) }

  private func read(_ i: Int) -> [TieReading] {
    if scene.starts(i, with: Self.over) {
      let arguments = TieArguments(scene, word: i)
      let behind = arguments.firms(.object)
      guard !behind.isEmpty else { return [] }
      return tell(runners(arguments, not: behind), behind, i)
    }
    if scene.starts(i, with: Self.under) {
      let arguments = TieArguments(scene, word: i)
      let ahead = arguments.firms(.goal)
      guard !ahead.isEmpty, isRank(i) else { return [] }
      return tell(runners(arguments, not: ahead), ahead, i)
    }
    return scene.starts(i, with: Self.together) ? together(i) : []
  }

  /// The runner: who does it, or, where the clause has none, the subject behind it.
  private func runners(_ arguments: TieArguments, not others: [Party]) -> [Party] {
    let own = arguments.doers().filter { !others.contains($0) }
    if !own.isEmpty { return own }
    let behind = scene.groups.first { $0.isSubject && $0.words.lowerBound > arguments.word }
    return scene.acting(behind?.parties ?? []).filter { !others.contains($0) }
  }

  /// Whether a rank or a market is lost, not a thing.
  private func isRank(_ i: Int) -> Bool {
    if scene.starts(i, with: ["밀려", "밀린", "밀렸", "뒤진", "뒤졌", "뒤처"]) { return true }
    return (max(0, i - 3)..<i).contains { k in
      ["자리", "1위", "2위", "선두", "왕좌", "점유율", "도전장"].contains { scene.words[k].text.contains($0) }
    } || scene.starts(i, with: ["도전장"])
  }

  private func together(_ i: Int) -> [TieReading] {
    let verb = verb(of: i)
    let arguments = TieArguments(scene, word: i, verb: verb)
    let text = scene.words[i].text
    if text.begins(withAny: ["주도권", "패권", "점유율"]),
      scene.first(i + 1..<i + 3, startingWith: ["다툼", "다투", "경쟁", "싸움", "쟁탈전", "벌이"]) == nil
    {
      return []
    }
    let others = arguments.firms(.partner)
    if !others.isEmpty {
      return tell(arguments.doers().filter { !others.contains($0) }, others, i)
    }
    let owners = arguments.group(.owner)
    let group = owners.flatMap { $0.parties.count > 1 ? $0 : nil } ?? arguments.group(.doer)
    var sides = scene.acting(group?.parties ?? [])
    if sides.isEmpty { sides = scene.backReference(in: scene.clause(i)) }
    guard (2...4).contains(sides.count) else { return [] }
    return FramedTie(scene: scene, kind: .rivalry, rule: "tie.contest")
      .tell(within: sides, label(i), at: i, 0.65)
  }

  private func verb(of i: Int) -> Int {
    if TieArguments.isModifier(scene, i) { return i }
    return (i + 1..<max(i + 1, min(scene.words.count, i + 4))).first {
      TieArguments.isModifier(scene, $0)
    } ?? i
  }

  private func tell(_ a: [Party], _ b: [Party], _ i: Int) -> [TieReading] {
    FramedTie(scene: scene, kind: .rivalry, rule: "tie.contest").tell(a, b, label(i), at: i, 0.65)
  }

  private func label(_ i: Int) -> String {
    scene.starts(i, with: ["맞대결"]) ? "맞대결" : "경쟁"
  }
}
