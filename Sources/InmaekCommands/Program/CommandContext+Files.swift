import ArticleReading

extension CommandContext {
  /// A path that was typed, absolute.
  func absolute(_ path: String) -> String { SystemFiles.join(workingFolder, path) }

  /// A path that was typed where no shell reads it: `~/` begins at the home folder.
  func fromHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return SystemFiles.join(home, String(path.dropFirst(2)))
  }

  /// A path that was typed, absolute and without links on the way.
  func canonical(_ path: String) -> String { SystemFiles.canonical(absolute(path)) }

  /// A path as a reader knows it: seen from the working folder where it lies below it.
  func shown(_ path: String) -> String {
    let here = workingFolder.hasSuffix("/") ? workingFolder : workingFolder + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  /// The bytes of a file.
  ///
  /// Throws a `Failure` that names it.
  func bytes(of path: String) throws -> [UInt8] {
    let path = absolute(path)
    do {
      return try SystemFiles.bytes(path)
    } catch let refusal as SystemFiles.Refusal {
      let error: ReadingError =
        SystemFiles.isMissing(path) ? .missing : .unreadable(refusal.reason)
      throw Failure(.notThere, place: shown(path), phrases.unread(error))
    }
  }

  /// Writes a file that a reader named and that is not there yet; `~` is the reader's home.
  ///
  /// Throws a `Failure` that names it.
  func writeNew(_ file: String, _ body: (any TextOutput) throws -> Void) throws {
    let path = fromHome(file)
    guard SystemFiles.isMissing(absolute(path)) else {
      throw Failure(.notThere, phrases.fileIsThere(file))
    }
    try write(path, body)
  }

  /// Writes a file whole or not at all.
  ///
  /// Throws a `Failure` that names it.
  func write(_ path: String, _ body: (any TextOutput) throws -> Void) throws {
    let path = absolute(path)
    do {
      try FileWriting.replace(path, body)
    } catch let refusal as SystemFiles.Refusal {
      throw Failure(.notThere, place: shown(path), phrases.cannotWrite(refusal.reason))
    }
  }
}
