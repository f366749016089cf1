import NewsModel
import TextUI

/// The words that prove a fact, in the article around them.
struct EvidenceText: Hashable, Sendable {
  let proof: Proof
  /// The article, once it was read.
  let article: Article?
  /// The text, set in the width of the pane.
  let wrapped: WrappedText
  /// Where the words stand in the text, in UTF-8 offsets.
  let quote: Range<Int>
  /// The first row in sight.
  private(set) var top = 0
  private var height = 0

  init(_ proof: Proof, article: Article?, width: Int, height: Int) {
    self.proof = proof
    self.article = article
    self.height = max(0, height)
    let evidence = proof.evidence
    let text = article.flatMap { $0.text.isEmpty ? nil : $0.text } ?? evidence.quote
    let isWhole = text.utf8.count != evidence.quote.utf8.count
    let start = min(max(0, isWhole ? evidence.span.start : 0), text.utf8.count)
    let end = min(max(start, isWhole ? evidence.span.end : text.utf8.count), text.utf8.count)
    quote = start..<end
    wrapped = WrappedText(text, width: width)
    // A row or two before the words tell where one is.
    top = clamped(wrapped.row(at: start) - max(0, height) / 4)
  }

  /// Whether it shows these words in such a pane.
  func shows(_ proof: Proof, hasArticle: Bool, width: Int) -> Bool {
    self.proof == proof && (article != nil) == hasArticle && wrapped.width == max(1, width)
  }

  /// Takes over how many rows are in sight.
  mutating func setHeight(_ height: Int) {
    guard height != self.height else { return }
    self = EvidenceText(proof, article: article, width: wrapped.width, height: height)
  }

  /// Scrolls so many rows down, or up where negative.
  mutating func scroll(by rows: Int) { top = clamped(top.advanced(clamping: rows)) }

  /// Scrolls as a motion leads.
  mutating func scroll(_ motion: Motion) { top = clamped(motion.row(from: top, height: height)) }

  private func clamped(_ row: Int) -> Int { min(max(0, row), max(0, wrapped.rows.count - height)) }
}
