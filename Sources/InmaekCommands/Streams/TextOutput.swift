/// Where a command's words go: a descriptor, or a test's record.
package protocol TextOutput: Sendable {
  /// Whether a person looks at it.
  var isTerminal: Bool { get }
  /// How many cells a line has; 80 where nobody can tell.
  var columns: Int { get }
  /// Takes UTF-8; it may be kept back until `flush`.
  func write(_ bytes: [UInt8])
  /// Hands on whatever was kept back.
  func flush()
  /// What went wrong while writing, in the system's words; nil when all is well or when the reader
  /// merely stopped reading (`… | head`).
  var failure: String? { get }
}

extension TextOutput {
  /// Takes words; they may be kept back until `flush`.
  package func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes a line.
  func line(_ text: String = "") {
    write(text + "\n")
  }
}
