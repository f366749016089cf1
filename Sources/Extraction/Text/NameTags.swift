import Tagging

/// What the trained tagger takes for people and organisations in an article's sentences.
struct NameTags {
  /// A name in the words that hold it.
  struct Tag {
    let kind: TagKind
    /// The name without its particle.
    let name: String
    let words: Range<Int>
    let confidence: Double
  }

  /// By sentence of the document, in order.
  let tags: [[Tag]]

  /// What runs on for longer, in units, is a table or noise.
  private static let longest = 2_000

  /// O(units).
  init(_ document: Document) {
    tags = document.sentences.map { Self.tags(of: $0, in: document.source) }
  }

  private static func tags(of sentence: Sentence, in source: SourceText) -> [Tag] {
    guard sentence.range.count <= longest else { return [] }
    let text = source.string(sentence.range)
    var units: [Int] = []
    var unit = sentence.range.lowerBound
    for scalar in text.unicodeScalars {
      units.append(unit)
      unit += scalar.utf16.count
    }
    units.append(unit)
    return SentenceTags.names(of: text).compactMap { span in
      let range = units[span.range.lowerBound]..<units[span.range.upperBound]
      guard let words = words(over: range, sentence.words) else { return nil }
      let rest = source.string(
        range.upperBound..<sentence.words[words.upperBound - 1].range.upperBound)
      guard rest.isEmpty || Josa.isJosa(rest) else { return nil }
      return Tag(
        kind: span.kind, name: source.string(range), words: words, confidence: span.confidence)
    }
  }

  /// The words that a range covers, when it begins where one of them begins and ends inside the
  /// run of one.
  private static func words(over range: Range<Int>, _ words: [Word]) -> Range<Int>? {
    guard let first = words.firstIndex(where: { $0.range.lowerBound == range.lowerBound }),
      let last = words[first...].firstIndex(where: { $0.range.upperBound >= range.upperBound }),
      words[last].range.lowerBound < range.upperBound
    else { return nil }
    return first..<last + 1
  }
}
