/// A day of the proleptic Gregorian calendar as a count of days, so that days can be added and
/// weekdays told without a calendar library.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int

  /// Takes a count of days since 1970-01-01.
  public init(number: Int) { self.number = number }

  /// Takes a valid year, month and day; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.daysIn(month: month, year: year)).contains(day) else {
      return nil
    }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// The same day as a whole date.
  public var date: PartialDate? {
    let (year, month, day) = parts
    return PartialDate(year: year, month: month, day: day)
  }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The day so many days later.
  public static func + (day: CivilDay, days: Int) -> CivilDay {
    CivilDay(number: day.number + days)
  }

  /// Earlier first.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

  /// How many days a month has; 0 for a month that is not one.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }
}

extension PartialDate {
  /// Whether the day (or the month or year, where no more is known) has passed.
  func hasPassed(on today: CivilDay) -> Bool {
    guard let year, let now = today.date else { return false }
    if let day = civilDay { return day < today }
    guard let month else { return year < (now.year ?? year) }
    return (year, month) < (now.year ?? year, now.month ?? month)
  }
}
