/// Tells what speaks for or against each label at a scalar of a sentence: the scalars around it,
/// the word it stands in and its neighbours, and what word lists know of them.
///
/// Each feature is a 64-bit identity; a model knows some of them. Cost: about seventy features a
/// scalar, linear in the length of the sentence.
package struct FeatureExtractor {
  private let text: TaggerText
  private let marks: WordMarks
  private let table: WordTable

  package init(_ text: TaggerText, table: WordTable) {
    self.text = text
    self.table = table
    marks = WordMarks(text, table: table)
  }

  /// Puts the features of a place after those that are in `features`.
  package func append(at place: Int, to features: inout [UInt64]) {
    appendScalars(at: place, to: &features)
    appendClasses(at: place, to: &features)
    appendWord(at: place, to: &features)
    appendStems(at: place, to: &features)
    appendMarks(at: place, to: &features)
  }

  // Templates are numbered from 10; a number is part of every feature's identity.

  private func appendScalars(at place: Int, to features: inout [UInt64]) {
    for (template, offsets) in Self.windows.enumerated() {
      var hash = FeatureHash(10 + template)
      for offset in offsets { hash.add(text.code(place + offset)) }
      features.append(hash.mixed)
    }
  }

  private static let windows: [[Int]] = [
    [-3], [-2], [-1], [0], [1], [2], [3],
    [-3, -2], [-2, -1], [-1, 0], [0, 1], [1, 2], [2, 3], [-1, 1],
    [-3, -2, -1], [-2, -1, 0], [-1, 0, 1], [0, 1, 2], [1, 2, 3],
    [-3, -2, -1, 0], [-2, -1, 0, 1], [-1, 0, 1, 2], [0, 1, 2, 3],
    [-4, -3, -2, -1, 0], [0, 1, 2, 3, 4], [-2, -1, 0, 1, 2],
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
    let fromStart = UInt32(min(place - word.start, 5))
    let toEnd = UInt32(min(word.end - 1 - place, 5))
    func add(_ template: Int, _ parts: UInt32...) {
      var hash = FeatureHash(template)
      for part in parts { hash.add(part) }
      features.append(hash.mixed)
    }
    let prefix = hash(word.start, place + 1)
    let suffix = hash(place + 1, word.end)
    add(50, word.hash, fromStart)
    add(51, prefix)
    if word.end - place <= 5 { add(52, suffix, 1) }
    if word.end - place <= 5 { add(53, suffix, fromStart) }
    add(54, fromStart, toEnd)
    add(55, word.sign, fromStart)
    add(56, UInt32(min(word.end - word.start, 9)), fromStart)
    let former = neighbour(index - 1)
    let next = neighbour(index + 1)
    add(57, former.hash, fromStart)
    add(58, next.hash, min(toEnd, 3))
    add(59, tail(index - 1, 2), fromStart)
    add(60, lead(index + 1, 2), min(toEnd, 3))
    add(61, lead(index + 1, 3), min(toEnd, 3))
    add(62, tail(index - 1, 1), next.sign, fromStart)
    add(63, neighbour(index - 2).hash, former.hash)
    add(64, next.hash, neighbour(index + 2).hash)
    add(65, neighbour(index + 2).hash)
    add(66, neighbour(index - 2).hash)
    if word.end - place <= 4 { add(67, suffix, lead(index + 1, 2)) }
    add(68, prefix, lead(index + 1, 2))
  }

  /// The word and its neighbours without their particles.
  private func appendStems(at place: Int, to features: inout [UInt64]) {
    let index = text.wordOf[place]
    guard index >= 0 else { return }
    let word = text.words[index]
    let end = marks.stemEnds[index]
    let fromStart = UInt32(min(place - word.start, 5))
    let toStemEnd = UInt32(place < end ? min(end - 1 - place, 4) : 9)
    let particle = end < word.end ? hash(end, word.end) : 0
    func add(_ template: Int, _ parts: UInt32...) {
      var hash = FeatureHash(template)
      for part in parts { hash.add(part) }
      features.append(hash.mixed)
    }
    add(90, hash(word.start, end), fromStart, toStemEnd)
    add(91, particle, toStemEnd)
    add(92, stem(index + 1), min(toStemEnd, 5))
    add(93, stem(index - 1), fromStart)
    add(94, UInt32(marks.stem[index]), particle, toStemEnd)
    add(95, UInt32(marks.stem[index]), UInt32(classesOfWord(index + 1)), fromStart, toStemEnd)
    add(96, hash(max(word.start, end - 2), end), toStemEnd)
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
    for offset in 0..<4 { name.add(nameClasses(word, offset)) }
    name.add(fromStart)
    name.add(UInt32(min(word.end - word.start, 6)))
    features.append(name.mixed)
    var shape = FeatureHash(86)
    for offset in -1...2 { shape.add(nameClassesAt(place + offset)) }
    features.append(shape.mixed)
  }

  /// Whether a scalar of a word is a syllable of family or given names.
  private func nameClasses(_ word: TaggerText.Word, _ offset: Int) -> UInt32 {
    let place = word.start + offset
    return place < word.end ? nameClassesAt(place) : 9
  }

  private func nameClassesAt(_ place: Int) -> UInt32 {
    guard text.codes.indices.contains(place) else { return 9 }
    return UInt32(table.classes(of: FeatureHash(1).adding(text.codes[place])) & 7)
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
