internal import CTagger

/// Finds people, organisations, places, dates, times, quantities and titles in a sentence by a
/// model trained on annotated news.
///
/// A linear-chain conditional random field over the sentence's scalars. What it tells are spans
/// whose probability, summed over all labellings, is high enough.
public struct Tagger: Sendable {
  private let model: TaggerModel

  /// The tagger of the model that the program carries.
  public static let shared: Tagger = {
    let file = inmaek_tagger_model()
    let bytes = UnsafeRawBufferPointer(start: file.bytes, count: Int(file.count))
    return Tagger(model: TaggerModel(bytes) ?? .empty)
  }()

  package init(model: TaggerModel) { self.model = model }

  /// What is read at once, in scalars; more than any sentence.
  private static let longest = 1_000

  /// The spans of a sentence in NFC, in order, not overlapping; ranges in its scalars.
  ///
  /// O(scalars). What runs on without an end is read in pieces, cut at spaces.
  public func spans(of sentence: some Sequence<Unicode.Scalar>) -> [TagSpan] {
    let scalars = Array(sentence)
    var spans: [TagSpan] = []
    var start = 0
    while start < scalars.count {
      let end = pieceEnd(from: start, scalars)
      spans += model.spans(of: scalars[start..<end]).map { span in
        span.moved(to: span.range.lowerBound + start..<span.range.upperBound + start)
      }
      start = end
    }
    return spans
  }

  private func pieceEnd(from start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    let most = start + Self.longest
    guard most < scalars.count else { return scalars.count }
    return scalars[start..<most].lastIndex(of: " ").map { $0 + 1 } ?? most
  }
}
