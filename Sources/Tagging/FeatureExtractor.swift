/// Tells what speaks for or against each label at a scalar of a sentence: the scalars around it,
/// the word it stands in and its neighbours, and what word lists know of them.
///
/// Each feature is a 64-bit identity; a model knows some of them. Cost: some eighty features a
/// scalar, linear in the length of the sentence.
package struct FeatureExtractor {
  let text: TaggerText
  let marks: WordMarks
  /// For each scalar whether it is a syllable of family or given names.
  private let nameClasses: [UInt32]
  /// For each word what its neighbours are.
  private(set) var neighbours: [Neighbours] = []

  /// Reads a sentence; the clusters of words that touch a range in `unknown` stay hidden, as for
  /// names that no list has.
  package init(_ text: TaggerText, tables: WordTables, unknown: [Range<Int>] = []) {
    self.text = text
    nameClasses = text.codes.map { code in
      UInt32(tables.classes.value(of: WordTable.hash(CollectionOfOne(code))) & 7)
    }
    marks = WordMarks(text, tables: tables, unknown: unknown)
    neighbours = text.words.indices.map { Neighbours($0, of: self) }
  }

  /// Puts the features of a place after those that are in `features`.
  package func append(at place: Int, to features: inout [UInt64]) {
    appendScalars(at: place, to: &features)
    appendClasses(at: place, to: &features)
    appendWord(at: place, to: &features)
    appendStems(at: place, to: &features)
    appendMarks(at: place, to: &features)
    appendClusters(at: place, to: &features)
  }

  // Templates are numbered from 10; a number is part of every feature's identity.

  private func appendScalars(at place: Int, to features: inout [UInt64]) {
    for (template, window) in Self.windows.enumerated() {
      var hash = FeatureHash(10 + template)
      var offset = window.first
      while offset <= window.last {
        hash.add(text.code(place + offset))
        offset += window.step
      }
      features.append(hash.mixed)
    }
  }

  /// Which scalars around the place are taken together: from one to another, all or every other.
  private static let windows: [(first: Int, last: Int, step: Int)] = [
    (-3, -3, 1), (-2, -2, 1), (-1, -1, 1), (0, 0, 1), (1, 1, 1), (2, 2, 1), (3, 3, 1),
    (-3, -2, 1), (-2, -1, 1), (-1, 0, 1), (0, 1, 1), (1, 2, 1), (2, 3, 1), (-1, 1, 2),
    (-3, -1, 1), (-2, 0, 1), (-1, 1, 1), (0, 2, 1), (1, 3, 1),
    (-3, 0, 1), (-2, 1, 1), (-1, 2, 1), (0, 3, 1),
    (-4, 0, 1), (0, 4, 1), (-2, 2, 1),
  ]

  private func appendClasses(at place: Int, to features: inout [UInt64]) {
    var near = FeatureHash(40)
    for offset in -1...1 { near.add(text.classAt(place + offset)) }
    features.append(near.mixed)
    var wide = FeatureHash(41)
    for offset in -3...3 { wide.add(text.classAt(place + offset)) }
    features.append(wide.mixed)
  }

  private func appendWord(at place: Int, to features: inout [UInt64]) {
    let index = text.wordOf[place]
    guard index >= 0 else {
      appendGap(at: place, to: &features)
      return
    }
    let word = text.words[index]
    let near = neighbours[index]
    let fromStart = UInt32(min(place - word.start, 5))
    let toEnd = UInt32(min(word.end - 1 - place, 5))
    let prefix = hash(word.start, place + 1)
    features.append(feature(50, word.hash, fromStart))
    features.append(feature(51, prefix))
    features.append(feature(54, fromStart, toEnd))
    features.append(feature(55, word.sign, fromStart))
    features.append(feature(56, UInt32(min(word.end - word.start, 9)), fromStart))
    features.append(feature(57, near.former, fromStart))
    features.append(feature(58, near.next, min(toEnd, 3)))
    features.append(feature(59, near.formerTail2, fromStart))
    features.append(feature(60, near.nextLead2, min(toEnd, 3)))
    features.append(feature(61, near.nextLead3, min(toEnd, 3)))
    features.append(feature(62, near.formerTail1, near.nextSign, fromStart))
    features.append(feature(63, near.beforeFormer, near.former))
    features.append(feature(64, near.next, near.afterNext))
    features.append(feature(65, near.afterNext))
    features.append(feature(66, near.beforeFormer))
    features.append(feature(68, prefix, near.nextLead2))
    guard word.end - place <= 5 else { return }
    let suffix = hash(place + 1, word.end)
    features.append(feature(52, suffix, 1))
    features.append(feature(53, suffix, fromStart))
    if word.end - place <= 4 { features.append(feature(67, suffix, near.nextLead2)) }
  }

  /// The word and its neighbours without their particles.
  private func appendStems(at place: Int, to features: inout [UInt64]) {
    let index = text.wordOf[place]
    guard index >= 0 else { return }
    let word = text.words[index]
    let near = neighbours[index]
    let end = marks.stemEnds[index]
    let stem = UInt32(marks.stem[index])
    let fromStart = UInt32(min(place - word.start, 5))
    let toStemEnd = UInt32(place < end ? min(end - 1 - place, 4) : 9)
    features.append(feature(90, near.stem, fromStart, toStemEnd))
    features.append(feature(91, near.particle, toStemEnd))
    features.append(feature(92, near.nextStem, min(toStemEnd, 5)))
    features.append(feature(93, near.formerStem, fromStart))
    features.append(feature(94, stem, near.particle, toStemEnd))
    features.append(
      FeatureHash(95).adding(stem).adding(UInt32(classesOfWord(index + 1))).adding(fromStart)
        .adding(toStemEnd).mixed)
    features.append(feature(96, near.stemTail2, toStemEnd))
    appendPhrase(index, begins: place == word.start, to: &features)
  }

  /// For names of several words: what the word before is, with what this one is.
  private func appendPhrase(_ index: Int, begins: Bool, to features: inout [UInt64]) {
    let near = neighbours[index]
    let former = UInt32(classesOfWord(index - 1))
    let stem = UInt32(marks.stem[index])
    let start: UInt32 = begins ? 1 : 0
    features.append(feature(97, former, near.stemTail1, start))
    features.append(feature(98, former, stem, start))
    features.append(
      FeatureHash(99).adding(former).adding(stem).adding(near.particle).adding(start).mixed)
    if begins, marks.stem[index] & Self.placeClasses != 0 {
      appendTopic(around: index, to: &features)
    }
  }

  private static let placeClasses = WordClass.place.bit | WordClass.placeName.bit

  /// What the sentence speaks of, which tells whether a place stands for a government or a team.
  private func appendTopic(around index: Int, to features: inout [UInt64]) {
    let words = max(0, index - 20)..<min(text.words.count, index + 20)
    for other in words where other != index {
      features.append(feature(100, neighbours[other].stem))
    }
    guard let last = words.last else { return }
    features.append(feature(101, neighbours[index].particle, neighbours[last].stem))
    features.append(feature(102, neighbours[index].particle, tail(last, 2)))
  }

  func feature(_ template: Int, _ a: UInt32) -> UInt64 {
    FeatureHash(template).adding(a).mixed
  }

  func feature(_ template: Int, _ a: UInt32, _ b: UInt32) -> UInt64 {
    FeatureHash(template).adding(a).adding(b).mixed
  }

  func feature(_ template: Int, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt64 {
    FeatureHash(template).adding(a).adding(b).adding(c).mixed
  }

  /// A word's surroundings as hashes, the same for all its scalars.
  struct Neighbours {
    let former, next, beforeFormer, afterNext, nextSign: UInt32
    let formerTail1, formerTail2, nextLead2, nextLead3: UInt32
    let stem, particle, stemTail1, stemTail2, formerStem, nextStem: UInt32

    fileprivate init(_ index: Int, of extractor: FeatureExtractor) {
      let word = extractor.text.words[index]
      let stemEnd = extractor.marks.stemEnds[index]
      former = extractor.neighbour(index - 1).hash
      next = extractor.neighbour(index + 1).hash
      nextSign = extractor.neighbour(index + 1).sign
      beforeFormer = extractor.neighbour(index - 2).hash
      afterNext = extractor.neighbour(index + 2).hash
      formerTail1 = extractor.tail(index - 1, 1)
      formerTail2 = extractor.tail(index - 1, 2)
      nextLead2 = extractor.lead(index + 1, 2)
      nextLead3 = extractor.lead(index + 1, 3)
      stem = extractor.hash(word.start, stemEnd)
      particle = stemEnd < word.end ? extractor.hash(stemEnd, word.end) : 0
      stemTail1 = extractor.hash(max(word.start, stemEnd - 1), stemEnd)
      stemTail2 = extractor.hash(max(word.start, stemEnd - 2), stemEnd)
      formerStem = extractor.stem(index - 1)
      nextStem = extractor.stem(index + 1)
    }
  }

  private func stem(_ index: Int) -> UInt32 {
    guard text.words.indices.contains(index) else { return TaggerText.edge }
    return hash(text.words[index].start, marks.stemEnds[index])
  }

  /// Between words: the words on both sides.
  private func appendGap(at place: Int, to features: inout [UInt64]) {
    let next = text.wordOf[place...].first { $0 >= 0 } ?? text.words.count
    var both = FeatureHash(70)
    both.add(neighbour(next - 1).hash)
    both.add(neighbour(next).hash)
    features.append(both.mixed)
    features.append(FeatureHash(71).adding(neighbour(next - 1).hash).mixed)
    features.append(FeatureHash(72).adding(neighbour(next).hash).mixed)
    var ends = FeatureHash(73)
    ends.add(tail(next - 1, 2))
    ends.add(lead(next, 2))
    features.append(ends.mixed)
    var classes = FeatureHash(74)
    classes.add(UInt32(classesOfWord(next - 1)))
    classes.add(UInt32(classesOfWord(next)))
    features.append(classes.mixed)
    let former = UInt32(classesOfWord(next - 1))
    let near = neighbours.indices.contains(next) ? neighbours[next] : nil
    features.append(feature(75, former, near?.stemTail1 ?? TaggerText.edge))
    features.append(
      feature(76, former, UInt32(classesOfWord(next)), near?.particle ?? TaggerText.edge))
  }

  private func appendMarks(at place: Int, to features: inout [UInt64]) {
    let here = marks.marks[place]
    for kind in 0..<16 {
      let value = here >> UInt32(2 * kind) & 3
      if value != 0 { features.append(FeatureHash(80).adding(UInt32(kind) << 2 | value).mixed) }
    }
    features.append(FeatureHash(81).adding(here).mixed)
    let index = text.wordOf[place]
    guard index >= 0 else { return }
    let word = text.words[index]
    let fromStart = UInt32(min(place - word.start, 5))
    let toEnd = UInt32(min(word.end - 1 - place, 3))
    var stem = FeatureHash(82)
    stem.add(UInt32(marks.stem[index]))
    stem.add(fromStart)
    features.append(stem.mixed)
    var next = FeatureHash(83)
    next.add(UInt32(headOfWord(index + 1)))
    next.add(toEnd)
    features.append(next.mixed)
    var former = FeatureHash(84)
    former.add(UInt32(classesOfWord(index - 1)))
    former.add(fromStart)
    features.append(former.mixed)
    var name = FeatureHash(85)
    for offset in 0..<4 { name.add(nameClasses(at: word.start + offset, before: word.end)) }
    name.add(fromStart)
    name.add(UInt32(min(word.end - word.start, 6)))
    features.append(name.mixed)
    var shape = FeatureHash(86)
    for offset in -1...2 { shape.add(nameClasses(at: place + offset, before: text.count)) }
    features.append(shape.mixed)
  }

  private func nameClasses(at place: Int, before end: Int) -> UInt32 {
    place >= 0 && place < end ? nameClasses[place] : 9
  }

  private func neighbour(_ index: Int) -> (hash: UInt32, sign: UInt32) {
    guard text.words.indices.contains(index) else { return (TaggerText.edge, 0) }
    return (text.words[index].hash, text.words[index].sign)
  }

  private func classesOfWord(_ index: Int) -> UInt16 {
    marks.stem.indices.contains(index) ? marks.stem[index] : 0
  }

  private func headOfWord(_ index: Int) -> UInt16 {
    marks.head.indices.contains(index) ? marks.head[index] : 0
  }

  private func hash(_ start: Int, _ end: Int) -> UInt32 {
    var hash = FeatureHash(2)
    for place in start..<end { hash.add(text.codes[place]) }
    return hash.low
  }

  private func lead(_ index: Int, _ length: Int) -> UInt32 {
    guard text.words.indices.contains(index) else { return TaggerText.edge }
    let word = text.words[index]
    return hash(word.start, min(word.end, word.start + length))
  }

  private func tail(_ index: Int, _ length: Int) -> UInt32 {
    guard text.words.indices.contains(index) else { return TaggerText.edge }
    let word = text.words[index]
    return hash(max(word.start, word.end - length), word.end)
  }
}
