/// How far two names are apart, in jamo or in syllables: the fewest insertions, deletions and
/// substitutions that lead from one to the other (Levenshtein).
public enum JamoDistance {
  /// The distance in jamo: 이재용 and 이제용 are 1 apart.
  ///
  /// A compound (ㅘ, ㄳ) is one jamo; whatever is not Hangul counts by UTF-16 unit. O(a × b).
  public static func jamo(_ a: String, _ b: String) -> Int {
    distance(units(of: a), units(of: b))
  }

  /// The distance in jamo when it is at most `bound`, else nil.
  ///
  /// O(a × bound).
  public static func jamo(_ a: String, _ b: String, within bound: Int) -> Int? {
    distance(units(of: a), units(of: b), within: bound)
  }

  /// The distance in syllables: 손정의 and 손마사요시 are 4 apart; whatever is not Hangul counts by UTF-16
  /// unit.
  ///
  /// O(a × b).
  public static func syllables(_ a: String, _ b: String) -> Int {
    distance(Array(a.composingHangul().utf16), Array(b.composingHangul().utf16))
  }

  /// The jamo of a text in order, as compatibility jamo; other units stand for themselves.
  public static func units(of text: String) -> [UInt16] {
    text.composingHangul().utf16.flatMap(Hangul.jamo)
  }

  /// The distance of two rows of units, such as `units(of:)` gives, made once and kept.
  ///
  /// O(a × b).
  public static func distance(_ a: [UInt16], _ b: [UInt16]) -> Int {
    distance(a, b, within: max(a.count, b.count)) ?? max(a.count, b.count)
  }

  /// The distance of two rows of units when it is at most `bound`, else nil.
  ///
  /// O(a × bound).
  ///
  /// Only the band of the table that can stay within the bound is filled, and the search ends at
  /// the first row that lies beyond it.
  public static func distance(_ a: [UInt16], _ b: [UInt16], within bound: Int) -> Int? {
    guard bound >= 0, abs(a.count - b.count) <= bound else { return nil }
    let bound = min(bound, max(a.count, b.count))
    let beyond = bound + 1
    var row = (0...b.count).map { min($0, beyond) }
    for i in a.indices {
      let low = max(0, i - bound)
      let high = min(b.count, i + 1 + bound)
      var diagonal = row[low]
      row[low] = low == 0 ? min(i + 1, beyond) : beyond
      var best = row[low]
      for j in low..<high {
        let above = j + 1 <= i + bound ? row[j + 1] : beyond
        let cost = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(cost, min(above, row[j]) + 1, beyond)
        best = min(best, row[j + 1])
      }
      if best > bound { return nil }
    }
    return row[b.count] <= bound ? row[b.count] : nil
  }
}
