/// Where a command's input comes from: standard input, or a test's bytes.
package protocol ByteInput: Sendable {
  /// Whether a person types.
  var isTerminal: Bool { get }
  /// The next bytes, at least one; empty at the end. Throws `InputFailure`.
  func read() throws -> [UInt8]
  /// The next bytes as soon as a key is pressed, where a person types; else as `read`.
  func readKey() throws -> [UInt8]
}

/// Standard input could not be read; the system says why.
package struct InputFailure: Error {
  /// The system's words.
  package var reason: String
}

extension ByteInput {
  package func readKey() throws -> [UInt8] { try read() }

  /// Everything up to the end.
  ///
  /// Throws `InputFailure`.
  func readAll() throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let bytes = try read()
      guard !bytes.isEmpty else { return all }
      all.append(contentsOf: bytes)
    }
  }

  /// What a person types up to Enter; nil at the end of the input.
  ///
  /// Throws `InputFailure`.
  func readTypedLine() throws -> String? {
    var line: [UInt8] = []
    while !line.contains(UInt8(ascii: "\n")) {
      let bytes = try read()
      guard !bytes.isEmpty else {
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
      }
      line.append(contentsOf: bytes)
    }
    return String(decoding: line.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
