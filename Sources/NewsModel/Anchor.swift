/// The words of an article by which a reader points at somebody: they stay where they are, however the
/// article is read.
public struct Anchor: Codable, Hashable, Comparable, Sendable {
  /// The article.
  public var article: ContentID
  /// Where the words stand in its NFC text.
  public var span: Span
  /// The words.
  public var words: String

  /// Makes an anchor.
  public init(article: ContentID, span: Span, words: String) {
    self.article = article
    self.span = span
    self.words = words
  }

  /// The anchor of a mention.
  public init(_ mention: EntityMention) {
    self.init(article: mention.evidence.article, span: mention.span, words: mention.surface)
  }

  /// By article, then by place.
  public static func < (a: Anchor, b: Anchor) -> Bool {
    (a.article, a.span, a.words) < (b.article, b.span, b.words)
  }

  /// The anchors of an entity: its first mention in each article, in the order of articles, at the
  /// most so many that one of them will stand when others are forgotten.
  ///
  /// O(mentions log mentions).
  public static func anchors(of mentions: [EntityMention], most: Int = 32) -> [Anchor] {
    Array(first(of: mentions) { $0.article }.prefix(most))
  }

  /// The anchors of all that an entity was made of: its first mention in each article under each of its
  /// written forms, in the order of articles.
  ///
  /// An article may have taken it for two. O(mentions log mentions).
  public static func allAnchors(of mentions: [EntityMention]) -> [Anchor] {
    first(of: mentions) { Form(article: $0.article, words: $0.words) }
  }

  /// A written form in an article.
  private struct Form: Hashable {
    let article: ContentID
    let words: String
  }

  /// The first of the anchors that have a key in common, in order.
  private static func first<Key: Hashable>(
    of mentions: [EntityMention], by key: (Anchor) -> Key
  ) -> [Anchor] {
    var first: [Key: Anchor] = [:]
    for anchor in mentions.map(Anchor.init) {
      let key = key(anchor)
      first[key] = min(first[key] ?? anchor, anchor)
    }
    return first.values.sorted()
  }
}
