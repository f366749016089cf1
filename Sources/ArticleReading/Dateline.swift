import NewsModel

/// "(서울=뉴스1) 홍길동 기자 =", "[테크나루=홍길동 기자]": place, outlet and reporter before a text.
struct Dateline: Sendable {
  /// The index after it.
  var end: Int
  var outlet: String?
  var reporters: [String] = []
  var dates: [DateClaim] = []

  private static let reach = 60

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
    scalars[stretch].prefix(reach).firstIndex { $0.isClosing }
  }

  /// The inside of the bracket: 서울=뉴스1, 테크나루=홍길동 기자, 세종=나래경제 홍길동 기자,
  /// 나래경제 홍길동 기자.
  private mutating func readBracket(_ scalars: [Unicode.Scalar], _ inside: Range<Int>) -> Bool {
    let tokens = MetaTokenizer.tokens(of: scalars, inside)
    let pressed = tokens.lastIndex { $0.isPress }
    if let equals = tokens.firstIndex(where: { $0.kind == .mark("=") }) {
      let right = Array(tokens[(equals + 1)...])
      guard equals > 0, !right.isEmpty, tokens.allSatisfy({ $0.kind != .craft || pressed != nil })
      else { return false }
      if let read = Self.sender(right, scalars) {
        reporters = read.names
        outlet = read.outlet ?? Self.text(Array(tokens[..<equals]), scalars)
      } else {
        outlet = Self.text(right.filter { $0.kind != .chrome }, scalars)
      }
      return inside.count <= 40
    }
    guard pressed != nil, let read = Self.sender(tokens, scalars), !read.names.isEmpty else {
      return false
    }
    reporters = read.names
    outlet = read.outlet
    return true
  }

  /// "나래경제 홍길동 기자": the names right before 기자, and the words before them.
  private static func sender(
    _ tokens: [MetaToken], _ scalars: [Unicode.Scalar]
  )
    -> (names: [String], outlet: String?)?
  {
    guard let press = tokens.firstIndex(where: { $0.isPress }) else { return nil }
    var names: [String] = []
    var index = press
    if case .press(let length) = tokens[press].kind, length > 0 {
      names = [scalars[tokens[press].range].prefix(length).string]
    } else {
      var joined = true
      while index > 0, joined, tokens[index - 1].kind == .word,
        PersonName.isPlausible(scalars[tokens[index - 1].range])
      {
        names.insert(scalars[tokens[index - 1].range].string, at: 0)
        index -= 1
        joined = false
        if index > 0, case .mark(let mark) = tokens[index - 1].kind, mark.isNameJoint {
          joined = true
          index -= 1
        }
      }
    }
    let rest = tokens[..<index].filter { $0.kind == .word || $0.kind == .outlet }
    return (names, text(Array(rest), scalars))
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
    let read = Self.sender(tokens, scalars)
    guard
      inside.allSatisfy({ scalars[$0].isBlank }) || read?.names.isEmpty == false
        || tokens.contains(where: { $0.isPress })
    else { return false }
    reporters += read?.names ?? []
    if outlet == nil { outlet = read?.outlet }
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
