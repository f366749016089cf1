import Foundation
import Glibc

/// The files that named paths lead to: files, folders with all that is in them, standard input.
///
/// Walking reads no file; `ArticleFile.bytes` does, one at a time.
public struct ArticleSource: Sendable {
  /// The paths as they were named.
  public let paths: [String]

  /// Takes paths; `-` stands for standard input.
  public init(paths: [String]) { self.paths = paths }

  /// Every file, by named path and within a folder by its path there.
  ///
  /// Folders are walked to any depth, each once however many links lead to it.
  public func files() -> [ArticleFile] {
    var walk = FolderWalk()
    return paths.flatMap { files(of: $0, &walk) }
  }

  private func files(of named: String, _ walk: inout FolderWalk) -> [ArticleFile] {
    if named == "-" {
      return [ArticleFile(root: named, path: "-", origin: .standardInput, isNamed: true)]
    }
    guard let status = FileStatus(of: named) else {
      let error =
        errno == ENOENT || errno == ENOTDIR
        ? ReadingError.missing : .unreadable(FileStatus.reason())
      return [file(named, .failed(error))]
    }
    guard status.isFolder else { return [file(named, .file(named))] }
    return walk.files(in: named, status: status)
  }

  private func file(_ named: String, _ origin: ArticleFile.Origin) -> ArticleFile {
    let base = named.split(separator: "/").last.map(String.init) ?? named
    return ArticleFile(root: named, path: base, origin: origin, isNamed: true)
  }
}

/// A file that may hold an article, not yet read.
public struct ArticleFile: Hashable, Sendable {
  /// The named path by which it was reached.
  public var root: String
  /// Relative to the named folder, `/` between; the base name of a file named itself; `-`.
  public var path: String
  /// Where its bytes come from.
  public var origin: Origin
  /// Whether it was named itself rather than found in a folder: what is wrong with it is then an
  /// error and no skip.
  public var isNamed: Bool

  /// Where the bytes of a file come from, or why there are none.
  public enum Origin: Hashable, Sendable {
    /// A path that can be opened.
    case file(String)
    case standardInput
    /// It is passed over.
    case skipped(ReadingSkip)
    /// It cannot be reached.
    case failed(ReadingError)
  }

  /// Why it is passed over, if it is.
  public var skip: ReadingSkip? {
    if case .skipped(let skip) = origin { return skip }
    return nil
  }

  /// Its bytes, at most so many.
  ///
  /// Those of a file that is passed over are empty.
  public func bytes(limit: Int = ReadingOptions.defaultLimit) throws(ReadingError) -> [UInt8] {
    switch origin {
    case .failed(let error): throw error
    case .skipped: return []
    case .standardInput: return try FileBytes.read(STDIN_FILENO, limit: limit)
    case .file(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw errno == ENOENT ? .missing : .unreadable(FileStatus.reason())
      }
      defer { close(descriptor) }
      return try FileBytes.read(descriptor, limit: limit)
    }
  }
}

/// Reads descriptors to their end.
private enum FileBytes {
  static func read(_ descriptor: Int32, limit: Int) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(FileStatus.reason())
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
