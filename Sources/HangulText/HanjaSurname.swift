/// Chinese characters that stand for Korean surnames, as headlines write them (李 회장).
public enum HanjaSurname {
  /// The surname's syllable (李 → 이); nil for characters that are no usual surname.
  ///
  /// O(1).
  public static func syllable(of unit: UInt16) -> UInt16? { table[unit] }

  /// The surname's syllable (李 → 이); nil for characters that are no usual surname.
  ///
  /// O(1).
  public static func syllable(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    UInt16(exactly: scalar.value).flatMap(syllable).flatMap { Unicode.Scalar($0) }
  }

  private static let table: [UInt16: UInt16] = {
    let pairs = Array(
      ("金김李이朴박崔최鄭정姜강趙조尹윤張장林임韓한吳오徐서申신權권黃황安안宋송全전洪홍柳유高고文문梁양孫손裵배裴배"
        + "曺조曹조白백許허劉유南남沈심盧노丁정河하郭곽成성車차朱주禹우具구羅나任임田전閔민兪유辛신池지陳진嚴엄蔡채"
        + "元원千천方방孔공康강玄현咸함卞변廉염楊양邊변呂여秋추魯노都도蘇소石석愼신馬마薛설吉길宣선周주延연房방魏위"
        + "表표明명奇기潘반王왕琴금玉옥陸육印인孟맹諸제牟모卓탁鞠국魚어殷은片편龍용").utf16)
    var table: [UInt16: UInt16] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[pairs[index]] = pairs[index + 1]
    }
    return table
  }()
}
