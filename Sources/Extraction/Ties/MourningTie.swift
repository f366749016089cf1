import NewsModel

/// Reads the families of notices of deaths.
///
/// `▲김도윤(전 두레시장)씨 별세, 김서진(두레정밀 대표)·미영(약사)씨 부친상, 박솔(변호사)씨 장인상 = 2일 오후 4시`. Yields the
/// one who died → each of those who mourn, with the word for what he was to them. Rejects entries that
/// don't name the one who died.
struct MourningTie {
  let scene: TieScene

  private static let mournings: [(word: String, label: String)] = [
    ("부친상", "부친"), ("모친상", "모친"), ("장인상", "장인"), ("장모상", "장모"), ("빙부상", "장인"), ("빙모상", "장모"),
    ("시부상", "시부"), ("시모상", "시모"), ("처조부상", "처조부"), ("처조모상", "처조모"),
    ("조부상", "조부"), ("조모상", "조모"), ("외조부상", "외조부"), ("외조모상", "외조모"),
    ("남편상", "남편"), ("부인상", "부인"), ("배우자상", "배우자"), ("형님상", "형"), ("형제상", "형제"),
  ]

  /// Whether a word by its spelling may tell of it.
  static func isCue(_ text: String) -> Bool { mournings.contains { text.hasPrefix($0.word) } }

  func read() -> [TieReading] {
    let cues = scene.cues(.kin).filter { Self.isCue(scene.words[$0].text) }
    guard !cues.isEmpty,
      let death = scene.words.indices.first(where: {
        scene.words[$0].text.begins(withAny: ["별세", "상배", "작고", "타계"])
      }), let deceased = scene.people.last(where: { $0.words.upperBound <= death }),
      death - deceased.words.upperBound <= 2
    else { return [] }
    var start = death
    return cues.flatMap { i -> [TieReading] in
      defer { start = i }
      guard
        let label = Self.mournings.first(where: { scene.words[i].text.hasPrefix($0.word) })?.label
      else { return [] }
      let mourners = scene.people.filter {
        start..<i ~= $0.words.lowerBound && $0.words.upperBound <= i
      }
      return mourners.filter { $0.party != deceased.party }.map { mourner in
        TieReading(
          kind: .kinship, from: deceased.party, to: mourner.party, label: label, trigger: i,
          words: mourner.words.lowerBound..<i + 1, rule: "tie.mourning", confidence: 0.85,
          isStanding: true)
      }
    }
  }
}
