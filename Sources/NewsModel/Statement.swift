/// One thing that one article says: a role, a meeting, a tie or a quote.
public protocol Statement: Sendable {
  /// Derived from the article and what is said.
  var id: ContentID { get }
  /// The words that say it, and how surely.
  var provenance: Provenance { get }
  /// What it says, in words that tell it from others of the same sentence.
  ///
  /// - Parameter name: the name of a local entity of the article.
  func gist(_ name: (ContentID) -> String?) -> [String]
}

extension RoleStatement: Statement {
  /// Who, the title, where, and whether it is held.
  public func gist(_ name: (ContentID) -> String?) -> [String] {
    [name(person), title, firm.flatMap(name), status.rawValue].compactMap(\.self)
  }
}

extension MeetingStatement: Statement {
  /// The kind, the day and who was there.
  public func gist(_ name: (ContentID) -> String?) -> [String] {
    [kind] + [date?.iso].compactMap(\.self) + (people + firms).compactMap(name)
  }
}

extension TieStatement: Statement {
  /// The kind, the two ends and the article's word.
  public func gist(_ name: (ContentID) -> String?) -> [String] {
    [kind.rawValue, name(from), name(to), label].compactMap(\.self)
  }
}

extension QuoteStatement: Statement {
  /// Who, and the words.
  public func gist(_ name: (ContentID) -> String?) -> [String] {
    [name(person), text].compactMap(\.self)
  }
}
