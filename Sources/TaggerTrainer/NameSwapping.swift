import Tagging

/// Puts other names in the place of those in a sentence, so that the model learns what stands
/// around names and how names are made rather than the names themselves.
struct NameSwapping {
  /// Names of each kind as the sentences have them, and Korean ones by their family name.
  private var names: [TagKind: [[Unicode.Scalar]]] = [:]
  /// What follows the first space in people's and places' names.
  private var ends: [TagKind: [ArraySlice<Unicode.Scalar>]] = [:]
  private var random: SplitMix

  init(_ sentences: [AnnotatedSentence], seed: UInt64) {
    random = SplitMix(seed: seed &+ 77)
    for sentence in sentences {
      for (range, kind) in sentence.spans where Self.swapped.contains(kind) {
        let name = Array(sentence.scalars[range])
        if name.count >= 2 { names[kind, default: []].append(name) }
      }
    }
    // Each name once: rare ones as often as common ones.
    for (kind, all) in names {
      var seen: Set<String> = []
      names[kind] = all.filter { name in
        seen.insert(String(String.UnicodeScalarView(name))).inserted
      }
    }
    for kind in [TagKind.person, .place] {
      let found = names[kind]?.compactMap { name in
        name.firstIndex(of: " ").map { name[$0...] }
      }
      if let found, !found.isEmpty { ends[kind] = found }
    }
  }

  private static let swapped: Set<TagKind> = [.person, .organization, .place]

  /// The sentence with about two in three of its names swapped for others of their kind, and a firm put between one
  /// in four people and their titles.
  mutating func swapped(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var result = sentence
    result.scalars = []
    result.spans = []
    var place = 0
    var chosen: [String: [Unicode.Scalar]] = [:]
    for (number, (range, kind)) in sentence.spans.enumerated() {
      result.scalars += sentence.scalars[place..<range.lowerBound]
      if number > 0, kind == .title, random.next() % 4 == 0,
        isBeside(sentence.spans[number - 1], range, sentence)
      {
        appendFirm(to: &result)
      }
      let former = Array(sentence.scalars[range])
      let name = replacement(for: former, kind, &chosen)
      let start = result.scalars.count
      result.scalars += name
      if name != former { result.swapped.append(start..<start + name.count) }
      result.spans.append((start..<result.scalars.count, kind))
      place = range.upperBound
    }
    result.scalars += sentence.scalars[place...]
    return result
  }

  /// What stands for a name all through the sentence: itself in one case of three.
  private mutating func replacement(
    for name: [Unicode.Scalar], _ kind: TagKind, _ chosen: inout [String: [Unicode.Scalar]]
  ) -> [Unicode.Scalar] {
    guard Self.swapped.contains(kind), name.count >= 2 else { return name }
    let key = String(String.UnicodeScalarView(name))
    if let other = chosen[key] { return other }
    let other = random.next() % 3 != 0 ? other(for: name, kind) : name
    chosen[key] = other
    return other
  }

  /// Whether a person stands right before a title: 홍길동 사장.
  private func isBeside(
    _ former: (range: Range<Int>, kind: TagKind), _ title: Range<Int>, _ sentence: AnnotatedSentence
  ) -> Bool {
    former.kind == .person && former.range.upperBound + 1 == title.lowerBound
      && sentence.scalars[former.range.upperBound] == " "
  }

  /// 홍길동 가람전자 사장: news of business names the firm there more often than the sentences do.
  private mutating func appendFirm(to result: inout AnnotatedSentence) {
    guard let all = names[.organization], !all.isEmpty else { return }
    let name = all[Int(random.next() % UInt64(all.count))]
    let start = result.scalars.count
    result.scalars += name + [" "]
    result.spans.append((start..<start + name.count, .organization))
    result.swapped.append(start..<start + name.count)
  }

  /// Another name of a kind, which ends in a vowel or a consonant as this one does, so that the
  /// particle after it stays right.
  private mutating func other(for name: [Unicode.Scalar], _ kind: TagKind) -> [Unicode.Scalar] {
    guard let all = names[kind], let last = name.last else { return name }
    for _ in 0..<8 {
      var other = all[Int(random.next() % UInt64(all.count))]
      if kind == .person, other.count == 3, random.next() % 2 == 0 {
        // A name nobody bears here: the given name's syllables of two.
        let second = all[Int(random.next() % UInt64(all.count))]
        if second.count == 3 { other = [other[0], other[1], second[2]] }
      }
      if let ends = ends[kind], let space = other.firstIndex(of: " "), random.next() % 2 == 0 {
        // A first name and a family name, or a land and a town, not seen together.
        other = Array(other[..<space] + ends[Int(random.next() % UInt64(ends.count))])
      }
      if let end = other.last, Self.hasFinal(end) == Self.hasFinal(last) { return other }
    }
    return name
  }

  private static func hasFinal(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value) && (scalar.value - 0xAC00) % 28 != 0
  }
}
