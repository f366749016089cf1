import Foundation
import Glibc

/// What the system knows of a file, links followed.
struct FileStatus {
  let isFolder: Bool
  let isFile: Bool
  let identity: Identity

  /// The same for two paths that lead to one file.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// Asks the system; nil, with `errno` set, when it cannot tell.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The system's words for `errno`.
  static func reason() -> String {
    let code = errno
    guard let words = strerror(code) else { return "errno \(code)" }
    return String(cString: words)
  }
}

/// Walks folders, remembering those it has been in.
struct FolderWalk {
  private var visited: Set<FileStatus.Identity> = []

  /// Endings of files that are no plain text, or text of another kind.
  private static let otherEndings: Set<String> = Set(
    """
    json jsonl ndjson csv tsv xml html htm xhtml mhtml rss atom js ts css map pdf doc docx hwp hwpx xls xlsx ppt pptx \
    odt ods odp rtf epub png jpg jpeg gif webp bmp tif tiff svg ico heic mp3 m4a wav ogg flac mp4 mov avi mkv webm \
    zip gz tgz tar 7z rar xz bz2 zst sqlite sqlite3 sqlite-wal sqlite-shm sqlite-names db db-wal db-shm exe dll so o a class jar py pyc rb sh swift c \
    h cpp go rs java toml yaml yml ini cfg lock log bak swp tmp
    """.split(separator: " ").map(String.init))

  /// Every file below a folder, by path; what is passed over is told beside it.
  mutating func files(in root: String, status: FileStatus) -> [ArticleFile] {
    var found: [ArticleFile] = []
    walk(root, prefix: "", status: status, root: root, into: &found)
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func walk(
    _ folder: String, prefix: String, status: FileStatus, root: String,
    into found: inout [ArticleFile]
  ) {
    func add(_ path: String, _ origin: ArticleFile.Origin) {
      found.append(ArticleFile(root: root, path: path, origin: origin, isNamed: false))
    }
    let own = prefix.isEmpty ? "." : String(prefix.dropLast())
    guard visited.insert(status.identity).inserted else { return add(own, .skipped(.visited)) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return add(own, .failed(.unreadable(FileStatus.reason())))
    }
    for name in names.sorted() {
      let path = prefix + name
      let full = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if name.hasPrefix(".") {
        add(path, .skipped(.hidden))
      } else if let status = FileStatus(of: full) {
        if status.isFolder {
          walk(full, prefix: path + "/", status: status, root: root, into: &found)
        } else {
          add(path, Self.origin(of: full, name: name, status))
        }
      } else {
        add(
          path, errno == ENOENT ? .skipped(.brokenLink) : .failed(.unreadable(FileStatus.reason())))
      }
    }
  }

  private static func origin(
    of path: String, name: String, _ status: FileStatus
  )
    -> ArticleFile.Origin
  {
    guard status.isFile else { return .failed(.notAFile) }
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    if let ending, otherEndings.contains(ending) { return .skipped(.unsupported(ending)) }
    return .file(path)
  }
}
