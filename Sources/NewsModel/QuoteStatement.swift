/// What a person said, as one article quotes it.
public struct QuoteStatement: Codable, Hashable, Sendable {
  /// Derived from the article, the place of the words and the speaker.
  public var id: ContentID
  /// The local person who said it.
  public var person: ContentID
  /// Between the quotation marks.
  public var text: String
  /// 말했다, 밝혔다 and so on.
  public var verb: String
  /// When it was said.
  public var date: PartialDate?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a quote statement.
  public init(
    id: ContentID, person: ContentID, text: String, verb: String, date: PartialDate? = nil,
    provenance: Provenance
  ) {
    self.id = id
    self.person = person
    self.text = text
    self.verb = verb
    self.date = date
    self.provenance = provenance
  }
}
