/// A date of the Gregorian calendar, as precise as a text gives it: `2025-02-04`, `2024-06`,
/// `2024`, `--02-04` (no year), `--04` (the day of an unknown month).
public struct PartialDate: Hashable, Sendable {
  /// The year, or nil when the text does not lead to one.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, 1 to 31.
  public var day: Int?

  /// Makes a date of what is known; nil when nothing is, when a part is out of range, or when
  /// a year has a day but no month.
  public init?(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    guard year != nil || month != nil || day != nil else { return nil }
    if let year, !(1...9999).contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day, !(1...31).contains(day) { return nil }
    if year != nil, day != nil, month == nil { return nil }
    if let month, let day, day > CivilDay.daysIn(month: month, year: year ?? 2000) { return nil }
    // A month alone has no written form of its own (`--02` is a day): it is no date here.
    if year == nil, month != nil, day == nil { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the written forms above.
  public init?(iso text: String) {
    let yearless = text.hasPrefix("--")
    let parts = (yearless ? text.dropFirst(2) : text[...])
      .split(separator: "-", omittingEmptySubsequences: false)
      .map { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
    guard !parts.contains(nil) else { return nil }
    let numbers = parts.compactMap { $0 }
    switch (yearless, numbers.count) {
    case (true, 1): self.init(day: numbers[0])
    case (true, 2): self.init(month: numbers[0], day: numbers[1])
    case (false, 1): self.init(year: numbers[0])
    case (false, 2): self.init(year: numbers[0], month: numbers[1])
    case (false, 3): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  /// The written form, as above.
  public var iso: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    guard let year else {
      return "--" + [month, day].compactMap { $0.map(two) }.joined(separator: "-")
    }
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return [padded, month.map(two), day.map(two)].compactMap { $0 }.joined(separator: "-")
  }

  /// The day on the calendar, when year, month and day are all known.
  public var civilDay: CivilDay? {
    guard let year, let month, let day else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// Whether both may be the same day: no part that both know differs.
  public func isCompatible(with other: PartialDate) -> Bool {
    func agree(_ a: Int?, _ b: Int?) -> Bool { a == nil || b == nil || a == b }
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day)
  }

  /// What both know together; nil when they contradict each other.
  public func merged(with other: PartialDate) -> PartialDate? {
    guard isCompatible(with: other) else { return nil }
    return PartialDate(
      year: year ?? other.year, month: month ?? other.month, day: day ?? other.day)
  }

  /// How many of the three parts are known.
  public var precision: Int { [year, month, day].count { $0 != nil } }
}

extension PartialDate {
  /// The year and month alone, or as much of them as is known; nil without a year.
  public var yearAndMonth: PartialDate? {
    year == nil ? nil : PartialDate(year: year, month: month)
  }
}

extension PartialDate: Comparable {
  /// In time, what is unknown before what is known.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year ?? 0, a.month ?? 0, a.day ?? 0) < (b.year ?? 0, b.month ?? 0, b.day ?? 0)
  }
}

extension PartialDate: Codable {
  /// Decodes the written form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = PartialDate(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  /// Encodes the written form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
