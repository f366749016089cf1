import NewsModel
import Testing

@testable import Extraction

@Suite struct PartOfDayReadingTests {
  @Test(arguments: [
    ("새벽에", PartOfDay.dawn), ("오전", .morning), ("조찬을", .morning), ("점심은", .noon),
    ("오후엔", .afternoon),
    ("만찬에서", .evening), ("밤", .night),
  ])
  func wordsThatTell(_ word: String, _ part: PartOfDay) {
    #expect(words(word).compactMap(PartOfDay.read) == [part])
  }

  @Test func otherWordsDont() {
    #expect(words("회장은 밤새 일했다").allSatisfy { PartOfDay.read($0) == nil })
  }
}
