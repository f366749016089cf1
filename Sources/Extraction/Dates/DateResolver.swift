import NewsModel

/// Resolves date expressions in the order of the text: against the article's date, and against
/// the day, month and year last spoken of.
struct DateResolver {
  /// The article's date; nil or partial where the article does not tell.
  let published: PartialDate?
  /// The day that the story as a whole tells of: the article's own, or where it has none the first
  /// that is named by its number alone.
  private var story: Told?
  /// The day named first, which a story goes on with where it names no other.
  private var lead: Told?
  /// The day last named in this paragraph.
  private var paragraph: Told?
  /// The day last named in the paragraphs before, from which 사흘 뒤 goes on.
  private var former: Told?
  /// Whether the paragraph has named the month of its day.
  private var isMonthNamed = false
  /// The day that the heading above names.
  private var section: Told?
  /// The day of the month on which an article without a date reports: `6일 업계에 따르면`.
  private var reporting: Int?
  private var year: Int?
  private var month: Told?

  init(published: PartialDate?) {
    self.published = published
    story = published?.day == nil ? nil : published.map { Told(date: $0, shift: nil) }
    year = published?.year
  }

  /// A day as far as it is known, and how far it lies from an article's own that is not.
  struct Told {
    var date: PartialDate
    var shift: DateShift?
  }

  /// The day pointed at last (전날, 이튿날), unless one was named since.
  private var latest: PartialDate?
  /// The day of what is told without one.
  var told: Told? { section ?? paragraph ?? lead ?? story }

  /// The day of what is told without one.
  var day: PartialDate? { told?.date }

  /// Whether the paragraph or the heading above has named a day.
  var hasParagraphDay: Bool { paragraph != nil || section != nil }

  /// Forgets the days of the paragraph before.
  mutating func beginParagraph() {
    former = paragraph ?? former
    paragraph = nil
    isMonthNamed = false
  }

  /// `첫째 날(15일)`: the day in the brackets of a heading.
  private static func glossed(_ words: [Word]) -> Int? {
    guard words.count <= 6, let gloss = words.last?.gloss?.text else { return nil }
    let parts = DateWords.numbers(gloss)
    return parts.count == 1 && parts[0].unit == "일" ? parts[0].number : nil
  }

  /// Begins a part of the story: a heading that names a day dates what follows.
  mutating func beginSection(_ words: [Word]) {
    section = nil
    if let day = Self.glossed(words) {
      let known = month?.date.month.flatMap {
        PartialDate(year: month?.date.year, month: $0, day: day)
      }
      section = (known ?? near(day)).map { Told(date: $0, shift: month?.shift) }
      return
    }
    // A heading dates its own part alone.
    let days = (paragraph, lead, story)
    defer { (paragraph, lead, story) = days }
    guard let first = resolve(words).first, first.isExplicit, first.date.day != nil,
      first.words.lowerBound == 0
    else { return }
    section = Told(date: first.date, shift: first.shift)
  }

  /// A day spoken of, where it stands, and how it was found.
  struct Resolved {
    let words: Range<Int>
    let date: PartialDate
    /// Whether the words name the day, and do not only point at one named before.
    let isExplicit: Bool
    /// Whether it is the day of a report: `4일 업계에 따르면`, `26일 밝혔다`.
    let isSaying: Bool
    /// Whether something was merely planned for it: `16일로 잡아 둔`.
    let isPlan: Bool
    /// Whether it is told by the number of its day alone.
    let isBare: Bool
    /// How far it lies from the article's own day, where that is not known.
    let shift: DateShift?
  }

  /// The dates of a sentence, in order.
  ///
  /// Later sentences are resolved against them.
  mutating func resolve(_ words: [Word]) -> [Resolved] {
    DateWords(words: words).expressions().compactMap { expression in
      let glossed = glossDay(expression, words)
      guard let near = glossed ?? sameAsLatest(expression, words) ?? resolve(expression) else {
        return nil
      }
      let isOver = expression.isNumber && Self.isOver(words, expression.words.upperBound)
      let date = isOver ? last(near) ?? near : near
      let pointsBack = if case .same = expression.day { true } else { false }
      // 열었다고 26일 밝혔다: the day of the statement, not of what it states.
      let isSaying = Self.isSaying(words, expression.words.upperBound)
      if isSaying, published == nil, reporting == nil { reporting = date.day }
      let told = Told(date: date, shift: shift(expression, date))
      let isPlan = Self.isPlan(words, expression.words.upperBound)
      if isSaying, published == nil { story = told }
      if !isPlan && (!isSaying || paragraph == nil) {
        remember(told, pointsBack: pointsBack, isBare: expression.isBare)
      }
      if date.day != nil, expression.isBare, !isPlan, lead == nil || expression.looksBack {
        lead = told
      }
      if date.day != nil, !isSaying, !isPlan {
        latest = pointsBack && expression.day != .same(0) ? date : pointsBack ? latest : nil
      }
      return Resolved(
        words: expression.words, date: date, isExplicit: !pointsBack || glossed != nil,
        isSaying: isSaying, isPlan: isPlan,
        isBare: expression.isNumber, shift: told.shift)
    }
  }

