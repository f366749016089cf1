/// Tests on the endings of verbs.
enum Predicate {
  private static let finite = [
    "다", "했다", "였다", "한다", "된다", "됐다", "있다", "없다", "이다", "요", "죠", "까", "습니다", "니다",
  ]
  private static let connective = [
    "하고", "하며", "하면서", "해", "하여", "했고", "했으며", "했지만", "하지만", "하는", "했던", "할", "한", "된", "되는", "됐던",
    "될",
    "지만", "는데", "은데", "으나", "어서", "아서", "니까", "려고", "려는", "되고", "되며", "돼", "됐고", "됐으며", "됐지만", "하기",
    "하려는", "하려고", "하자", "되자", "있는", "있던", "없는", "위해", "위한",
    "대한", "대해", "따라", "따르면", "통해", "통한", "이어", "이은", "앞서", "앞선", "이끄는", "맡은", "맡고", "가진", "갖고",
    "만든", "만드는",
    "키운", "세운", "꼽히는", "불리는", "알려진", "전해진", "밝힌", "말한", "지난", "오는", "열린", "열리는", "찾은", "떠난", "나선",
    "나온",
  ]

  /// 이끌어온, 물려받아온, 빼어낸: an auxiliary written on to its verb.
  private static let adnominal = [
    "어온", "아온", "여온", "해온", "러온", "려온", "져온", "쳐온", "워온", "어낸", "아낸", "해낸", "려낸", "어준", "아준", "해준",
    "어둔", "아둔", "해둔", "어본", "해본",
  ]

  /// Whether a word ends like a verb or an adjective in use, so that it is no name.
  static func isVerbLike(_ word: String) -> Bool { WordForm.of(word).isVerbLike }

  /// The same, of a word that was not met before.
  static func endsLikeVerb(_ word: String) -> Bool {
    guard word.count >= 2 else { return false }
    if word.hasSuffix("다"), word.count >= 3 { return true }
    if word.count >= 3, word.ends(withAny: adnominal) { return true }
    return finite.dropFirst().contains { word.count > $0.count && word.hasSuffix($0) }
      || connective.contains {
        word == $0 || (word.count > $0.count && $0.count > 1 && word.hasSuffix($0))
      }
  }
}
