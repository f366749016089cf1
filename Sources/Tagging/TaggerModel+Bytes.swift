/// The model's file, all numbers little-endian: ten words of 32 bits (the mark, buckets
/// and entries of the words' classes, feature buckets, feature bytes, a weight's step as a float,
/// labels, kinds, buckets and entries of the words' clusters); the scores of labels after labels and
/// the bounds of kinds as floats; the offsets and entries of classes and of clusters; the feature
/// table's offsets and bytes.
extension TaggerModel {
  package static let mark: UInt32 = 0x334D_4E49

  /// Reads a model; nil when the bytes are none of this layout.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = WordReader(bytes)
    guard let header = reader.words(10), header[0] == Self.mark,
      header[6] == TagLabel.count, header[7] == TagKind.allCases.count,
      let scores = reader.words(TagLabel.count * TagLabel.count),
      let bounds = reader.words(TagKind.allCases.count),
      let classOffsets = reader.words(Int(header[1]) + 1),
      let classEntries = reader.words(Int(header[2])),
      let clusterOffsets = reader.words(Int(header[8]) + 1),
      let clusterEntries = reader.words(Int(header[9])),
      let featureOffsets = reader.words(Int(header[3]) + 1),
      let weights = reader.bytes(Int(header[4]))
    else { return nil }
    var rows = [LabelVector](repeating: .zero, count: TagLabel.count)
    for former in rows.indices {
      for next in rows.indices {
        rows[former][next] = Float(bitPattern: scores[former * TagLabel.count + next])
      }
    }
    self.init(
      tables: WordTables(
        classes: WordTable(offsets: classOffsets, entries: classEntries),
        clusters: WordTable(offsets: clusterOffsets, entries: clusterEntries)),
      features: FeatureTable(
        offsets: featureOffsets, bytes: weights, step: Float(bitPattern: header[5])),
      transitions: TransitionTable(scores: rows),
      bounds: bounds.map(Float.init(bitPattern:)))
  }
}

/// Takes numbers off the front of a run of bytes.
private struct WordReader {
  private let source: UnsafeRawBufferPointer
  private var place = 0

  init(_ source: UnsafeRawBufferPointer) { self.source = source }

  mutating func words(_ count: Int) -> [UInt32]? {
    guard count >= 0, (source.count - place) / 4 >= count else { return nil }
    defer { place += 4 * count }
    return (0..<count).map {
      UInt32(littleEndian: source.loadUnaligned(fromByteOffset: place + 4 * $0, as: UInt32.self))
    }
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, source.count - place >= count else { return nil }
    defer { place += count }
    return [UInt8](source[place..<place + count])
  }
}
