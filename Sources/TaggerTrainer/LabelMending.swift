import Tagging

/// Labels that were laid over sentences by form alone, decided anew by what stands around them.
///
/// Where a form is labelled now this way, now that way (a country as a place or as its
/// government, a syllable as a family name or not at all), which of its occurrences got which
/// label was mostly chance; how many got each was not. So a first model is trained to which all
/// of a form's labels are right, and each occurrence gets the label that this model finds most
/// probable, weighed such that each label is given about as often as before.
struct LabelMending {
  /// Where a form stands and what it is labelled as; nil for not at all.
  private struct Occurrence {
    let sentence: Int
    let range: Range<Int>
    let kind: TagKind?
  }

  /// A form's labels with how often it has them, and the occurrences that have one of these.
  private struct Doubt {
    let kinds: [(kind: TagKind?, count: Int)]
    let occurrences: [Occurrence]

    /// Nil where all but a few occurrences are labelled alike.
    init?(_ occurrences: [Occurrence]) {
      let all: [TagKind?] = TagKind.allCases + [nil]
      let least = max(1, Int(Double(occurrences.count) * LabelMending.leastShare))
      let kinds = all.map { kind in (kind: kind, count: occurrences.count { $0.kind == kind }) }
        .filter { $0.count >= least }
      guard kinds.count > 1 else { return nil }
      self.kinds = kinds
      self.occurrences = occurrences.filter { one in kinds.contains { $0.kind == one.kind } }
    }
  }

  private let sentences: [AnnotatedSentence]
  private let tables: WordTables
  /// In the order of their forms.
  private var doubts: [Doubt] = []

  /// Labels rarer than this part of a form's occurrences are let be.
  private static let leastShare = 0.02
  /// Forms longer than this have one label.
  private static let longest = 10

  init(_ sentences: [AnnotatedSentence], tables: WordTables) {
    self.sentences = sentences
    self.tables = tables
    var found: [String: [Occurrence]] = [:]
    for (number, sentence) in sentences.enumerated() {
      for (range, kind) in sentence.spans where range.count <= Self.longest {
        found[sentence.text(range), default: []].append(
          Occurrence(sentence: number, range: range, kind: kind))
      }
    }
    for number in sentences.indices {
      for occurrence in unlabelled(number, among: found) {
        found[sentences[number].text(occurrence.range)]?.append(occurrence)
      }
    }
    doubts = found.keys.sorted().compactMap { found[$0].flatMap(Doubt.init) }
  }

  /// Where known forms stand unlabelled at the beginning of a word, alone or before a particle, and
  /// where they are marked as something that is not told.
  private func unlabelled(_ number: Int, among forms: [String: [Occurrence]]) -> [Occurrence] {
    let sentence = sentences[number]
    let taken = sentence.spans.map(\.range) + sentence.untold
    let words = TaggerText(sentence.scalars).wordRanges.compactMap { word in
      (word.lowerBound + 1...word.upperBound).last { end in
        let range = word.lowerBound..<end
        return range.count <= Self.longest && isWhole(sentence, range, in: word)
          && !taken.contains { $0.overlaps(range) } && forms[sentence.text(range)] != nil
      }.map { word.lowerBound..<$0 }
    }
    let untold = sentence.untold.filter { range in
      forms[sentence.text(range)] != nil && !sentence.spans.contains { $0.range.overlaps(range) }
    }
    return (words + untold).map { Occurrence(sentence: number, range: $0, kind: nil) }
  }

  /// Whether nothing or a particle stands after the beginning of a word.
  private func isWhole(
    _ sentence: AnnotatedSentence, _ range: Range<Int>, in word: Range<Int>
  ) -> Bool {
    let rest = sentence.scalars[range.upperBound..<word.upperBound].map(\.value)
    let classes = tables.classes.value(of: WordTable.hash(rest))
    return rest.isEmpty || classes & WordClass.particle.bit != 0
  }

  /// The sentences with their doubtful labels decided, and how many of these are others than
  /// before.
  ///
  /// - Parameter sure: sentences whose labels are right, which the first model learns from too.
  func mended(
    with sure: [AnnotatedSentence], atLeast least: Int, options: ChainTraining.Options
  ) -> (sentences: [AnnotatedSentence], changed: Int) {
    var set = TrainingSet(sentences + sure, tables: tables, atLeast: least)
    for doubt in doubts {
      let kinds = doubt.kinds.map(\.kind)
      for one in doubt.occurrences { set.allow(kinds, in: one.range, of: one.sentence) }
    }
    var training = ChainTraining(features: set.identities.count, options: options)
    training.run(set) { _, _ in }
    var result = sentences
    var changed = 0
    for doubt in doubts {
      for (one, kind) in zip(doubt.occurrences, Self.decided(doubt, set, training))
      where kind != one.kind {
        result[one.sentence].label(one.range, as: kind)
        changed += 1
      }
    }
    for number in result.indices {
      let sentence = result[number]
      result[number].spans = AnnotatedSentence.joined(sentence.spans, in: sentence.scalars)
    }
    return (result, changed)
  }

  /// The label of each of a form's occurrences.
  private static func decided(
    _ doubt: Doubt, _ set: TrainingSet, _ training: ChainTraining
  ) -> [TagKind?] {
    let odds = doubt.occurrences.map { one in
      let marginals = training.marginals(set, one.sentence, at: one.range.lowerBound)
      return doubt.kinds.map { kind, _ in
        max(1e-9, Double(marginals[kind.map(TagLabel.begin) ?? TagLabel.outside]))
      }
    }
    let weights = weights(of: odds, counts: doubt.kinds.map(\.count))
    return odds.map { row in
      doubt.kinds.indices.max { row[$0] * weights[$0] < row[$1] * weights[$1] }
        .flatMap { doubt.kinds[$0].kind }
    }
  }

  /// What the columns must be multiplied by that each adds up to its count, where every row is
  /// scaled to one.
  private static func weights(of rows: [[Double]], counts: [Int]) -> [Double] {
    var weights = [Double](repeating: 1, count: counts.count)
    for _ in 0..<50 {
      var sums = [Double](repeating: 0, count: counts.count)
      for row in rows {
        let weighted = zip(row, weights).map { $0 * $1 }
        let sum = weighted.reduce(0, +)
        for (column, value) in weighted.enumerated() { sums[column] += value / sum }
      }
      for column in counts.indices { weights[column] *= Double(counts[column]) / sums[column] }
    }
    return weights
  }
}

extension AnnotatedSentence {
  /// Labels a range anew, or not at all; what was labelled there has this very range.
  fileprivate mutating func label(_ range: Range<Int>, as kind: TagKind?) {
    spans.removeAll { $0.range == range }
    guard let kind else { return }
    let place = spans.firstIndex { $0.range.lowerBound > range.lowerBound } ?? spans.count
    spans.insert((range, kind), at: place)
  }
}
