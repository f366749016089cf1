/// Where listed words stand in a sentence: for each scalar and class whether a listed word begins,
/// goes on or ends there.
struct WordMarks {
  /// Two bits a class: 0 nothing, 1 begins, 2 inside, 3 ends.
  private(set) var marks: [UInt32]
  /// For each word its classes, whole or without what may be its particle.
  private(set) var stem: [UInt16]
  /// For each word the classes of listed words of two scalars or more that begin it.
  private(set) var head: [UInt16]
  /// For each word where its particle begins, or its end.
  private(set) var stemEnds: [Int]
  private(set) var clusters: ClusterMarks

  /// Looks the parts of each word up; words that touch a range in `unknown` show no clusters.
  init(_ text: TaggerText, tables: WordTables, unknown: [Range<Int>] = []) {
    let table = tables.classes
    clusters = ClusterMarks(count: text.count)
    marks = [UInt32](repeating: 0, count: text.count)
    stem = []
    head = []
    stemEnds = []
    var found: [(end: Int, classes: UInt16)] = []
    for word in text.words {
      var (stemmed, begun): (UInt16, UInt16) = (0, 0)
      var stemEnd = 0
      let isUnknown = unknown.contains { $0.overlaps(word.start..<word.end) }
      for start in word.start..<word.end {
        var hash = FeatureHash(1)
        found.removeAll(keepingCapacity: true)
        for end in start..<min(word.end, start + WordTable.longest) {
          hash.add(text.codes[end])
          let classes = table.value(of: hash)
          guard classes != 0 else { continue }
          found.append((end + 1, classes))
          let cluster = WordCluster(bits: end > start ? tables.clusters.value(of: hash) : 0)
          guard !cluster.isNone, !isUnknown else { continue }
          clusters.add(ClusterMarks.Part(start: start, end: end + 1, cluster: cluster))
        }
        for (end, classes) in found.reversed() where end - start >= 2 {
          mark(start, end, classes)
        }
        guard start == word.start else { continue }
        for (end, classes) in found {
          if end - start >= 2 { begun |= classes }
          guard end == word.end || Self.isParticle(text, end, word.end, table) else { continue }
          stemmed |= classes
          if classes & ~WordClass.particle.bit != 0, end - start >= 2 { stemEnd = end }
        }
      }
      stem.append(stemmed)
      head.append(begun)
      if stemEnd == 0 { stemEnd = Self.particleStart(text, word, table) }
      stemEnds.append(stemEnd)
      clusters.close(word, stemEnd: stemEnd, classes: stemmed)
    }
  }

  private mutating func mark(_ start: Int, _ end: Int, _ classes: UInt16) {
    for kind in 0..<16 where classes & (1 << UInt16(kind)) != 0 {
      let shift = UInt32(2 * kind)
      guard (start..<end).allSatisfy({ marks[$0] >> shift & 3 == 0 }) else { continue }
      for place in start..<end {
        let value: UInt32 = place == start ? 1 : place == end - 1 ? 3 : 2
        marks[place] |= value << shift
      }
    }
  }

  /// Where the longest particle at a word's end begins that leaves two scalars before it.
  private static func particleStart(
    _ text: TaggerText, _ word: TaggerText.Word, _ table: WordTable
  ) -> Int {
    let first = max(word.start + 2, word.end - 4)
    guard first < word.end else { return word.end }
    return (first..<word.end).first { isParticle(text, $0, word.end, table) } ?? word.end
  }

  private static func isParticle(
    _ text: TaggerText, _ start: Int, _ end: Int, _ table: WordTable
  ) -> Bool {
    guard end - start <= 5 else { return false }
    let hash = WordTable.hash(text.codes[start..<end])
    return table.value(of: hash) & WordClass.particle.bit != 0
  }
}
