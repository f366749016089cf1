/// Verbs of saying: what a quotation hangs on.
enum SpeechVerb {
  /// Stem and base form as newspapers write it.
  private static let verbs: [(stem: String, verb: String)] = [
    ("말", "말했다"), ("밝", "밝혔다"), ("설명", "설명했다"), ("강조", "강조했다"), ("덧붙", "덧붙였다"), ("전", "전했다"),
    ("답", "답했다"),
    ("대답", "대답했다"), ("주장", "주장했다"), ("지적", "지적했다"), ("당부", "당부했다"), ("평가", "평가했다"), ("토로", "토로했다"),
    ("귀띔", "귀띔했다"), ("요청", "요청했다"), ("반문", "반문했다"), ("털어놓", "털어놨다"), ("털어놨", "털어놨다"),
    ("약속", "약속했다"),
    ("다짐", "다짐했다"), ("호소", "호소했다"), ("언급", "언급했다"), ("농담", "농담했다"), ("회상", "회상했다"), ("소개", "소개했다"),
    ("전망", "전망했다"), ("진단", "진단했다"), ("비판", "비판했다"), ("반박", "반박했다"), ("해명", "해명했다"), ("부인", "부인했다"),
    ("제안", "제안했다"), ("주문", "주문했다"), ("적", "적었다"), ("썼", "썼다"), ("쓰", "썼다"), ("외쳤", "외쳤다"),
    ("외치", "외쳤다"),
    ("일축", "일축했다"), ("확인", "확인했다"), ("화답", "화답했다"), ("인사", "인사했다"), ("자평", "자평했다"), ("되물", "되물었다"),
    ("거들", "거들었다"), ("맞장구", "맞장구쳤다"), ("고백", "고백했다"), ("경고", "경고했다"), ("촉구", "촉구했다"), ("물었", "물었다"),
    ("묻", "물었다"), ("잘랐", "잘랐다"), ("자르", "잘랐다"), ("선을", "선을 그었다"), ("했", "했다"), ("하며", "했다"),
    ("하면서", "했다"),
    ("하고", "했다"), ("한", "했다"), ("시사", "시사했다"), ("설득", "설득했다"), ("맞받", "맞받았다"), ("꼬집", "꼬집었다"),
    ("응수", "응수했다"), ("기억했", "기억했다"), ("웃었", "웃었다"), ("웃으", "웃었다"), ("거부", "거부했다"), ("선언", "선언했다"),
    ("못", "못 박았다"), ("하자", "했다"), ("역설", "역설했다"), ("돌아봤", "돌아봤다"), ("돌아보", "돌아봤다"),
  ]
  private static let endings = [
    "다", "며", "면서", "고", "는데", "지만", "으나", "뒤", "자", "던", "은", "는", "한", "힌", "던데", "해", "단다", "여",
    "습니다", "음",
  ]

  private static let longestFirst = verbs.sorted { $0.stem.count > $1.stem.count }

  /// The base form of a verb of saying; nil for any other word.
  static func base(_ word: String) -> String? {
    for (stem, verb) in longestFirst where word.hasPrefix(stem) {
      let rest = String(word.dropFirst(stem.count))
      if rest.isEmpty, stem != "했", stem != "한" { return stem.count > 1 ? verb : nil }
      if stem == "했", !["다", "고", "으며", "지만", "다고", "는데", "던", "으나", "습니다"].contains(rest) {
        continue
      }
      if stem == "한", !rest.isEmpty { continue }
      if stem.count == 1, !begins(stem, rest) { continue }
      if rest.ends(withAny: endings) || rest.isEmpty { return verb }
    }
    return nil
  }

  /// One-syllable stems need their own endings, or other words would pass: 전 for 전날, 말 for 말레이시아.
  private static func begins(_ stem: String, _ rest: String) -> Bool {
    switch stem {
    case "말": rest.begins(withAny: ["했", "하", "한", "해"])
    case "밝": rest.begins(withAny: ["혔", "히", "힌", "혀"])
    case "전", "답": rest.begins(withAny: ["했", "하", "한", "해"])
    case "적": rest.begins(withAny: ["었", "으며", "고"])
    case "쓰": rest.begins(withAny: ["며", "고", "면서"])
    case "묻": rest.begins(withAny: ["자", "고", "는"])
    default: true
    }
  }
}
