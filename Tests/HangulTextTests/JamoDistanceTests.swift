import HangulText
import Testing

@Suite struct JamoDistanceTests {
  @Test(arguments: [
    ("이재용", "이재용", 0), ("이재용", "이제용", 1), ("손정의", "손정으", 1), ("손정의", "손저의", 1),
    ("올트먼", "올트만", 1), ("최태원", "최대원", 1), ("", "가", 2), ("", "", 0), ("AI", "Ai", 1),
    ("이재용", "\u{110B}\u{1175}재용", 0), ("정신아", "정시나", 1), ("전영현", "정영현", 1),
  ])
  func jamo(a: String, b: String, expected: Int) {
    #expect(JamoDistance.jamo(a, b) == expected)
    #expect(JamoDistance.jamo(b, a) == expected)
    #expect(JamoDistance.jamo(a, b, within: expected) == expected)
    #expect(JamoDistance.jamo(a, b, within: expected - 1) == nil)
  }

  @Test func syllables() {
    #expect(JamoDistance.syllables("손정의", "손마사요시") == 4)
    #expect(JamoDistance.syllables("샘 올트먼", "샘 알트만") == 2)
  }

  /// The banded search gives what the plain table gives, for words of a few jamo.
  @Test func boundChangesNothingButTheEnd() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let a = (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt16.random(in: 0...3) }
      let b = (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt16.random(in: 0...3) }
      let plain = plainDistance(a, b)
      #expect(JamoDistance.distance(a, b) == plain)
      for bound in 0...5 {
        let expected = plain <= bound ? plain : nil
        #expect(JamoDistance.distance(a, b, within: bound) == expected, "\(a) \(b) \(bound)")
      }
      #expect(JamoDistance.distance(a, b, within: .max) == plain)
    }
  }

  private func plainDistance(_ a: [UInt16], _ b: [UInt16]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var next = [i + 1]
      for (j, y) in b.enumerated() {
        next.append(min(row[j] + (x == y ? 0 : 1), row[j + 1] + 1, next[j] + 1))
      }
      row = next
    }
    return row[b.count]
  }
}
