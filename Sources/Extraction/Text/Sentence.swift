import NewsModel

/// A sentence of the story: the unit of extraction.
struct Sentence {
  let range: Range<Int>
  /// The kind of zone it stands in.
  let zone: Zone.Kind
  /// Counts the zones of the story; sentences of one zone follow each other.
  let paragraph: Int
  var words: [Word]
}
