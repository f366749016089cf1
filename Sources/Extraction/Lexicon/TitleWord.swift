/// A word read as a title: `회장은`, `전략본부장`, `온샘시장` (title 시장 of 온샘시).
struct TitleWord {
  let title: String
  /// The organisation that the word carries with its title.
  let firm: String?
  let josa: String

  /// Reads a word; nil when it names no office.
  init?(_ word: Word) {
    if word.isClosed {
      guard let (title, firm) = Self.read(word.text) else { return nil }
      (self.title, self.firm, josa) = (title, firm, word.tail)
      return
    }
    guard let title = word.form.title else { return nil }
    self = title
  }

  /// Reads a word by the ways to take it apart, the longest stem first.
  init?(splits: [Josa.Split]) {
    for split in splits {
      guard let (title, firm) = Self.read(split.stem) else { continue }
      (self.title, self.firm, josa) = (title, firm, split.josa)
      return
    }
    return nil
  }

  /// Reads a stem without particles.
  static func read(_ stem: String) -> (title: String, firm: String?)? {
    let lexicon = Lexicon.shared
    if lexicon.titles.contains(stem) { return (stem, nil) }
    if let found = ofDistrict(stem) { return found }
    guard stem.count >= 3, !lexicon.titleLookalikes.contains(stem), !lexicon.common.contains(stem)
    else { return nil }
    return glued(stem) ?? compound(stem).map { ($0, nil) }
  }

  /// Titles that swallow the last syllable of the organisation they belong to.
  private static let swallowing: [(ending: String, firm: String, title: String)] = [
    ("도지사", "도", "도지사"), ("시장", "시", "시장"), ("군수", "군", "군수"), ("구청장", "구", "구청장"),
    ("은행장", "은행", "은행장"), ("병원장", "병원", "병원장"), ("의료원장", "의료원", "의료원장"),
    ("진흥원장", "진흥원", "진흥원장"), ("연구원장", "연구원", "연구원장"), ("기술원장", "기술원", "기술원장"),
    ("개발원장", "개발원", "개발원장"), ("정보원장", "정보원", "정보원장"), ("협회장", "협회", "협회장"), ("연합회장", "연합회", "회장"),
    ("노조위원장", "노조", "노조위원장"), ("경찰서장", "경찰서", "서장"),
    ("청장", "청", "청장"),
    ("공사사장", "공사", "사장"), ("상의회장", "상의", "회장"), ("의회의장", "의회", "의장"),
    ("변호사회장", "변호사회", "회장"), ("상인회장", "상인회", "회장"), ("한인회장", "한인회", "회장"),
    ("약사회장", "약사회", "회장"), ("의사회장", "의사회", "회장"), ("체육회장", "체육회", "회장"),
    ("협의회장", "협의회", "회장"), ("학회장", "학회", "회장"),
    ("농협조합장", "농협", "조합장"), ("축협조합장", "축협", "조합장"), ("수협조합장", "수협", "조합장"),
    ("조합장", "조합", "조합장"), ("재단이사장", "재단", "이사장"), ("공단이사장", "공단", "이사장"),
    ("대학교총장", "대학교", "총장"),
  ]

  /// 온샘시장, 온샘군수: the head of a city, county or district.
  private static func ofDistrict(_ stem: String) -> (title: String, firm: String?)? {
    let ending = ["시장", "군수", "구청장"].first { stem.hasSuffix($0) && stem.count > $0.count + 1 }
    guard let ending else { return nil }
    let name = String(stem.dropLast(ending.count)) + ending.prefix(1)
    return Lexicon.shared.districts.contains(name) ? (ending, name) : nil
  }

  /// 공정거래위원장, 금융감독원장: the head of an agency in the list of short forms.
  private static func ofAgency(_ stem: String) -> (title: String, firm: String?)? {
    for (ending, rest) in [("위원장", "회"), ("원장", "")] where stem.hasSuffix(ending) {
      let firm = String(stem.dropLast()) + rest
      if agencies.contains(firm) { return (ending, firm) }
    }
    return nil
  }

  private static let agencies = WordSet(Lexicon.shared.abbreviations.all)

  private static func glued(_ stem: String) -> (title: String, firm: String?)? {
    if let found = ofAgency(stem) { return found }
    if stem.ends(withAny: ["부시장", "부군수", "부구청장"]) { return nil }
    for (ending, firm, title) in swallowing where stem.hasSuffix(ending) {
      let name = String(stem.dropLast(ending.count))
      guard name.count >= 2, !Lexicon.shared.common.contains(name) || name.count == 2 else {
        continue
      }
      guard !Lexicon.shared.common.contains(name + firm), !stem.hasSuffix("지청장") else { continue }
      return (title, name + firm)
    }
    return nil
  }

  private static let endings: [String] = [
    "수석부회장", "부회장", "명예회장", "회장", "부사장", "사장", "공동대표", "대표이사", "대표", "본부장", "부문장", "사업부장",
    "그룹장", "실장", "팀장", "센터장", "단장", "총괄", "담당", "장관", "차관", "부총리", "총리", "수석부위원장", "부위원장",
    "위원장", "국장", "처장", "학장", "청장", "원장", "부총장", "총장", "명예교수", "교수", "연구위원", "연구원", "연구소장", "소장",
    "법인장", "공장장", "지점장", "의장", "대변인", "책임자", "부장판사", "판사", "변호사", "대사", "부지사", "지사", "이사",
    "비서관", "애널리스트", "감독", "행장", "의원", "부장", "차장", "과장", "수석", "파트너", "위원", "조사관", "특사", "부시장",
    "정책관", "기획관", "심의관", "협력관", "조정관", "지원관", "담당관", "행정관", "사무장", "심사역", "지부장", "지회장", "지청장",
    "기술고문", "법률고문", "특별고문", "상임고문", "상임감사", "감사위원", "산업상", "외무상", "재무상", "방위상", "총무상", "법무상", "노동상",
    "수산상", "교통상", "과학상", "재생상",
  ]

  private static func compound(_ stem: String) -> String? {
    guard let ending = endings.first(where: { stem.hasSuffix($0) }), stem.count > ending.count
    else {
      return nil
    }
    return isInstitute(stem) ? nil : stem
  }

  /// `가온경제연구원`: an institute, unless a rank stands before the ending as in 책임연구원.
  private static func isInstitute(_ stem: String) -> Bool {
    guard stem.hasSuffix("연구원") else { return false }
    return !String(stem.dropLast(3)).ends(withAny: [
      "선임", "책임", "수석", "전임", "초빙", "객원", "주임", "위촉", "전문", "박사", "상임", "특임", "특별", "연수",
    ])
  }
}
