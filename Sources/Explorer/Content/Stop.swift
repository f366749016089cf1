import NewsGraph
import NewsModel

/// A place on a page at which the cursor can stand: a link, or a fact that has evidence.
struct Stop: Hashable, Sendable {
  /// Which fact or link it is, whatever the page's width.
  var key: Key
  /// The item of the page.
  var item: Int
  /// The line of the page on which it begins.
  var line: Int
  /// The part of the item's text, in UTF-8 offsets.
  var range: Range<Int>
  /// Where Enter leads.
  var target: EntityRef?
  /// What proves it.
  var proofs: [Proof]

  /// What a stop stands for.
  struct Key: Codable, Hashable, Sendable {
    /// The section, and what in it: an id or the words themselves.
    var fact: String
    /// Where it leads.
    var target: ContentID?
    /// Which of several equal ones.
    var ordinal = 0
  }
}
