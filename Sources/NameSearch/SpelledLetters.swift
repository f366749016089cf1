import HangulText

/// Names of Latin letters written in Hangul: 에스케이 for SK.
enum SpelledLetters {
  private static let names: [(units: [UInt16], letter: UInt16)] = {
    let table =
      "에이치h 더블유w 에이a 에프f 아이i 제이j 케이k 에스s 브이v 엑스x 와이y 제트z 비b 씨c 디d 이e 지g 엘l 엠m 엔n 오o 피p "
      + "큐q 알r 티t 유u"
    return table.split(separator: " ").compactMap { row in
      let units = Array(row.utf16)
      return units.last.map { (units.dropLast(), $0) }
    }
  }()

  /// A key with every run of two and more letter names put as letters (에스케이하이닉스 → sk하이닉스); nil when
  /// there is no such run.
  ///
  /// O(key).
  static func replaced(in units: [UInt16]) -> [UInt16]? {
    var out: [UInt16] = []
    var changed = false
    var index = 0
    while index < units.count {
      let run = run(in: units[index...])
      if run.letters.count > 1 {
        out += run.letters
        index += run.length
        changed = true
      } else {
        out.append(units[index])
        index += 1
      }
    }
    return changed ? out : nil
  }

  private static func run(in units: ArraySlice<UInt16>) -> (letters: [UInt16], length: Int) {
    var rest = units
    var letters: [UInt16] = []
    while let name = names.first(where: { rest.starts(with: $0.units) }) {
      letters.append(name.letter)
      rest = rest.dropFirst(name.units.count)
    }
    return (letters, units.count - rest.count)
  }
}
