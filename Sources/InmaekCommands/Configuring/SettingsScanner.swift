/// Reads the pieces of a text of settings from left to right.
struct SettingsScanner {
  typealias Fault = SettingsText.Fault

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The line at hand, counted from 1.
  private(set) var line = 1

  /// So deep lists may stand in one another.
  private static let deepest = 8

  init(_ text: String) {
    // A byte order mark says nothing.
    scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }

  private var next: Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private mutating func take() {
    if next == "\n" { line += 1 }
    index += 1
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    take()
    return true
  }

  private mutating func skipSpaces() {
    while next == " " || next == "\t" || next == "\r" { take() }
  }

  /// Passes over spaces, remarks and line ends.
  private mutating func skipBlank() {
    while true {
      skipSpaces()
      if next == "#" { while let scalar = next, scalar != "\n" { take() } }
      guard take("\n") else { return }
    }
  }

  /// Goes to the next line that says something; false at the end.
  mutating func skipToLine() -> Bool {
    skipBlank()
    return next != nil
  }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while let scalar = next, scalar != "\n" { take() }
  }

  /// Nothing but a remark may follow on a line.
  mutating func endOfLine() throws(Fault) {
    skipSpaces()
    guard next == nil || next == "\n" || next == "#" else { throw .rest }
    skipLine()
  }
}

extension SettingsScanner {
  /// The header of a table: `[keys]`; nil where none begins.
  mutating func header() throws(Fault) -> [String]? {
    guard take("[") else { return nil }
    guard let path = try? path(), take("]") else { throw .header }
    try endOfLine()
    return path
  }

  /// A key and the sign after it.
  mutating func key() throws(Fault) -> [String] {
    let path = try path()
    guard take("=") else { throw .key }
    return path
  }

  /// Names with dots between them.
  private mutating func path() throws(Fault) -> [String] {
    var path: [String] = []
    repeat {
      skipSpaces()
      path.append(try name())
      skipSpaces()
    } while take(".")
    return path
  }

  private mutating func name() throws(Fault) -> String {
    if next == "\"" || next == "'" { return try text() }
    let name = word()
    guard !name.isEmpty else { throw .key }
    return name
  }

  /// Letters, digits, `-` and `_`.
  private mutating func word() -> String {
    var word = String.UnicodeScalarView()
    while let scalar = next,
      scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    {
      word.append(scalar)
      take()
    }
    return String(word)
  }
}

extension SettingsScanner {
  /// A value of any kind.
  mutating func value(depth: Int = 0) throws(Fault) -> SettingsText.Value {
    skipSpaces()
    switch next {
    case "\"", "'": return .text(try text())
    case "[" where depth < Self.deepest: return .list(try list(depth: depth))
    default: break
    }
    let sign = take("+") ? "+" : ""
    let word = sign + word()
    switch word {
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      guard let number = Int(word.filter { $0 != "_" }) else { throw .value }
      return .number(number)
    }
  }

  private mutating func list(depth: Int) throws(Fault) -> [SettingsText.Value] {
    take()
    var values: [SettingsText.Value] = []
    while true {
      skipBlank()
      if take("]") { return values }
      guard next != nil else { throw .list }
      values.append(try value(depth: depth + 1))
      skipBlank()
      guard take(",") || next == "]" else { throw .list }
    }
  }

  /// A text in one line, between quotation marks or apostrophes.
  private mutating func text() throws(Fault) -> String {
    guard let mark = next else { throw .text }
    take()
    var text = String.UnicodeScalarView()
    while !take(mark) {
      guard let scalar = next, scalar == "\t" || scalar.value >= 0x20, scalar.value != 0x7F else {
        throw .text
      }
      take()
      text.append(scalar == "\\" && mark == "\"" ? try escaped() : scalar)
    }
    return String(text)
  }

  /// What an escape stands for.
  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let scalar = next else { throw .text }
    take()
    switch scalar {
    case "\"", "\\": return scalar
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "u": return try coded(digits: 4)
    case "U": return try coded(digits: 8)
    default: throw .text
    }
  }

  private mutating func coded(digits: Int) throws(Fault) -> Unicode.Scalar {
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = next.flatMap({ Character($0).hexDigitValue }) else { throw .text }
      take()
      code = code << 4 | UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(code) else { throw .text }
    return scalar
  }
}
