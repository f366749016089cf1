import Glibc

/// What a path leads to.
enum FileKind {
  case file
  case folder
  /// A device, a pipe, a socket.
  case other
}

/// Questions to the file system, and paths put together, without Foundation: they are asked before
/// the first frame.
enum SystemFiles {
  /// The system refuses to read or write something; it says why.
  struct Refusal: Error {
    var reason: String
  }

  /// The system's words for the call that just failed.
  static func reason() -> String { String(cString: strerror(errno)) }

  /// The system's words for what is no file.
  static var notAFile: String { String(cString: strerror(EINVAL)) }

  /// The bytes of a file.
  ///
  /// Throws `Refusal`.
  static func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(reason: reason()) }
    defer { close(descriptor) }
    do {
      return try DescriptorInput(descriptor).readAll()
    } catch let failure as InputFailure {
      throw Refusal(reason: failure.reason)
    }
  }

  /// What stands at a path, links followed; nil when nothing does or nobody may look.
  static func kind(_ path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether nothing stands at a path for sure: not when nobody may look.
  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// `name` seen from `folder`; an absolute name stands for itself.
  static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that holds `path`; `/` holds itself.
  static func parent(_ path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// An absolute path with every link, `.` and `..` among its folders resolved, as far as they are
  /// there.
  static func canonical(_ path: String) -> String {
    if kind(path) == .folder, let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    let folder = parent(path)
    guard folder != path, let name = path.split(separator: "/").last else { return path }
    return join(canonical(folder), String(name))
  }

  /// Makes a folder and those above it, for its owner alone.
  ///
  /// Says in the system's words why not.
  static func makeFolder(_ path: String) -> String? {
    if kind(path) == .folder { return nil }
    if mkdir(path, 0o700) == 0 { return nil }
    let reason = errno
    guard reason == ENOENT, parent(path) != path else { return String(cString: strerror(reason)) }
    if let above = makeFolder(parent(path)) { return above }
    return mkdir(path, 0o700) == 0 || errno == EEXIST ? nil : String(cString: strerror(errno))
  }
}
