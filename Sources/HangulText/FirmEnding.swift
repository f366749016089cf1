/// Endings of firms' names that have a short form in everyday writing: 해든손해보험 and 해든손보.
public enum FirmEnding {
  private static let shorts: [(long: String, short: String)] = [
    ("손해보험", "손보"), ("생명보험", "생명"), ("화재해상보험", "화재"), ("상공회의소", "상의"), ("에너지솔루션", "엔솔"),
    ("프라이빗에쿼티", "PE"), ("노동조합", "노조"), ("교육대학교", "교대"), ("교육대", "교대"), ("대학교", "대"),
    ("증권거래소", "거래소"),
    ("협동조합", "조합"), ("금융지주회사", "금융지주"),
  ]

  /// The name with its ending in the short form, where it has one and something stands before it.
  ///
  /// O(length).
  public static func shortened(_ name: String) -> String {
    for (long, short) in shorts where name.hasSuffix(long) && name.count >= long.count + 2 {
      return name.dropLast(long.count) + short
    }
    return name
  }
}
