import Testing

@testable import Tagging

@Suite struct ClusterMarksTests {
  private let noun = WordClass.noun.bit
  private let clusters: [(word: String, fine: Int, coarse: Int)] = [
    ("한국", 7, 1), ("건설", 300, 2), ("한국건설", 20, 3), ("협회", 1022, 63), ("서울", 0, 0),
  ]

  /// One bucket of all words.
  private func table(_ words: [(word: String, value: UInt16)]) -> WordTable {
    let entries = words.map { word, value in
      let hash = WordTable.hash(TaggerText(word.unicodeScalars).codes)
      return UInt32(hash.mixed & 0xFFFF) << 16 | UInt32(value)
    }
    return WordTable(offsets: [0, UInt32(entries.count)], entries: entries)
  }

  private func marks(_ sentence: String, unknown: [Range<Int>] = []) throws -> ClusterMarks {
    let words = try clusters.map { one in
      (one.word, try #require(WordCluster(fine: one.fine, coarse: one.coarse)).bits)
    }
    let particles = ["에서", "의"].map { ($0, WordClass.particle.bit) }
    let tables = WordTables(
      classes: table(clusters.map { ($0.word, noun) } + particles), clusters: table(words))
    return WordMarks(TaggerText(sentence.unicodeScalars), tables: tables, unknown: unknown).clusters
  }

  @Test func aWordIsKnownByItsLongestBeginningAndByTheEndOfItsStem() throws {
    let marks = try marks("한국건설협회에서 서울의")
    #expect(marks.head(0).fine >> 6 == 21 && marks.head(0).coarse == 3)
    #expect(marks.tail(0).fine >> 6 == 1023 && marks.tail(0).coarse == 63)
    #expect(marks.head(1).fine >> 6 == 1 && marks.tail(1).coarse == 0)
  }

  @Test func aSyllableStandsInTheLongestPart() throws {
    let covers = try marks("한국건설협회에서").covers
    #expect(covers.map { $0 & 3 } == [1, 2, 2, 3, 1, 3, 0, 0])
    #expect(covers.map { $0 >> 8 } == [21, 21, 21, 21, 1023, 1023, 0, 0])
  }

  @Test func whatIsInNoClusterIsKnownByItsClassesAndTheEdgeByNone() throws {
    let marks = try marks("가나 서울")
    let other = marks.head(0)
    #expect(other.fine == other.coarse && other.fine != marks.head(1).fine)
    #expect(marks.head(2).fine == ClusterMarks.Company.edge.fine)
    #expect(marks.tail(-1).fine == ClusterMarks.Company.edge.fine)
    #expect(other.fine != ClusterMarks.Company.edge.fine)
  }

  @Test func whatIsToBeUnknownIsKnownByItsClassesAlone() throws {
    let marks = try marks("한국 서울의", unknown: [0..<1])
    #expect(marks.head(0).fine == marks.head(0).coarse)
    #expect(marks.head(1).fine >> 6 == 1)
    #expect(marks.covers.prefix(2).allSatisfy { $0 == 0 })
  }

  @Test func numbersThatDoNotFitAreNoCluster() {
    #expect(WordCluster(fine: 1_023, coarse: 0) == nil)
    #expect(WordCluster(fine: 0, coarse: 64) == nil)
    #expect(WordCluster(fine: -1, coarse: 0) == nil)
  }
}
