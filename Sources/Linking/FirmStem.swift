import HangulText

/// How the names of one group's firms begin: SK of SK하이닉스, 삼성 of 삼성전자.
enum FirmStem {
  /// Where names begin with these, the firms are mostly strangers.
  private static let general: Set<String> = [
    "한국", "대한", "국제", "전국", "국립", "국회", "국민", "세계", "우리", "하나", "중앙", "동양", "제일", "서울", "부산", "대구",
    "인천",
    "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주", "미국", "중국", "일본",
    "영국",
    "독일",
  ]

  /// The letters or the first two syllables that a name begins with; nil where they tell nothing.
  static func of(_ name: String) -> String? {
    let letters = name.prefix { $0.isASCII && $0.isLetter }
    if letters.count >= 2 { return letters.count < name.count ? letters.uppercased() : nil }
    let stem = String(name.prefix(2))
    guard stem.utf16.count == 2, stem.utf16.allSatisfy({ Hangul.isSyllable($0) }),
      name.count > 2, !general.contains(stem)
    else { return nil }
    return stem
  }
}
