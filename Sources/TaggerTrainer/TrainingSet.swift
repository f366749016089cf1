import Tagging

/// Sentences with their features as numbers, one run of numbers a scalar.
struct TrainingSet {
  private(set) var sentences: [Range<Int>] = []
  /// By place: its label and where its features begin.
  private(set) var labels: [UInt8] = []
  private(set) var starts: [Int] = [0]
  private(set) var features: [Int32] = []
  /// By number: the feature's identity.
  let identities: [UInt64]

  init(_ annotated: [AnnotatedSentence], table: WordTable, atLeast least: Int) {
    var index = FeatureIndex(capacity: 1 << 22)
    var found: [UInt64] = []
    for sentence in annotated {
      let text = TaggerText(sentence.scalars)
      let extractor = FeatureExtractor(text, table: table)
      found.removeAll(keepingCapacity: true)
      for place in 0..<text.count { extractor.append(at: place, to: &found) }
      index.count(found)
    }
    identities = index.keep(atLeast: least)
    for sentence in annotated { append(sentence, table: table, index: index) }
  }

  private mutating func append(
    _ sentence: AnnotatedSentence, table: WordTable, index: FeatureIndex
  ) {
    let text = TaggerText(sentence.scalars)
    let extractor = FeatureExtractor(text, table: table)
    let first = labels.count
    var found: [UInt64] = []
    for (place, label) in sentence.labels.enumerated() {
      found.removeAll(keepingCapacity: true)
      extractor.append(at: place, to: &found)
      for feature in found {
        if let number = index.number(of: feature) { features.append(number) }
      }
      labels.append(UInt8(label))
      starts.append(features.count)
    }
    sentences.append(first..<labels.count)
  }
}