  /// `전날 오후 대전에서 만났다. 같은 날 오전에는 …`: the day pointed at last.
  private func sameAsLatest(_ e: DateExpression, _ words: [Word]) -> PartialDate? {
    guard e.isBare, e.day == .same(0), words[e.words.lowerBound].text == "같은" else { return nil }
    return latest
  }

  /// Whether a sentence names a day or month that could not be resolved.
  func hasUnresolved(_ words: [Word], _ resolved: [Resolved]) -> Bool {
    DateWords(words: words).expressions().count > resolved.count
  }

  /// How far a day lies from an article's own that is not known.
  private func shift(_ e: DateExpression, _ date: PartialDate) -> DateShift? {
    guard published?.year == nil else { return nil }
    var shift = DateShift()
    if case .shifted(let n) = e.year { shift.years = n }
    if case .shifted(let n) = e.month { shift.months = n }
    if case .same = e.month { shift.months = month?.shift?.months }
    if e.isBare {
      switch e.day {
      case .same(let n): shift = sameDayBase(n)?.shift ?? shift
      case .before(let n) where preceding(n) != nil: shift = paragraph?.shift ?? shift
      case .number(let n) where following(n) != nil: shift = paragraph?.shift ?? shift
      case .number(let n): shift.months = monthsFromReport(n)
      case .next(let n): shift.months = reporting.map { n < $0 ? 1 : 0 }
      case .last(let n): shift.months = reporting.map { n > $0 ? -1 : 0 }
      default: break
      }
    }
    return shift.years == nil && shift.months == nil ? nil : shift
  }

  /// In which month from the report's the day of that number lies nearest to it.
  private func monthsFromReport(_ n: Int) -> Int? {
    guard let reporting else { return nil }
    return (-1...1).min { abs($0 * 30 + n - reporting) < abs($1 * 30 + n - reporting) }
  }

  private static func isSaying(_ words: [Word], _ next: Int) -> Bool {
    guard next < words.count else { return false }
    if words[next].text.begins(withAny: ["밝혔", "전했", "말했", "공시", "발표했", "알려졌", "보도했"]) {
      return true
    }
    // 4일 (배터리) 업계에 따르면, 28일 재계 취재를 종합하면.
    for word in words[next...].prefix(5) {
      if ["따르면", "종합하면", "의하면"].contains(word.text) { return true }
      if !word.followsDirectly || Predicate.isVerbLike(word.text) { return false }
    }
    return false
  }

  /// 16일로 잡아 둔, 12일로 조율하던: a day that was planned, which the story does not go on from.
  private static func isPlan(_ words: [Word], _ next: Int) -> Bool {
    if next > 0, words[next - 1].text.hasSuffix("까지") { return true }
    guard next > 0, next < words.count, words[next - 1].text.hasSuffix("일로") else { return false }
    return words[next].text.begins(
      withAny: ["잡", "예정", "계획", "약속", "조율", "당겨"] + PutOff.beginnings)
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

  private mutating func remember(_ told: Told, pointsBack: Bool, isBare: Bool) {
    let date = told.date
    if let y = date.year { year = y }
    if date.month != nil {
      let known = PartialDate(year: date.year, month: date.month, day: date.year == nil ? 1 : nil)
      month = known.map { Told(date: $0, shift: told.shift) } ?? month
    }
    // 전날 and 이튿날 do not move 이날.
    guard date.day != nil, !pointsBack else { return }
    isMonthNamed = paragraph != nil && isBare ? isMonthNamed : !isBare
    paragraph = told
    if isBare { story = story ?? told }
  }

  private func resolve(_ e: DateExpression) -> PartialDate? {
    if let part = e.day, e.month == nil, e.year == nil { return resolveDay(part) }
    let y = resolveYear(e.year)
    if let monthPart = e.month {
      return resolveMonth(monthPart, e, y)
    }
    guard e.year != nil, let y else { return nil }
    if case .number(let d) = e.day { return PartialDate(year: y, month: month?.date.month, day: d) }
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
      case .number(let n), .next(let n), .last(let n), .before(let n): n
      default: nil
      }
    switch part {
    case .number(let m), .next(let m), .last(let m), .before(let m):
      if let y { return PartialDate(year: y, month: m, day: d) }
      if e.year != nil { return d.flatMap { PartialDate(month: m, day: $0) } }
      return nearest(month: m, day: d, part)
    case .shifted(let n):
      guard let base = published, let by = base.year, let bm = base.month else {
        return d.flatMap { PartialDate(day: $0) }
      }
      let index = by * 12 + bm - 1 + n
      return PartialDate(year: index / 12, month: index % 12 + 1, day: d)
    case .same(let n):
      guard let month else { return d.flatMap { PartialDate(day: $0) } }
      guard n != 0 else {
        return PartialDate(year: month.date.year, month: month.date.month, day: d)
      }
      guard let year = month.date.year, let number = month.date.month else { return nil }
      let index = year * 12 + number - 1 + n
      return PartialDate(year: index / 12, month: index % 12 + 1, day: d)
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
    case .number(let n): following(n) ?? near(n)
    case .next(let n): shifted(n) { $0 >= 0 } ?? near(n)
    case .last(let n): shifted(n) { $0 <= 0 } ?? near(n)
    case .before(let n): preceding(n) ?? near(n)
    case .shifted(let n): published?.civilDay.flatMap { ($0 + n).date }
    case .same(let n): sameDay(n)
    }
  }

