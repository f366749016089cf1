/// Cuts bytes that come in pieces into lines that end at `\n` alone; what is no UTF-8 becomes
/// U+FFFD.
struct LineSplitter {
  private var rest: [UInt8] = []

  /// The lines that are whole now.
  mutating func feed(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      rest += bytes[start..<end]
      lines.append(String(decoding: rest, as: UTF8.self))
      rest.removeAll(keepingCapacity: true)
      start = end + 1
    }
    rest += bytes[start...]
    return lines
  }

  /// The last line, where nothing ends it.
  mutating func finish() -> String? {
    guard !rest.isEmpty else { return nil }
    defer { rest = [] }
    return String(decoding: rest, as: UTF8.self)
  }
}
