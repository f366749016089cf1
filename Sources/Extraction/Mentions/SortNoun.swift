/// Words that stand for an organisation told of by name, by its sort: 구단 for 온샘 해돋이FC, 은행 for 도담은행.
enum SortNoun {
  private static let endings: WordMap<[String]> = [
    "홀딩스": ["홀딩스"], "지주": ["지주"], "금융지주": ["금융지주"], "은행": ["은행"], "재단": ["재단"], "협회": ["협회"],
    "구단": ["FC", "구단", "스포츠단", "유나이티드", "시티즌"], "조합": ["조합", "농협", "수협", "축협", "신협"],
    "병원": ["병원", "의료원", "메디컬센터"], "대학": ["대", "대학교"], "연구원": ["연구원"], "연구소": ["연구소"],
    "공사": ["공사"], "공단": ["공단"], "연맹": ["연맹"], "연합회": ["연합회"], "협의회": ["협의회"], "노조": ["노조", "노동조합"],
    "시": ["시"], "군": ["군"], "구": ["구"], "도": ["도"],
  ]

  /// Those of some names that a word may stand for; none where it is no such word.
  ///
  /// O(names).
  static func bearers(of noun: String, among firms: [Roster.Firm]) -> [Int] {
    guard let endings = endings[noun] else { return [] }
    return firms.indices.filter {
      firms[$0].name.ends(withAny: endings, behindStem: true)
    }
  }
}
