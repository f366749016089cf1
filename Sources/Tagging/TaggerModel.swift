/// What training left: what it knew of words, the weights of its features, how labels follow one
/// another, and how probable a span must be to be told.
///
/// The file's layout is told in `TaggerModel+Bytes.swift`.
package struct TaggerModel: Sendable {
  package let tables: WordTables
  package let features: FeatureTable
  package let transitions: TransitionTable
  /// By kind; see `SpanDecoder`.
  package let bounds: [Float]

  package init(
    tables: WordTables, features: FeatureTable, transitions: TransitionTable, bounds: [Float]
  ) {
    self.tables = tables
    self.features = features
    self.transitions = transitions
    self.bounds = bounds
  }

  /// The scores of each label at each scalar of a sentence.
  func scores(of text: TaggerText) -> [LabelVector] {
    let extractor = FeatureExtractor(text, tables: tables)
    var found: [UInt64] = []
    return (0..<text.count).map { place in
      found.removeAll(keepingCapacity: true)
      extractor.append(at: place, to: &found)
      return features.sum(of: found)
    }
  }

  /// The spans of a sentence, in order, not overlapping.
  package func spans(of scalars: some Sequence<Unicode.Scalar>) -> [TagSpan] {
    let text = TaggerText(scalars)
    guard text.count > 0 else { return [] }
    let lattice = LabelLattice(scores: scores(of: text), transitions: transitions)
    let decoder = SpanDecoder(bounds: bounds, brackets: BracketPairs(text.codes))
    return decoder.spans(in: lattice, count: text.count)
  }
}

extension TaggerModel {
  /// Knows nothing and finds nothing.
  static let empty = TaggerModel(
    tables: WordTables(
      classes: WordTable(offsets: [], entries: []), clusters: WordTable(offsets: [], entries: [])),
    features: FeatureTable(offsets: [], bytes: [], step: 0),
    transitions: TransitionTable(
      scores: [LabelVector](repeating: .zero, count: TagLabel.count)),
    bounds: [Float](repeating: 1, count: TagKind.allCases.count))
}
