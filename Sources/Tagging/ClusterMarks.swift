/// What clusters the words of a sentence and their parts are of.
struct ClusterMarks {
  /// A listed word in a sentence.
  struct Part {
    let start: Int
    let end: Int
    let cluster: WordCluster
  }

  /// A word's cluster as features take it in, or what else is known of the word.
  struct Company {
    let fine: UInt32
    let coarse: UInt32

    static let edge = Company(fine: 1 << 21, coarse: 1 << 21)

    fileprivate init(fine: UInt32, coarse: UInt32) { (self.fine, self.coarse) = (fine, coarse) }

    fileprivate init(_ cluster: WordCluster?, else classes: UInt16) {
      // What is in no cluster is known by its classes.
      let other = 1 << 20 | UInt32(classes)
      fine = cluster.map { UInt32($0.bits) } ?? other
      coarse = cluster.map { UInt32($0.bits & 63) } ?? other
    }
  }

  /// For each scalar the cluster of the part it stands in and where therein (1 it begins, 2 goes on,
  /// 3 ends), in the low two bits; 0 for none.
  private(set) var covers: [UInt32]
  /// For each word the longest part that begins it.
  private var heads: [Company] = []
  /// For each word the longest part that ends it, particles left aside.
  private var tails: [Company] = []
  private var parts: [Part] = []
  private var covered = 0

  init(count: Int) { covers = [UInt32](repeating: 0, count: count) }

  func head(_ word: Int) -> Company { heads.indices.contains(word) ? heads[word] : .edge }
  func tail(_ word: Int) -> Company { tails.indices.contains(word) ? tails[word] : .edge }

  /// Takes the next part of a word; parts come by where they begin, then by where they end.
  mutating func add(_ part: Part) { parts.append(part) }

  /// Ends a word.
  ///
  /// - Parameter stemEnd: where its particle begins, or its end.
  /// - Parameter classes: those of the word without its particle.
  mutating func close(_ word: TaggerText.Word, stemEnd: Int, classes: UInt16) {
    heads.append(Company(parts.last { $0.start == word.start }?.cluster, else: classes))
    tails.append(Company(parts.first { $0.end == stemEnd }?.cluster, else: classes))
    for (number, part) in parts.enumerated() where part.start >= covered {
      let isLongest = number + 1 == parts.count || parts[number + 1].start > part.start
      if isLongest { cover(part) }
    }
    parts.removeAll(keepingCapacity: true)
  }

  private mutating func cover(_ part: Part) {
    covered = part.end
    for place in part.start..<part.end {
      let position: UInt32 = place == part.start ? 1 : place == part.end - 1 ? 3 : 2
      covers[place] = UInt32(part.cluster.bits) << 2 | position
    }
  }
}
