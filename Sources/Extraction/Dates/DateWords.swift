import NewsModel

/// Reads the date expressions of a sentence: `2024년 9월 27일`, `지난달 21일`, `같은 해 6월`, `이날`.
///
/// Rejects spans of time (4일간, 8개월 만에, 3일 만에) and numbers with other units.
struct DateWords {
  let words: [Word]

  func expressions() -> [DateExpression] {
    var out: [DateExpression] = []
    var i = 0
    while i < words.count {
      if let expression = expression(at: i) {
        out.append(expression)
        i = expression.words.upperBound
      } else {
        i += 1
      }
    }
    return out
  }

  private static let counts: WordMap<Int> = [
    "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "열": 10,
  ]

  /// `두 달 전`, `3년 전`, `5일 전`, `사흘 전`: so long before the article.
  private func ago(at start: Int) -> DateExpression? {
    func isBefore(_ i: Int) -> Bool {
      i < words.count && words[i].followsDirectly
        && ["전", "전에", "전에는", "전인", "전의", "전엔", "전에도"].contains(words[i].text)
    }
    let text = words[start].text
    var e = DateExpression(words: start..<start + 2)
    if let days = Self.days[text], isBefore(start + 1) {
      e.day = .same(-days)
      return e
    }
    if let count = Self.counts[text], start + 1 < words.count, isBefore(start + 2) {
      e.words = start..<start + 3
      switch words[start + 1].text {
      case "달": e.month = .shifted(-count)
      case "해": e.year = .shifted(-count)
      default: return nil
      }
      return e
    }
    guard isBefore(start + 1) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count > 0, count < 100 else { return nil }
    switch text.dropFirst(digits.count) {
    case "년": e.year = .shifted(-count)
    case "개월", "달": e.month = .shifted(-count)
    case "일": e.day = .same(-count)
    default: return nil
    }
    return e
  }

  /// `이틀 뒤`, `5일 후`, `두 달 뒤`: so long after what was told before.
  private func later(at start: Int) -> DateExpression? {
    func isAfter(_ i: Int) -> Bool {
      i < words.count && words[i].followsDirectly
        && ["뒤", "뒤에", "뒤에는", "뒤엔", "뒤인", "후", "후에", "후인"].contains(words[i].text)
    }
    let text = words[start].text
    // 만난 지 이틀 뒤, 그로부터 이틀 뒤: from what the words before say.
    if start > 0, words[start - 1].text == "지" { return nil }
    var e = DateExpression(words: start..<start + 2)
    if let days = Self.days[text], isAfter(start + 1) {
      e.day = .same(days)
      return e
    }
    if let count = Self.counts[text], start + 2 < words.count, words[start + 1].text == "달",
      isAfter(start + 2)
    {
      e.words = start..<start + 3
      e.month = .same(count)
      return e
    }
    guard isAfter(start + 1) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count > 0, count < 100 else { return nil }
    switch text.dropFirst(digits.count) {
    case "개월", "달": e.month = .same(count)
    case "일": e.day = .same(count)
    default: return nil
    }
    return e
  }

