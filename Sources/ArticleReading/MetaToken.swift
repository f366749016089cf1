import NewsModel

/// A word, date, address or mark of a line in which an article speaks of itself.
struct MetaToken: Equatable, Sendable {
  var kind: Kind
  var range: Range<Int>

  /// What a token is.
  enum Kind: Equatable, Sendable {
    case date(PartialDate)
    /// 10월호, with the year where it is given.
    case issue
    /// 입력, 송고, 배포일.
    case published
    /// 수정.
    case changed
    case mail
    case phone
    /// A8면.
    case page
    /// 글, 사진, 정리.
    case craft
    /// 기자, and somebody's name glued before it: how many scalars that takes.
    case press(nameLength: Int)
    /// 산업부, 온라인뉴스팀.
    case desk
    case chrome
    /// (끝).
    case end
    case outlet
    /// Anything else made of letters or digits.
    case word
    case mark(Unicode.Scalar)
  }

  /// Whether it is a year with a month and no day.
  var isMonth: Bool {
    if case .date(let date) = kind { return date.precision == 2 && date.year != nil }
    return false
  }

  /// Whether it may belong to a name.
  var isWordOrOutlet: Bool { kind == .word || kind == .outlet }

  /// Whether it is 기자 or the like.
  var isPress: Bool {
    if case .press = kind { return true }
    return false
  }
}

/// Takes such a line apart.
struct MetaTokenizer: Sendable {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  private var position: Int
  private var tokens: [MetaToken] = []

  /// The tokens of a stretch of scalars.
  static func tokens(of scalars: [Unicode.Scalar], _ stretch: Range<Int>) -> [MetaToken] {
    var tokenizer = MetaTokenizer(scalars: scalars, stretch: stretch)
    while tokenizer.position < tokenizer.end { tokenizer.readNext() }
    return tokenizer.tokens
  }

  private init(scalars: [Unicode.Scalar], stretch: Range<Int>) {
    self.scalars = scalars
    position = stretch.lowerBound
    end = stretch.upperBound
  }

  private mutating func readNext() {
    let scalar = scalars[position]
    if scalar.isBlank {
      position += 1
    } else if let date = WrittenDate(in: scalars, at: position, end: end) {
      append(.date(date.date), upTo: date.range.upperBound)
    } else if let label = gluedLabel() {
      append(label.kind, upTo: position + label.length)
    } else if let length = spacedNotice() {
      append(.chrome, upTo: position + length)
    } else if let length = mailLength() {
      append(.mail, upTo: position + length)
    } else if let length = phoneLength() {
      append(.phone, upTo: position + length)
    } else if isMark(scalar) {
      append(.mark(scalar), upTo: position + 1)
    } else {
      readWord()
    }
  }

  private mutating func append(_ kind: MetaToken.Kind, upTo index: Int) {
    tokens.append(MetaToken(kind: kind, range: position..<index))
    position = index
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !(scalar.isLetter || scalar.isDigit || "-_%".unicodeScalars.contains(scalar))
      || scalar.isBullet && scalar != "-"
  }

  /// "입력2025.02.04": the label before a date without a blank.
  private func gluedLabel() -> (kind: MetaToken.Kind, length: Int)? {
    let published = NewsroomWords.published.length(in: scalars, at: position, end: end)
    guard
      let length = published ?? NewsroomWords.changed.length(in: scalars, at: position, end: end),
      position + length < end, scalars[position + length].isDigit
    else { return nil }
    return (published == nil ? .changed : .published, length)
  }

  /// "보 도 자 료", blanks and all.
  private func spacedNotice() -> Int? {
    var cursor = ScalarCursor(scalars, position, end)
    for scalar in "보도자료".unicodeScalars where !cursor.take(scalar, afterBlanks: true) { return nil }
    return cursor.position - position
  }

  private func mailLength() -> Int? {
    guard scalars[position].isLatin || scalars[position].isDigit else { return nil }
    var index = position
    var at: Int?
    while index < end, index - position < 80 {
      let scalar = scalars[index]
      if scalar == "@", at == nil {
        at = index
      } else if !(scalar.isLatin || scalar.isDigit || "._-+".unicodeScalars.contains(scalar)) {
        break
      }
      index += 1
    }
    guard let at, index > at + 3, scalars[at..<index].contains(".") else { return nil }
    return index - position
  }

  private func phoneLength() -> Int? {
    guard scalars[position].isDigit || scalars[position] == "☎" else { return nil }
    var index = position
    var digits = 0
    var dashes = 0
    while index < end, index - position < 24 {
      let scalar = scalars[index]
      if scalar.isDigit { digits += 1 } else if scalar == "-" || scalar == ")" { dashes += 1 }
      guard scalar.isDigit || "-)☎ ~".unicodeScalars.contains(scalar) else { break }
      index += 1
    }
    while index > position, !scalars[index - 1].isDigit { index -= 1 }
    return digits >= 8 && digits <= 14 && dashes >= 1 ? index - position : nil
  }

  private mutating func readWord() {
    var index = position
    while index < end, !scalars[index].isBlank, !isMark(scalars[index]) { index += 1 }
    let word = scalars[position..<max(index, position + 1)]
    append(kind(of: word), upTo: max(index, position + 1))
  }

  private func kind(of word: ArraySlice<Unicode.Scalar>) -> MetaToken.Kind {
    if NewsroomWords.published.contains(word) { return .published }
    if NewsroomWords.changed.contains(word) { return .changed }
    if isPage(word) { return .page }
    if isIssue(word) { return .issue }
    if NewsroomWords.crafts.contains(word) { return .craft }
    if let length = pressNameLength(word) { return .press(nameLength: length) }
    if isDesk(word) { return .desk }
    if NewsroomWords.chrome.contains(word) { return .chrome }
    if NewsroomWords.ends.contains(word) { return .end }
    if NewsroomWords.outlets.contains(word) { return .outlet }
    if let ending = NewsroomWords.outletEndings.suffixLength(of: word), ending < word.count {
      return .outlet
    }
    return .word
  }

  private func isPage(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.last == "면", word.count <= 4 else { return false }
    let inner = word.dropLast()
    return inner.last?.isDigit == true && inner.dropFirst().allSatisfy(\.isDigit)
      && (inner.first?.isDigit == true || inner.first?.isLatin == true)
  }

  private func isIssue(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.elementsEqual(["호"]) && tokens.last?.isMonth == true
      || word.last == "호" && word.first?.isDigit == true
        && word.dropLast().allSatisfy { $0.isDigit || $0 == "월" }
  }

  private func pressNameLength(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    if let ending = NewsroomWords.press.suffixLength(of: word) {
      let before = word.dropLast(ending)
      return PersonName.isPlausible(before) ? before.count : 0
    }
    guard let ending = NewsroomWords.deskRanks.suffixLength(of: word) else { return nil }
    let before = word.dropLast(ending)
    if before.isEmpty { return isAfterDesk ? 0 : nil }
    return NewsroomWords.deskStems.suffixLength(of: before) != nil ? 0 : nil
  }

  private var isAfterDesk: Bool { tokens.last?.kind == .desk }

  private func isDesk(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let ending = NewsroomWords.deskEndings.suffixLength(of: word) else { return false }
    return NewsroomWords.deskStems.suffixLength(of: word.dropLast(ending)) != nil
  }
}
