import Synchronization
import Tagging

/// What the tagger finds in a sentence, worked out once for each sentence that comes up.
///
/// Newspapers print one another's and the agencies' copy with a line changed, and the same company
/// profile under every article; what depends on the sentence alone is kept here. Shared by all
/// threads; holds the sentences met last, so memory stays flat.
enum SentenceTags {
  /// Some ten megabytes of sentences.
  private static let most = 1 << 14
  private static let known = Mutex(WordMap<[TagSpan]>())

  /// The people and organisations of a sentence in NFC, ranges in its scalars.
  ///
  /// O(bytes) where the sentence was met before, else that and the tagger's work.
  static func names(of sentence: String) -> [TagSpan] {
    if let spans = known.withLock({ $0[sentence] }) { return spans }
    let spans = Tagger.shared.spans(of: sentence.unicodeScalars)
      .filter { $0.kind == .person || $0.kind == .organization }
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[sentence] = spans
    }
    return spans
  }
}