  /// `2023.03.07`, `2022. 12. 9.`: year, month and day in numbers.
  private func numeric(at start: Int) -> DateExpression? {
    var parts = words[start].text.split { ".-/".contains($0) }.map(String.init)
    var end = start + 1
    while parts.count < 3, end < words.count, words[end].before == ". ", end - start < 3 {
      parts.append(words[end].text)
      end += 1
    }
    guard parts.count == 3, parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1900...2100).contains(year), PartialDate(year: year, month: month, day: day) != nil
    else { return nil }
    return DateExpression(
      words: start..<end, year: .number(year), month: .number(month), day: .number(day))
  }

  /// `새해 첫날`, `성탄 전야`, `크리스마스 이브`.
  private func feast(at start: Int) -> DateExpression? {
    guard start + 1 < words.count, words[start + 1].followsDirectly else { return nil }
    let next = words[start + 1].text
    var e = DateExpression(words: start..<start + 2)
    switch words[start].text {
    case "다음" where next == "날" || next.hasPrefix("날에"): e.day = .same(1)
    case "하루" where next == "앞서": e.day = .same(-1)
    case "새해" where next.hasPrefix("첫날"), "1월" where next.hasPrefix("1일"):
      (e.month, e.day) = (.number(1), .number(1))
    case "성탄" where next.hasPrefix("전야"), "크리스마스" where next.hasPrefix("이브"),
      "성탄절" where next.hasPrefix("전야"):
      (e.month, e.day) = (.number(12), .number(24))
    default: return nil
    }
    return e
  }

  private static let days: WordMap<Int> = [
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "일주일": 7, "열흘": 10, "보름": 15,
  ]

  private static let openers: WordSet = [
    "다음", "하루", "새해", "성탄", "크리스마스", "성탄절", "같은", "이", "지난", "오는",
  ]

  /// Whether a date may begin with a word that is none by itself.
  static func begins(_ text: String) -> Bool {
    text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      || counts[text] != nil || days[text] != nil || openers.contains(text)
  }

  private func expression(at start: Int) -> DateExpression? {
    guard words[start].form.mayBeginDate || start > 0 && words[start - 1].text == "같은" else {
      return nil
    }
    if let found = ago(at: start) ?? later(at: start) ?? numeric(at: start) { return found }
    if let feast = feast(at: start) { return feast }
    var expression = DateExpression(words: start..<start)
    var i = start
    while i < words.count, i == start || words[i].followsDirectly, take(i, into: &expression) {
      i += 1
      // A particle behind the word ends the expression: 4일에는, 이날은.
      if Self.isClosed(words[i - 1].text) { break }
    }
    guard i > start, expression.year != nil || expression.month != nil || expression.day != nil
    else {
      return nil
    }
    expression.words = start..<i
    return expression
  }

  private static func isClosed(_ text: String) -> Bool {
    text.ends(withAny: ["에는", "에", "은", "는", "부터", "까지", "엔", "의"], behindStem: true)
      && !["지난", "오는", "같은"].contains(text)
  }

  private func take(_ i: Int, into e: inout DateExpression) -> Bool {
    let text = words[i].text
    if let relative = words[i].form.date { return apply(relative, to: &e) }
    if text == "같은" || text == "이", i + 1 < words.count { return takeSame(i, into: &e) }
    if e.month == nil, e.day == nil, i + 1 < words.count,
      let shift = Self.spacedShift(text, words[i + 1].text)
    {
      e.month = .shifted(shift)
      return true
    }
    // The second half of 다음 달, 같은 해.
    if i > 0, e.month == .shifted(1) || e.month == .shifted(-1),
      text == "달" || text.hasPrefix("달에") || ["달이면", "달엔", "달의", "달로"].contains(text)
    {
      return true
    }
    if i > 0, words[i - 1].text == "같은",
      ["해", "달", "날"].contains(where: { text == $0 || text.hasPrefix($0 + "에") || text == $0 + "은" }
      )
    {
      return true
    }
    return takeNumbers(i, into: &e)
  }

  private static func spacedShift(_ word: String, _ next: String) -> Int? {
    guard
      next == "달" || next.begins(withAny: ["달에", "달이면", "달엔", "달이", "달부터", "달의", "달로"])
    else { return nil }
    return word == "다음" ? 1 : word == "지난" ? -1 : nil
  }

  private func takeSame(_ i: Int, into e: inout DateExpression) -> Bool {
    let next = words[i + 1].text
    guard words[i].text == "같은" else { return false }
    func names(_ noun: String) -> Bool { next == noun || Josa.after(noun, in: next) != nil }
    if names("해") {
      e.year = .same(0)
    } else if names("달") {
      e.month = .same(0)
    } else if names("날") {
      e.day = .same(0)
    } else {
      return false
    }
    return true
  }

  /// Words that tell a date by themselves.
  static func relative(_ splits: [Josa.Split]) -> DateExpression? {
    for split in splits {
      guard let found = table[split.stem] else { continue }
      return found
    }
    return nil
  }

  private static let none = 0..<0
  private static let table: WordMap<DateExpression> = {
    var t: WordMap<DateExpression> = [:]
    func day(_ w: String, _ p: DateExpression.Part) { t[w] = DateExpression(words: none, day: p) }
    func month(_ w: String, _ p: DateExpression.Part) {
      t[w] = DateExpression(words: none, month: p)
    }
    func year(_ w: String, _ p: DateExpression.Part) { t[w] = DateExpression(words: none, year: p) }
    for w in ["이날", "당일", "그날"] { day(w, .same(0)) }
    for w in ["전날", "하루전"] { day(w, .same(-1)) }
    for w in ["이튿날", "다음날", "익일"] { day(w, .same(1)) }
    for w in ["오늘"] { day(w, .shifted(0)) }
    for w in ["어제", "어젯밤"] { day(w, .shifted(-1)) }
    for w in ["그제", "그저께"] { day(w, .shifted(-2)) }
    day("내일", .shifted(1))
    day("모레", .shifted(2))
    for w in ["지난달", "전달"] { month(w, .shifted(-1)) }
    for w in ["이달", "이번달"] { month(w, .shifted(0)) }
    for w in ["내달", "다음달"] { month(w, .shifted(1)) }
    month("그달", .same(0))
    month("이듬달", .same(1))
    year("그해", .same(0))
    for w in ["지난해", "작년", "전년"] { year(w, .shifted(-1)) }
    for w in ["올해", "올", "금년"] { year(w, .shifted(0)) }
    for w in ["내년"] { year(w, .shifted(1)) }
    year("재작년", .shifted(-2))
    t["성탄절"] = DateExpression(words: none, month: .number(12), day: .number(25))
    t["크리스마스"] = t["성탄절"]
    t["새해첫날"] = DateExpression(words: none, month: .number(1), day: .number(1))
    return t
  }()

  private func apply(_ found: DateExpression, to e: inout DateExpression) -> Bool {
    guard e.day == nil, (e.year == nil || found.year == nil), e.month == nil || found.month == nil
    else {
      return false
    }
    e.year = e.year ?? found.year
    e.month = e.month ?? found.month
    e.day = found.day
    return true
  }

  /// `2024년`, `9월`, `27일`, `10월30일`, and 오는 or 지난 before a day.
  private func takeNumbers(_ i: Int, into e: inout DateExpression) -> Bool {
    let text = words[i].text
    if text == "오는" || text == "지난", i + 1 < words.count, words[i + 1].startsWithDigit,
      e.year == nil, e.month == nil, e.day == nil
    {
      return isDate(i + 1)
    }
    let parts = Self.numbers(text)
    guard !parts.isEmpty, isDate(i) else { return false }
    for (number, unit) in parts {
      switch unit {
      case "년" where e.year == nil && e.month == nil && (1900...2100).contains(number):
        e.year = .number(number)
      case "월" where e.month == nil && e.day == nil && (1...12).contains(number):
        e.month = pointed(number, before: i)
      case "일" where e.day == nil && (1...31).contains(number): e.day = day(number, before: i)
      default: return false
      }
    }
    return true
  }

  private func day(_ number: Int, before i: Int) -> DateExpression.Part {
    let isBehindMonth = Self.numbers(words[i].text).contains { $0.unit == "월" }
    return isBehindMonth ? .number(number) : pointed(number, before: i)
  }

  /// A number with 오는 or 지난 right before it.
  private func pointed(_ number: Int, before i: Int) -> DateExpression.Part {
    guard i > 0 else { return .number(number) }
    switch words[i - 1].text {
    case "오는": return .next(number)
    case "지난": return .last(number)
    case "앞선": return .before(number)
    default: return .number(number)
    }
  }

  /// Whether the number at a word is a date and not a span of time.
  private func isDate(_ i: Int) -> Bool {
    let text = words[i].text
    // 2박 3일
    if i > 0, words[i - 1].startsWithDigit, words[i - 1].text.hasSuffix("박") { return false }
    guard let unit = text.lastIndex(where: { $0 == "년" || $0 == "월" || $0 == "일" }) else {
      return false
    }
    let rest = String(text[text.index(after: unit)...])
    guard
      Josa.isJosa(rest) || rest == "께" || rest == "자" || rest == "부로" || rest == "자로" || rest == "밤"
        || rest == "새벽"
    else {
      return false
    }
    guard i + 1 < words.count, words[i + 1].followsDirectly else { return true }
    let next = words[i + 1].text
    return ![
      "만에", "만이다", "만의", "동안", "간", "내내", "이상", "이내", "가까이", "남짓", "째", "뒤", "후", "안에", "일정으로",
      "일정을", "일정의", "전", "전에", "전인", "전의", "전부터", "전엔", "전에는",
    ].contains(next)
      || ["뒤", "후"].contains(next) && text.hasSuffix("월")
  }

  static func numbers(_ text: String) -> [(number: Int, unit: Character)] {
    var out: [(Int, Character)] = []
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard !digits.isEmpty else { break }
      guard digits.count <= 4, let number = Int(digits), "년월일".contains(character) else {
        return out.isEmpty ? [] : out
      }
      out.append((number, character))
      digits = ""
    }
    return out
  }
}
