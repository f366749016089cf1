import NewsModel

/// Resolves date expressions in the order of the text: against the article's date, and against
/// the day, month and year last spoken of.
struct DateResolver {
  /// The article's date; nil or partial where the article does not tell.
  let published: PartialDate?
  /// The day that the story as a whole tells of: the article's own, or where it has none the first
  /// that is named by its number alone.
  private var story: PartialDate?
  /// The day last named by its number alone.
  private var front: PartialDate?
  /// The day last named in this paragraph.
  private var paragraph: PartialDate?
  private var year: Int?
  private var month: PartialDate?

  init(published: PartialDate?) {
    self.published = published
    story = published?.day == nil ? nil : published
    year = published?.year
  }

  /// The day of what is told without one.
  var day: PartialDate? { paragraph ?? story }

  /// Forgets the days of the paragraph before.
  mutating func beginParagraph() { paragraph = nil }

  /// A day spoken of, where it stands, and how it was found.
  struct Resolved {
    let words: Range<Int>
    let date: PartialDate
    /// Whether the words name the day, and do not only point at one named before.
    let isExplicit: Bool
  }

  /// The dates of a sentence, in order.
  ///
  /// Later sentences are resolved against them.
  mutating func resolve(_ words: [Word]) -> [Resolved] {
    DateWords(words: words).expressions().compactMap { expression in
      let glossed = glossDay(expression, words)
      guard let date = glossed ?? resolve(expression) else { return nil }
      let pointsBack = if case .same = expression.day { true } else { false }
      let isBare = expression.month == nil && expression.year == nil
      // 열었다고 26일 밝혔다: the day of the statement, not of what it states.
      let isSaying = Self.isSaying(words, expression.words.upperBound)
      if !isSaying || paragraph == nil { remember(date, pointsBack: pointsBack, isBare: isBare) }
      return Resolved(
        words: expression.words, date: date, isExplicit: !pointsBack || glossed != nil)
    }
  }

  private static func isSaying(_ words: [Word], _ next: Int) -> Bool {
    guard next < words.count else { return false }
    return ["밝혔", "전했", "말했", "공시", "발표했"].contains { words[next].text.hasPrefix($0) }
  }

  /// `전날(3일)`: the text says itself which day it means.
  private func glossDay(_ e: DateExpression, _ words: [Word]) -> PartialDate? {
    guard let gloss = words[e.words.upperBound - 1].gloss?.text else { return nil }
    let parts = DateWords.numbers(gloss)
    guard let day = parts.first(where: { $0.unit == "일" })?.number, case .same = e.day else {
      return nil
    }
    return near(day)
  }

  private mutating func remember(_ date: PartialDate, pointsBack: Bool, isBare: Bool) {
    if let y = date.year { year = y }
    if date.month != nil {
      month =
        PartialDate(year: date.year, month: date.month, day: date.year == nil ? 1 : nil) ?? month
    }
    // 전날 and 이튿날 do not move 이날.
    guard date.day != nil, !pointsBack else { return }
    paragraph = date
    guard isBare else { return }
    front = date
    story = story ?? date
  }

  private func resolve(_ e: DateExpression) -> PartialDate? {
    if let part = e.day, e.month == nil, e.year == nil { return resolveDay(part) }
    let y = resolveYear(e.year)
    if let monthPart = e.month {
      return resolveMonth(monthPart, e, y)
    }
    guard e.year != nil, let y else { return nil }
    if case .number(let d) = e.day { return PartialDate(year: y, month: month?.month, day: d) }
    return PartialDate(year: y)
  }

  private func resolveYear(_ part: DateExpression.Part?) -> Int? {
    switch part {
    case .number(let n): n
    case .shifted(let n): published?.year.map { $0 + n }
    case .same: year
    default: nil
    }
  }

