/// Phrases that tell that something said is not so.
enum Denial {
  /// Of the matter itself: `…는 내용은 사실이 아닙니다`.
  static let ofFact = ["사실무근", "사실이 아니", "사실이 아닙", "사실이 아닌", "사실과 다르", "사실과 다릅"]
  /// What somebody does who denies.
  static let verbs = ["부인했", "일축했"]
}
