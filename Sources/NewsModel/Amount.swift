/// A sum of money as an article writes it.
public struct Amount: Codable, Hashable, Sendable {
  /// In units of the currency.
  public var value: Double
  /// ISO 4217: KRW, USD, JPY and so on.
  public var currency: String
  /// The words of the article.
  public var asWritten: String

  /// Makes an amount.
  public init(value: Double, currency: String, asWritten: String) {
    self.value = value
    self.currency = currency
    self.asWritten = asWritten
  }

  private enum CodingKeys: String, CodingKey {
    case value
    case currency
    case asWritten = "as_written"
  }
}
