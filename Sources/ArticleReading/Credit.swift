import NewsModel

/// Who made or owns a picture: "2025.2.4/뉴스1 ⓒ News1 홍길동 기자", "/사진=홍길동 기자", "[자료사진]".
enum Credit {
  /// The longest credit, in scalars.
  private static let reach = 100

  private static let sources = PhraseSet(
    """
    사진 그래픽 자료 이미지 일러스트 출처 삽화 사진제공 자료제공 사진출처 자료출처 인포그래픽 제공 영상 디자인 그래픽제작 촬영 Photo photo \
    사진_제공 자료_제공 이미지_제공 그래픽_제공
    """)
  private static let inBrackets = PhraseSet(
    """
    사진 제공 자료 연합뉴스 뉴스1 뉴시스 AFP AP 로이터 게티 공동취재 캡처 캡쳐 재판매 그래픽 EPA 이미지 출처 UPI 신화
    """)
  private static let endings = PhraseSet("제공 캡처 캡쳐 자료사진 금지 갈무리")

  /// Where a credit begins in a stretch that lies behind a caption's last sentence, or in a whole
  /// line without one.
  static func start(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Int? {
    if isGift(scalars, stretch) || isAgency(scalars, stretch) { return stretch.lowerBound }
    let from = max(stretch.lowerBound, stretch.upperBound - reach)
    return (from..<stretch.upperBound).first { isStart($0, scalars, stretch) }
  }

  /// "도래전자 제공", "누리뉴스 자료사진".
  private static func isGift(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Bool {
    guard stretch.count <= 24, stretch.count >= 4 else { return false }
    let words = scalars[stretch].split(whereSeparator: \.isBlank)
    guard let last = words.last, words.count >= 2, words.count <= 4 else { return false }
    return endings.contains(last)
  }

  /// "뉴시스", "AP·뉴시스": agencies and nothing else.
  private static func isAgency(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Bool {
    guard stretch.count <= 24 else { return false }
    let tokens = MetaTokenizer.tokens(of: scalars, stretch)
    return tokens.contains { $0.kind == .outlet }
      && tokens.allSatisfy { token in
        if case .mark(let mark) = token.kind { return mark.isNameJoint || mark == "=" }
        return token.kind == .outlet
      }
  }

  private static func isStart(
    _ index: Int, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> Bool
  {
    let scalar = scalars[index]
    let before = index > stretch.lowerBound ? scalars[index - 1] : " "
    switch scalar {
    case "ⓒ", "©": return true
    case "*":
      return sources.first(in: scalars, index..<stretch.upperBound) != nil
        || isResale(index, scalars, stretch)
    case "/": return isSlash(index, before: before, scalars, stretch)
    case "[", "(", "<", "【", "〈": return isBracket(index, scalars, stretch)
    default: break
    }
    let atStart =
      before.isBlank || before.isOpening || before == "." || before.isClosing
      || before.isHeadingBullet || before == "▲"
    guard atStart || index == stretch.lowerBound else { return false }
    if let length = sources.length(in: scalars, at: index, end: stretch.upperBound) {
      return isAssigned(index + length, scalars, stretch)
    }
    if let date = WrittenDate(in: scalars, at: index, end: stretch.upperBound),
      date.date.precision == 3
    {
      return isAfterDate(date.range.upperBound, scalars, stretch)
    }
    return false
  }

  private static func isResale(
    _ index: Int, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> Bool
  {
    endings.suffixLength(of: scalars[index..<stretch.upperBound]) != nil
  }

  /// "사진=", "그래픽 :".
  private static func isAssigned(
    _ index: Int, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> Bool
  {
    var cursor = ScalarCursor(scalars, index, stretch.upperBound)
    return cursor.take("=", afterBlanks: true) || cursor.take("＝", afterBlanks: true)
      || cursor.take(":", afterBlanks: true)
  }

  /// "/뉴스1·뉴시스", "/홍길동 기자", "/삼성전자 제공" up to the end, nothing like a sentence in it.
  private static func isSlash(
    _ index: Int, before: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  ) -> Bool {
    let rest = (index + 1)..<stretch.upperBound
    guard !rest.isEmpty, rest.count <= 40,
      before.isBlank || before.isClosing || before.isQuote
        || ".?!".unicodeScalars.contains(before)
    else { return false }
    if endings.suffixLength(of: scalars[rest]) != nil { return true }
    let tokens = MetaTokenizer.tokens(of: scalars, rest)
    return tokens.contains { $0.kind == .outlet || $0.isPress || $0.kind == .craft }
  }

  /// "[로이터 연합뉴스 자료사진]", "(공동취재) 2025.2.3/뉴스1": closed at the end or before a date.
  private static func isBracket(
    _ index: Int, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> Bool
  {
    let rest = (index + 1)..<stretch.upperBound
    guard let close = scalars[rest].prefix(50).firstIndex(where: { $0.isClosing }) else {
      return false
    }
    guard let phrase = inBrackets.first(in: scalars, (index + 1)..<close) else { return false }
    // "(AI)" and "(MS)" gloss; a short word before a letter does as well.
    guard phrase.lowerBound == index + 1 || phrase.upperBound == close || close - index > 8 else {
      return false
    }
    var after = close + 1
    while after < stretch.upperBound, scalars[after].isBlank || scalars[after] == "." { after += 1 }
    guard after < stretch.upperBound else { return true }
    return WrittenDate(in: scalars, at: after, end: stretch.upperBound) != nil
      || "ⓒ©/*[(".unicodeScalars.contains(scalars[after])
  }

  /// A date before "/뉴스1", "photo@…" or "사진=", or at the end.
  private static func isAfterDate(
    _ index: Int, _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> Bool
  {
    var next = index
    while next < stretch.upperBound, scalars[next].isBlank || scalars[next] == "." { next += 1 }
    // A date alone is a caption's behind a sentence; else it may be a headline's.
    guard next < stretch.upperBound else {
      return SentenceEnd.last(in: scalars, 0..<stretch.lowerBound) != nil
    }
    if "/ⓒ©*[(".unicodeScalars.contains(scalars[next]) { return true }
    let tokens = MetaTokenizer.tokens(of: scalars, next..<stretch.upperBound)
    return tokens.first?.kind == .mail || tokens.first?.kind == .outlet
      || sources.length(in: scalars, at: next, end: stretch.upperBound) != nil
  }

  /// The outlet beside its own photographer; the agencies' pictures stand in everybody's articles.
  static func outlet(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> String? {
    let tokens = MetaTokenizer.tokens(of: scalars, stretch)
    guard tokens.contains(where: \.isPress) else { return nil }
    let named = tokens.filter { $0.kind == .outlet }
    guard named.count == 1, let word = named.first.map({ scalars[$0.range] }),
      !NewsroomWords.agencies.contains(word)
    else { return nil }
    return word.string
  }

  /// The day in a credit: when its picture was taken.
  static func date(in scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> DateClaim? {
    for index in stretch where scalars[index].isDigit {
      if let date = WrittenDate(in: scalars, at: index, end: stretch.upperBound),
        date.date.precision == 3
      {
        return DateClaim(date: date.date, source: .caption)
      }
    }
    return nil
  }
}