  private func sameDayBase(_ n: Int) -> Told? {
    // 전날 counts from the article's day, not from one that it looks ahead to.
    paragraph ?? section ?? (n < 0 ? story : n > 1 ? former ?? lead ?? story : lead ?? story)
  }

  private func sameDay(_ n: Int) -> PartialDate? {
    guard let day = sameDayBase(n)?.date else { return nil }
    if n == 0 { return day }
    if let civil = day.civilDay { return (civil + n).date }
    guard let d = day.day, d + n >= 1, n < 0 || d + n <= 28 else { return nil }
    return PartialDate(month: day.month, day: d + n)
  }

  /// `지난달 28일 …, 그보다 앞선 15일`: the last day of that number before the paragraph's.
  private func preceding(_ n: Int) -> PartialDate? {
    guard let date = paragraph?.date, let month = date.month, let d = date.day else { return nil }
    if n < d { return PartialDate(year: date.year, month: month, day: n) }
    let before = (date.year ?? 2001) * 12 + month - 2
    return PartialDate(
      year: date.year.map { _ in before / 12 }, month: before % 12 + 1, day: n)
  }

  /// `1월 15일 서명하고 … 20일 도쿄로 간다`: a later day of the month that the paragraph has named.
  private func following(_ n: Int) -> PartialDate? {
    guard let paragraph, isMonthNamed, let month = paragraph.date.month,
      let d = paragraph.date.day, n > d
    else { return nil }
    // A day right before the article's is rather meant itself.
    if let close = near(n)?.civilDay, let own = published?.civilDay,
      (0...20).contains(own.number - close.number)
    {
      return nil
    }
    return PartialDate(year: paragraph.date.year, month: month, day: n)
  }

  /// The day of that number nearest to the article's day.
  private func near(_ n: Int) -> PartialDate? {
    shifted(n) { _ in true } ?? PartialDate(day: n)
  }

  /// `2일 만났다` on the 20th: whether the next verb tells that it is over.
  private static func isOver(_ words: [Word], _ next: Int) -> Bool {
    for word in words[min(next, words.count)...] where !word.isQuoted {
      if word.text.begins(withAny: plans) { return false }
      switch word.form.inflection {
      case .past: return !word.text.begins(withAny: sayings)
      case .present, .resolved, .meant, .proposed, .conditional, .uncertain: return false
      // 대표를 ends as 만날 does.
      case .coming, .done, .open: break
      }
    }
    return false
  }

  private static let plans = ["예정", "계획", "방침", "잡혔", "잡혀", "잡힌", "약속"] + PutOff.beginnings
  private static let sayings = ["밝혔", "전했", "말했", "공시", "발표", "알려", "보도", "예고", "통보"]

  /// The day of that number in the article's own month, where that lies behind and the nearest one days ahead; nil
  /// for others: `28일 만났다` on the 20th is announced rather than a month old.
  ///
  /// An article may bear the date of the evening before.
  private func last(_ date: PartialDate) -> PartialDate? {
    guard let published, let day = date.day, let number = date.civilDay,
      let end = published.civilDay,
      let own = published.day, let year = published.year, let month = published.month,
      number > end + 3
    else { return nil }
    return day <= own ? PartialDate(year: year, month: month, day: day) : nil
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
