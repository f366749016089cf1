import NewsModel

/// What a frame of a deal reads: the two ends, and how it calls the tie.
///
/// Parties are turned into readings for all pairs of the two sides.
struct FramedTie {
  let scene: TieScene
  let kind: TieKind
  let rule: String

  /// The readings of all pairs of two sides, firms alone.
  func tell(
    _ from: [Party], _ to: [Party], _ label: String, at trigger: Int, _ confidence: Double = 0.7,
    status: TieStatus? = nil, isStanding: Bool = false
  ) -> [TieReading] {
    TieScene.pairs(from.filter(scene.isFirm), to.filter(scene.isFirm)).map {
      reading($0, $1, label, trigger, confidence, status, isStanding)
    }
  }

  /// The readings of all pairs within a list.
  func tell(
    within list: [Party], _ label: String, at trigger: Int, _ confidence: Double = 0.7,
    isStanding: Bool = false
  ) -> [TieReading] {
    TieScene.pairs(within: list.filter(scene.isFirm)).map {
      reading($0, $1, label, trigger, confidence, nil, isStanding)
    }
  }

  func reading(
    _ from: Party, _ to: Party, _ label: String, _ trigger: Int, _ confidence: Double,
    _ status: TieStatus? = nil, _ isStanding: Bool = false
  ) -> TieReading {
    TieReading(
      kind: kind, from: from, to: to, label: label, trigger: trigger, words: scene.clause(trigger),
      rule: rule, confidence: confidence, status: status, isStanding: isStanding)
  }
}
