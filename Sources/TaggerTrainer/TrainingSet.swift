import Tagging

/// Sentences with their features as numbers, one run of numbers a scalar.
struct TrainingSet {
  private(set) var sentences: [Range<Int>] = []
  /// By place: a bit for each label that is right there (mostly one), and where its features begin.
  private(set) var allowed: [UInt16] = []
  private(set) var starts: [Int] = [0]
  private(set) var features: [Int32] = []
  /// By number: the feature's identity.
  let identities: [UInt64]

  init(_ annotated: [AnnotatedSentence], tables: WordTables, atLeast least: Int) {
    var index = FeatureIndex(capacity: 1 << 22)
    var found: [UInt64] = []
    for sentence in annotated {
      let text = TaggerText(sentence.scalars)
      let extractor = FeatureExtractor(text, tables: tables, unknown: sentence.swapped)
      found.removeAll(keepingCapacity: true)
      for place in 0..<text.count { extractor.append(at: place, to: &found) }
      index.count(found)
    }
    identities = index.keep(atLeast: least)
    for sentence in annotated { append(sentence, tables: tables, index: index) }
  }

  private mutating func append(
    _ sentence: AnnotatedSentence, tables: WordTables, index: FeatureIndex
  ) {
    let text = TaggerText(sentence.scalars)
    let extractor = FeatureExtractor(text, tables: tables, unknown: sentence.swapped)
    let first = allowed.count
    var found: [UInt64] = []
    for (place, label) in sentence.labels.enumerated() {
      found.removeAll(keepingCapacity: true)
      extractor.append(at: place, to: &found)
      for feature in found {
        if let number = index.number(of: feature) { features.append(number) }
      }
      allowed.append(1 << UInt16(label))
      starts.append(features.count)
    }
    sentences.append(first..<allowed.count)
  }

  /// Takes a run of a sentence's scalars to be rightly labelled as any of some kinds; nil for none.
  mutating func allow(_ kinds: [TagKind?], in range: Range<Int>, of sentence: Int) {
    let first = sentences[sentence].lowerBound
    for place in range {
      for kind in kinds {
        let inside =
          place == range.lowerBound ? kind.map(TagLabel.begin) : kind.map(TagLabel.inside)
        allowed[first + place] |= 1 << UInt16(inside ?? TagLabel.outside)
      }
    }
  }
}
