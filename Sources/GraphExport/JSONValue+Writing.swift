extension JSONValue {
  /// The value in one line, without a line end.
  public var line: String { text(indent: nil) }

  /// The value over several lines, two spaces a level, with a line end.
  public var page: String { text(indent: 0) + "\n" }

  private func text(indent: Int?) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: indent)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the UTF-8 bytes of the value; `indent` is the level that it stands on, or nil to have
  /// it in one line.
  func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .int(let value): bytes += String(value).utf8
    case .double(let value): bytes += value.json.utf8
    case .string(let value): value.writeJSON(to: &bytes)
    case .array(let values):
      write(values, between: ("[", "]"), to: &bytes, indent: indent) { value, level, bytes in
        value.write(to: &bytes, indent: level)
      }
    case .object(let members):
      write(members, between: ("{", "}"), to: &bytes, indent: indent) { member, level, bytes in
        member.key.writeJSON(to: &bytes)
        bytes += ": ".utf8
        member.value.write(to: &bytes, indent: level)
      }
    }
  }

  private func write<Element>(
    _ elements: [Element], between marks: (String, String), to bytes: inout [UInt8], indent: Int?,
    _ body: (Element, Int?, inout [UInt8]) -> Void
  ) {
    bytes += marks.0.utf8
    let level = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (level == nil ? ", " : ",").utf8 }
      if let level { Self.writeBreak(level, to: &bytes) }
      body(element, level, &bytes)
    }
    if let indent, !elements.isEmpty { Self.writeBreak(indent, to: &bytes) }
    bytes += marks.1.utf8
  }

  static func writeBreak(_ level: Int, to bytes: inout [UInt8]) {
    bytes.append(0x0A)
    for _ in 0..<level * 2 { bytes.append(0x20) }
  }
}

extension Double {
  fileprivate var json: String {
    guard isFinite else { return "null" }
    if let whole = Int(exactly: self) { return String(whole) }
    return description
  }
}

extension String {
  /// Appends the string with its marks.
  ///
  /// Beside what JSON asks for, further control characters, line separators and marks that turn the
  /// direction of writing are escaped: a terminal that the JSON is printed on obeys them.
  fileprivate func writeJSON(to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case _ where scalar.isControl || scalar.turnsWriting:
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(0x22)
  }
}
