import Glibc

/// A lock on a folder that goes with the process at the latest: whoever ingests into a store there holds it with
/// others, whoever wants to know whether somebody does tries to hold it alone.
///
/// The folder rather than the store's file: to close a file that SQLite has open lets go of
/// SQLite's own locks (sqlite.org/howtocorrupt.html, 2.2).
struct FolderLock: Sendable {
  private let descriptor: Int32

  /// How a folder is held.
  enum Kind {
    case shared
    case alone
  }

  /// Holds a folder, without waiting; nil when another process holds it otherwise.
  ///
  /// Where folders cannot be locked nobody is in the way.
  init?(_ kind: Kind, folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let operation = kind == .shared ? LOCK_SH : LOCK_EX
    if descriptor >= 0, flock(descriptor, operation | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
  }

  /// Lets go of the folder, once.
  func release() { close(descriptor) }
}
