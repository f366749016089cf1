/// A stretch of an article's text and what it is there for.
public struct Zone: Codable, Hashable, Sendable {
  /// What the stretch is.
  public var kind: Kind
  /// Where it stands.
  public var span: Span

  /// Makes a zone.
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// What a stretch of text is there for.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// The headline.
    case title
    /// A line above, below or between: deck, crosshead.
    case heading
    /// A paragraph of the story.
    case body
    /// What a caption tells of its picture.
    case caption
    /// "(서울=뉴스1) 홍길동 기자 =": place, outlet, reporter.
    case dateline
    /// Reporters and photographers.
    case byline
    /// "2025.2.4/뉴스1 ⓒ News1 홍길동 기자": who made or owns a picture.
    case credit
    /// "입력 : 2025.02.04 05:31": when it was published or changed.
    case stamp
    /// Mail addresses, telephone numbers, copyright lines, "(끝)".
    case contact
    /// Adverts and spam.
    case advert
    /// Lists of other articles.
    case related

    /// Whether the stretch tells the story, so that people and firms in it count.
    public var isStory: Bool {
      switch self {
      case .title, .heading, .body, .caption: true
      default: false
      }
    }
  }
}
