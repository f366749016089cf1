import Glibc

/// A file descriptor that bytes are read from.
package struct DescriptorInput: ByteInput {
  private static let chunk = 1 << 16

  private let descriptor: Int32
  /// Whether a person types.
  package let isTerminal: Bool

  /// Takes a descriptor that stays open as long as it is read.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// The next bytes; empty at the end.
  ///
  /// Throws `InputFailure`.
  package func read() throws -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, initialized in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count >= 0 { return bytes }
      guard errno == EINTR else { throw InputFailure(reason: String(cString: strerror(errno))) }
    }
  }

  /// The bytes of one key, unseen and without Enter; Ctrl-C comes as a byte.
  ///
  /// The terminal is as it was when this returns. Throws `InputFailure`.
  package func readKey() throws -> [UInt8] {
    var before = termios()
    guard isTerminal, tcgetattr(descriptor, &before) == 0 else { return try read() }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(descriptor, TCSADRAIN, &raw)
    defer { tcsetattr(descriptor, TCSADRAIN, &before) }
    return try read()
  }
}
