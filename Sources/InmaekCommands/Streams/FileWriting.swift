import Glibc

/// Writes a file whole or not at all: under another name first, then in the place of the old one.
enum FileWriting {
  /// Lets `body` write the file at `path`; a device or a pipe there is written to as it is.
  ///
  /// Throws `SystemFiles.Refusal` and what `body` throws; the file that was there before stays
  /// then.
  static func replace(_ path: String, _ body: (any TextOutput) throws -> Void) throws {
    if SystemFiles.kind(path) == .other { return try write(path, O_WRONLY, body) }
    let draft = path + ".part-\(getpid())"
    do {
      try write(draft, O_WRONLY | O_CREAT | O_EXCL, body)
      guard rename(draft, path) == 0 else {
        throw SystemFiles.Refusal(reason: SystemFiles.reason())
      }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func write(
    _ path: String, _ flags: Int32, _ body: (any TextOutput) throws -> Void
  ) throws {
    let descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFiles.Refusal(reason: SystemFiles.reason()) }
    defer { close(descriptor) }
    let output = DescriptorOutput(descriptor)
    try body(output)
    output.flush()
    if let failure = output.failure { throw SystemFiles.Refusal(reason: failure) }
  }
}