  private func resolveMonth(
    _ part: DateExpression.Part, _ e: DateExpression, _ y: Int?
  ) -> PartialDate? {
    let d: Int? =
      switch e.day {
      case .number(let n), .next(let n), .last(let n): n
      default: nil
      }
    switch part {
    case .number(let m), .next(let m), .last(let m):
      if let y { return PartialDate(year: y, month: m, day: d) }
      if e.year != nil { return nil }
      return nearest(month: m, day: d, part)
    case .shifted(let n):
      guard let base = published, let by = base.year, let bm = base.month else {
        return d.flatMap { PartialDate(day: $0) }
      }
      let index = by * 12 + bm - 1 + n
      return PartialDate(year: index / 12, month: index % 12 + 1, day: d)
    case .same:
      guard let month else { return d.flatMap { PartialDate(day: $0) } }
      return PartialDate(year: month.year, month: month.month, day: d)
    }
  }

  /// A month without a year: the next or the last one where the words say so, else the one
  /// nearest to the article's, rather past than future.
  private func nearest(month m: Int, day d: Int?, _ part: DateExpression.Part) -> PartialDate? {
    guard let base = published, let by = base.year, let bm = base.month else {
      return d.flatMap { PartialDate(month: m, day: $0) }
    }
    // A day of this very month may lie on the other side of the article's.
    let ahead = (m - bm, (d ?? base.day ?? 0) - (base.day ?? d ?? 0))
    var distance = m - bm
    switch part {
    case .next: if ahead < (0, 0) { distance += 12 }
    case .last: if ahead > (0, 0) { distance -= 12 }
    default:
      if distance > 6 { distance -= 12 }
      if distance <= -9 { distance += 12 }
    }
    let index = by * 12 + bm - 1 + distance
    return PartialDate(year: index / 12, month: index % 12 + 1, day: d)
  }

  private func resolveDay(_ part: DateExpression.Part) -> PartialDate? {
    switch part {
    case .number(let n): near(n)
    case .next(let n): shifted(n) { $0 >= 0 } ?? near(n)
    case .last(let n): shifted(n) { $0 <= 0 } ?? near(n)
    case .shifted(let n): published?.civilDay.flatMap { ($0 + n).date }
    case .same(let n): sameDay(n)
    }
  }

  private func sameDay(_ n: Int) -> PartialDate? {
    // 전날 counts from the article's day, not from one that it looks ahead to.
    guard let day = paragraph ?? (n < 0 ? story : front ?? story) else { return nil }
    if n == 0 { return day }
    if let civil = day.civilDay { return (civil + n).date }
    guard let d = day.day, d + n >= 1, n < 0 || d + n <= 28 else { return nil }
    return PartialDate(month: day.month, day: d + n)
  }

  /// The day of that number nearest to the article's day.
  private func near(_ n: Int) -> PartialDate? {
    shifted(n) { _ in true } ?? PartialDate(day: n)
  }

  /// The nearest day of that number whose distance from the article's day fits.
  private func shifted(_ n: Int, _ fits: (Int) -> Bool) -> PartialDate? {
    if let base = published, base.year == nil, let bm = base.month {
      // Any year will do to find the month; it is not told.
      let inner = DateResolver(published: PartialDate(year: 2001, month: bm, day: base.day))
      return inner.shifted(n, fits).flatMap { PartialDate(month: $0.month, day: $0.day) }
    }
    guard let base = published, let by = base.year, let bm = base.month else { return nil }
    let anchor = base.civilDay ?? CivilDay(year: by, month: bm, day: 15)
    guard let anchor else { return nil }
    let candidates = (-1...1).compactMap { step -> CivilDay? in
      let index = by * 12 + bm - 1 + step
      return CivilDay(year: index / 12, month: index % 12 + 1, day: n)
    }
    return candidates.filter { fits($0.number - anchor.number) }
      .min { (abs($0.number - anchor.number), $0) < (abs($1.number - anchor.number), $1) }?.date
  }
}
