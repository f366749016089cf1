import NewsModel

/// A date as a text writes it, with the weekday and the time of day behind it.
///
/// Reads 2025.02.04, 2025. 2. 4.(화), 2025-10-28, 2025/04/30, 20250204, 2025년 3월 27일 목요일,
/// 2025년 3월, 10월 17일, each with 05:31:00, 오전 10시 5분 or 오후 3:20 behind it or not.
struct WrittenDate: Equatable, Sendable {
  /// The day.
  var date: PartialDate
  /// Where it stands, weekday and time included.
  var range: Range<Int>

  /// Reads the date that begins at `start`.
  init?(in scalars: [Unicode.Scalar], at start: Int, end: Int) {
    guard start < end, scalars[start].isDigit, start == 0 || !scalars[start - 1].isDigit else {
      return nil
    }
    var cursor = ScalarCursor(scalars, start, end)
    guard let date = Self.day(&cursor) else { return nil }
    Self.skipWeekday(&cursor)
    Self.skipTime(&cursor)
    self.date = date
    range = start..<cursor.position
  }

  private static func day(_ cursor: inout ScalarCursor) -> PartialDate? {
    let start = cursor.position
    guard let first = cursor.number(digits: 1...8) else { return nil }
    let digits = cursor.position - start
    if digits == 8 {
      return PartialDate(year: first / 10_000, month: first / 100 % 100, day: first % 100)
    }
    guard digits == 4 || digits <= 2 else { return nil }
    if digits == 2, let date = shortYear(first, &cursor) { return date }
    if digits <= 2 { return monthAndDay(first, &cursor) }
    guard (1900...2199).contains(first) else { return nil }
    return withYear(first, &cursor)
  }

  private static func monthAndDay(_ month: Int, _ cursor: inout ScalarCursor) -> PartialDate? {
    guard cursor.take("월", afterBlanks: true),
      let day = cursor.number(digits: 1...2, afterBlanks: true),
      cursor.take("일", afterBlanks: true)
    else { return nil }
    return PartialDate(month: month, day: day)
  }

  /// 25.02.04 with the time of day behind it; without that it may be a version or a sum.
  private static func shortYear(_ year: Int, _ cursor: inout ScalarCursor) -> PartialDate? {
    var attempt = cursor
    guard attempt.take("."), let month = attempt.number(digits: 2...2), attempt.take("."),
      let day = attempt.number(digits: 2...2)
    else { return nil }
    let end = attempt
    skipWeekday(&attempt)
    let beforeTime = attempt.position
    skipTime(&attempt)
    guard attempt.position > beforeTime else { return nil }
    cursor = end
    return PartialDate(year: 2000 + year, month: month, day: day)
  }

  private static func withYear(_ year: Int, _ cursor: inout ScalarCursor) -> PartialDate? {
    if cursor.take("년", afterBlanks: true) {
      guard let month = cursor.number(digits: 1...2, afterBlanks: true),
        cursor.take("월", afterBlanks: true)
      else { return nil }
      let afterMonth = cursor
      if let day = cursor.number(digits: 1...2, afterBlanks: true),
        cursor.take("일", afterBlanks: true)
      {
        return PartialDate(year: year, month: month, day: day)
      }
      cursor = afterMonth
      return PartialDate(year: year, month: month)
    }
    for separator in [".", "-", "/", "．"] as [Unicode.Scalar] {
      var attempt = cursor
      guard attempt.take(separator, afterBlanks: true),
        let month = attempt.number(digits: 1...2, afterBlanks: true),
        attempt.take(separator, afterBlanks: true),
        let day = attempt.number(digits: 1...2, afterBlanks: true)
      else { continue }
      // "2025. 2. 4." closes with a full stop; "2025.2.4/뉴스1" does not.
      if separator == "." { _ = attempt.take(".") }
      cursor = attempt
      return PartialDate(year: year, month: month, day: day)
    }
    return nil
  }

  private static let weekdays: [Unicode.Scalar] = Array("월화수목금토일")

  private static func skipWeekday(_ cursor: inout ScalarCursor) {
    var attempt = cursor
    attempt.skipBlanks()
    let bracketed = attempt.take("(")
    guard let day = attempt.next(), weekdays.contains(day) else { return }
    if attempt.take("요") { guard attempt.take("일") else { return } }
    if bracketed { guard attempt.take(")") else { return } }
    if !bracketed, let after = attempt.peek(), !after.isBlank, after.isLetter { return }
    cursor = attempt
  }

  private static func skipTime(_ cursor: inout ScalarCursor) {
    var attempt = cursor
    _ = attempt.take("T")
    _ = attempt.take(",")
    attempt.skipBlanks()
    for half in ["오전", "오후", "AM", "PM"] where attempt.take(phrase: half) { attempt.skipBlanks() }
    guard let hour = attempt.number(digits: 1...2), hour <= 24 else { return }
    if attempt.take(":") {
      guard attempt.number(digits: 2...2) != nil else { return }
      if attempt.take(":") { _ = attempt.number(digits: 2...2) }
      skipZone(&attempt)
    } else if attempt.take("시", afterBlanks: true) {
      let afterHour = attempt
      if attempt.number(digits: 1...2, afterBlanks: true) == nil || !attempt.take("분") {
        attempt = afterHour
      }
    } else {
      return
    }
    cursor = attempt
  }

  private static func skipZone(_ cursor: inout ScalarCursor) {
    if cursor.take("Z") { return }
    var attempt = cursor
    guard attempt.take("+"), attempt.number(digits: 2...4) != nil else { return }
    if attempt.take(":") { _ = attempt.number(digits: 2...2) }
    cursor = attempt
  }
}
