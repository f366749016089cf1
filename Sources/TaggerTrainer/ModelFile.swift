import Foundation
import Tagging

/// A model on its way to a file: weights in eight bits, those that say little left out.
struct ModelFile {
  /// What is known of words, by their hashes.
  struct Tables {
    let classes: [(hash: UInt64, value: UInt16)]
    let clusters: [(hash: UInt64, value: UInt16)]
  }

  let tables: Tables
  /// How probable a span of each kind must be to be told.
  let bounds: [Float]
  var identities: [UInt64] = []
  var weights: [LabelVector] = []
  var links = [LabelVector](repeating: .zero, count: TagLabel.count)

  init(tables: Tables, bounds: [Float]) {
    self.tables = tables
    self.bounds = bounds
  }

  /// The bytes, laid out as `TaggerModel` reads them.
  var data: Data {
    let step = (weights.map { max($0.max(), -$0.min()) }.max() ?? 1) / (127 * 127)
    let (classOffsets, classEntries) = Self.table(of: tables.classes)
    let (clusterOffsets, clusterEntries) = Self.table(of: tables.clusters)
    let (featureOffsets, featureBytes) = featureTable(step: step)
    var data = Data()
    func put(_ word: UInt32) {
      withUnsafeBytes(of: word.littleEndian) { data.append(contentsOf: $0) }
    }
    put(TaggerModel.mark)
    put(UInt32(classOffsets.count - 1))
    put(UInt32(classEntries.count))
    put(UInt32(featureOffsets.count - 1))
    put(UInt32(featureBytes.count))
    put(step.bitPattern)
    put(UInt32(TagLabel.count))
    put(UInt32(TagKind.allCases.count))
    put(UInt32(clusterOffsets.count - 1))
    put(UInt32(clusterEntries.count))
    for former in 0..<TagLabel.count {
      for next in 0..<TagLabel.count { put(links[former][next].bitPattern) }
    }
    bounds.forEach { put($0.bitPattern) }
    for words in [classOffsets, classEntries, clusterOffsets, clusterEntries] { words.forEach(put) }
    featureOffsets.forEach(put)
    data.append(contentsOf: featureBytes)
    return data
  }

  private static func table(
    of words: [(hash: UInt64, value: UInt16)]
  ) -> (offsets: [UInt32], entries: [UInt32]) {
    var bits = 1
    while 1 << bits < words.count / 8 { bits += 1 }
    var buckets = [[UInt32]](repeating: [], count: 1 << bits)
    for (hash, value) in words.sorted(by: { $0.hash < $1.hash }) {
      buckets[Int(hash >> UInt64(64 - bits))].append(UInt32(hash & 0xFFFF) << 16 | UInt32(value))
    }
    return (offsets(of: buckets.map(\.count)), buckets.flatMap { $0 })
  }

  private func featureTable(step: Float) -> ([UInt32], [UInt8]) {
    let kept = identities.indices.filter { weights[$0] != .zero }
    var bits = 2
    while 1 << bits < kept.count / 16, bits < FeatureTable.mostHighBits { bits += 1 }
    var buckets = [[UInt8]](repeating: [], count: 1 << bits)
    // What is kept of an identity is what the table's order goes by.
    func order(_ number: Int) -> (UInt64, UInt64, UInt64) {
      let identity = identities[number]
      return (identity >> UInt64(64 - bits), identity & 0xFFFF, identity)
    }
    for number in kept.sorted(by: { order($0) < order($1) }) {
      let identity = identities[number]
      var mask: UInt16 = 0
      var values: [UInt8] = []
      for label in 0..<TagLabel.count {
        let steps = weights[number][label] / step
        let value = Int8(
          steps < 0 ? -(-steps).squareRoot().rounded() : steps.squareRoot().rounded())
        guard value != 0 else { continue }
        mask |= 1 << UInt16(label)
        values.append(UInt8(bitPattern: value))
      }
      guard mask != 0 else { continue }
      let bucket = Int(identity >> UInt64(64 - bits))
      buckets[bucket] += [
        UInt8(identity & 0xFF), UInt8(identity >> 8 & 0xFF), UInt8(mask & 0xFF), UInt8(mask >> 8),
      ]
      buckets[bucket] += values
    }
    return (Self.offsets(of: buckets.map(\.count)), buckets.flatMap { $0 })
  }

  private static func offsets(of counts: [Int]) -> [UInt32] {
    var offsets: [UInt32] = [0]
    for count in counts { offsets.append(offsets[offsets.count - 1] + UInt32(count)) }
    return offsets
  }
}
