/// Verbs of offices, by how they begin.
enum SeatVerb {
  /// Somebody is put into an office: 선임했다, 내정됐다.
  static let appointing = [
    "선임", "내정", "임명", "발탁", "영입", "위촉", "추대", "선출", "지명", "기용", "낙점",
  ]
  /// What a firm does with somebody: 앉혔다, 승진시켰다.
  static let giving =
    appointing + ["승진", "앉혔", "앉히", "뽑았", "뽑은", "세웠", "불러들"]
  /// What happens to the one who takes it: 취임했다, 올랐다.
  static let taking =
    appointing + ["취임", "올랐", "오른", "오르", "올라", "승진", "복귀", "합류", "뽑혔", "뽑힌", "부임", "당선"]
  /// Somebody holds it now: 맡고 있다, 겸한다.
  static let holding = ["맡고", "맡은", "맡았", "맡는", "맡아", "맡게", "겸하", "겸한", "겸직", "겸임", "겸했"]
  /// Somebody held it: 지냈다, 거쳤다.
  static let past = ["지냈", "지낸", "지내", "역임", "거쳤", "거친", "거쳐", "맡았던", "물러난"]
}
