/// How far from its article's own a day is told to lie (`지난달 21일`, `내년 1월 15일`), where the article
/// does not tell its own, so that the day can be completed once that is known.
public struct DateShift: Codable, Hashable, Sendable {
  /// Years from the article's, where the words say so.
  public var years: Int?
  /// Months from the article's, where the words say so.
  public var months: Int?

  /// Makes a shift of what the words say.
  public init(years: Int? = nil, months: Int? = nil) {
    self.years = years
    self.months = months
  }
}
