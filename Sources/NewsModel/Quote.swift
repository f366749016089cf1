/// Words of a person of the graph.
public struct Quote: Codable, Hashable, Sendable {
  /// The id of its statement.
  public var id: ContentID
  /// Who said it.
  public var person: ContentID
  /// Between the quotation marks.
  public var text: String
  /// 말했다, 밝혔다 and so on.
  public var verb: String
  /// When it was said.
  public var date: PartialDate?
  /// The words that say it, and how surely.
  public var provenance: Provenance

  /// Makes a quote.
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
