/// What the panes list.
public enum EntityKind: String, Codable, Sendable, CaseIterable {
  case person
  case firm
  case meeting
  case article
}

/// What an organisation is. "Firm" stands for any organisation.
public enum FirmKind: String, Codable, Sendable, CaseIterable {
  case company
  case group
  case government
  case university
  case court
  case media
  case fund
  case venture
  case other
}

/// Whether somebody holds a role now.
public enum RoleStatus: String, Codable, Sendable, CaseIterable {
  case current
  /// 전, 당시, 옛.
  case former
  /// 내정자, 신임, 차기.
  case designate
  /// 대행, 직무대행.
  case acting
  /// 고(故).
  case deceased
}

/// Whether a meeting took place, as its statements taken together say.
public enum MeetingStatus: String, Codable, Sendable, CaseIterable {
  case held
  case planned
  case cancelled
}

/// Somebody's part in a meeting beyond being there.
public enum MeetingPart: String, Codable, Sendable, CaseIterable {
  /// Called or gave it: 주최, 접견, 초청한 쪽.
  case host
  /// Sat in: 배석, 동석.
  case attending
  /// Was asked to come.
  case invited
}

/// How two firms or people are tied.
public enum TieKind: String, Codable, Sendable, CaseIterable {
  case partnership
  case investment
  case ownership
  case venture
  case supply
  case rivalry
  case kinship
}

/// Whether a tie holds.
public enum TieStatus: String, Codable, Sendable, CaseIterable {
  case current
  case planned
  case ended
}

/// The part of a day at which something took place.
public enum PartOfDay: String, Codable, Sendable, CaseIterable {
  case dawn
  case morning
  case noon
  case afternoon
  case evening
  case night
}

/// A sum of money as an article writes it.
public struct Amount: Codable, Hashable, Sendable {
  /// In units of the currency.
  public var value: Double
  /// ISO 4217: KRW, USD, JPY …
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
