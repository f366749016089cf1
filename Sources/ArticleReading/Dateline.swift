import NewsModel

/// "(서울=뉴스1) 홍길동 기자 =", "[테크나루=홍길동 기자]": place, outlet and reporter before a text.
struct Dateline: Sendable {
  /// The index after it.
  var end: Int
  var outlet: String?
  var reporters: [String] = []
  var dates: [DateClaim] = []

  private static let reach = 60
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "【": "】", "〔": "〕",
  ]

  /// Marks datelines and takes from them the outlet, the reporters and the day.
  static func mark(_ draft: inout Draft) {
    for index in draft.lines.indices where draft.lines[index].isUntouched {
      let line = draft.lines[index]
      guard let dateline = Dateline(line.scalars, line.core) else { continue }
      draft.add(outlet: dateline.outlet, from: .dateline)
      draft.add(reporters: dateline.reporters)
      draft.dates.append(contentsOf: dateline.dates)
      draft.lines[index].take(upTo: dateline.end, .dateline)
    }
  }

  /// Reads the dateline at the start of a stretch.
  ///
  /// Matches a bracket with = or a reporter in it, and a reporter followed by =. Rejects section
  /// tags such as [단독] and [인터뷰].
  init?(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>) {
    guard let first = stretch.first else { return nil }
    end = first
    if "([【〔".unicodeScalars.contains(scalars[first]) {
      guard let close = Self.close(scalars, stretch), readBracket(scalars, (first + 1)..<close)
      else { return nil }
      end = close + 1
    } else if PersonName.isPlausible(Self.word(scalars, stretch)) == false {
      return nil
    }
    guard readSender(scalars, end..<stretch.upperBound) || end > first else { return nil }
  }

  private static func word(
    _ scalars: [Unicode.Scalar], _ stretch: Range<Int>
  )
    -> ArraySlice<Unicode.Scalar>
  {
    scalars[stretch].prefix { $0.isSyllable }
  }

  private static func close(_ scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> Int? {
    guard let first = stretch.first,
      let partner = partners[scalars[first]]
    else { return nil }
    return scalars[stretch].prefix(reach).firstIndex(of: partner)
  }

  /// The inside of the bracket: 서울=뉴스1, 테크나루=홍길동 기자, 세종=나래경제 홍길동 기자,
  /// 나래경제 홍길동 기자, 나래경제.
  private mutating func readBracket(_ scalars: [Unicode.Scalar], _ inside: Range<Int>) -> Bool {
    guard inside.count <= 40 else { return false }
    let tokens = MetaTokenizer.tokens(of: scalars, inside)
    guard let equals = tokens.firstIndex(where: { $0.kind == .mark("=") }) else {
      return readOutletAndReporter(scalars, tokens)
    }
    let left = tokens[..<equals]
    let right = Array(tokens[(equals + 1)...])
    let pressed = PressNames(right, of: scalars, isOutletKnown: true)
    guard equals > 0, !right.isEmpty,
      pressed != nil || !tokens.contains(where: { $0.kind == .craft })
    else { return false }
    if let pressed {
      reporters = pressed.names
      outlet = Self.outlet(pressed.lead[...], scalars) ?? Self.outletBefore(left, scalars)
    } else {
      outlet = Self.outlet(right.filter { $0.kind != .chrome }[...], scalars)
      // "[누리뉴스=온라인팀]".
      if right.contains(where: { $0.kind == .desk }) { outlet = Self.outletBefore(left, scalars) }
    }
    return true
  }

  private mutating func readOutletAndReporter(
    _ scalars: [Unicode.Scalar], _ tokens: [MetaToken]
  )
    -> Bool
  {
    if tokens.count == 1, tokens[0].kind == .outlet {
      outlet = scalars[tokens[0].range].string
      return true
    }
    guard let pressed = PressNames(tokens, of: scalars, isOutletKnown: false),
      !pressed.names.isEmpty
    else { return false }
    reporters = pressed.names
    outlet = Self.outlet(pressed.lead[...], scalars)
    return true
  }

  /// The outlet in [테크나루=홍길동 기자]; none in [뉴욕=홍길동 기자].
  private static func outletBefore(
    _ left: ArraySlice<MetaToken>, _ scalars: [Unicode.Scalar]
  )
    -> String?
  {
    let isPlace = left.allSatisfy { token in
      token.kind != .outlet
        && (token.kind != .word || NewsroomWords.places.contains(scalars[token.range]))
    }
    return isPlace ? nil : outlet(left, scalars)
  }

  /// The word that is an outlet's by its ending, else all of them.
  private static func outlet(
    _ tokens: ArraySlice<MetaToken>, _ scalars: [Unicode.Scalar]
  )
    -> String?
  {
    if let named = tokens.first(where: { $0.kind == .outlet }), tokens.count > 1,
      let first = tokens.first,
      first.kind != .word || NewsroomWords.places.contains(scalars[first.range])
        || first.range == named.range
    {
      return scalars[named.range].string
    }
    return text(Array(tokens.filter { $0.kind == .word || $0.kind == .outlet }), scalars)
  }

  private static func text(_ tokens: [MetaToken], _ scalars: [Unicode.Scalar]) -> String? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return scalars[first.range.lowerBound..<last.range.upperBound].string
  }

  /// What may follow the bracket: reporters, a mail address, a day, and the = before the text.
  private mutating func readSender(_ scalars: [Unicode.Scalar], _ rest: Range<Int>) -> Bool {
    let window = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.reach)
    guard let equals = Self.equals(scalars, window) else { return readWholeLine(scalars, rest) }
    let inside = window.lowerBound..<equals
    let tokens = MetaTokenizer.tokens(of: scalars, inside)
    let pressed = PressNames(tokens, of: scalars, isOutletKnown: outlet != nil)
    guard tokens.isEmpty || pressed != nil else { return false }
    reporters += pressed?.names ?? []
    if outlet == nil { outlet = Self.outlet(pressed?.lead[...] ?? [], scalars) }
    end = equals + 1
    return true
  }

  private static func equals(_ scalars: [Unicode.Scalar], _ window: Range<Int>) -> Int? {
    guard let index = window.first(where: { scalars[$0] == "=" || scalars[$0] == "＝" }) else {
      return nil
    }
    return SentenceEnd.last(in: scalars, window.lowerBound..<index) == nil ? index : nil
  }

  /// "[벼리=장생일보] 구해성 기자 / 2026년 5월 21일": nothing else on the line.
  private mutating func readWholeLine(_ scalars: [Unicode.Scalar], _ rest: Range<Int>) -> Bool {
    guard end == rest.lowerBound, end > 0, rest.contains(where: { !scalars[$0].isBlank }) else {
      return false
    }
    let trimmed = rest.drop { scalars[$0].isBlank }
    guard let line = MetaLine(scalars, trimmed, place: .top),
      line.kind == .byline || line.kind == .stamp
    else { return false }
    reporters += line.reporters
    dates = line.dates
    end = rest.upperBound
    return true
  }
}
