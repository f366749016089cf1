internal import Dispatch
internal import Foundation
internal import NameSearch

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The packed names of a graph, in a file beside the store.
///
/// It holds nothing that the store doesn't: whoever finds it missing or not as it should be makes it
/// anew. It is never changed once it has its name, for others may have it mapped, but replaced.
struct NamesFile {
  private let path: String

  /// The file of the store at a path.
  init(store path: String) { self.path = path + "-names" }

  /// The names, mapped; nil when the file is missing, of another graph, of another version, or
  /// damaged.
  ///
  /// O(bytes), each read once.
  func index(stamp: UInt64) -> NameIndex? {
    MappedFile(path).flatMap { NameIndex($0, stamp: stamp, hands: .processors) }
  }

  /// Puts the bytes of an index in the file's place; false where that can't be done now.
  ///
  /// Of several programs that write it at once one does.
  func write(_ index: NameIndex) -> Bool {
    let draft = path + "-new"
    let descriptor = open(draft, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // Who waited for the lock may have opened what has the file's own name by now.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(draft, descriptor),
      ftruncate(descriptor, 0) == 0
    else { return false }
    guard index.withBytes({ Self.write($0, to: descriptor) }), rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  private func isStill(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return stat(path, &named) == 0 && fstat(descriptor, &opened) == 0
      && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Darwin)
      let count = Darwin.write(descriptor, part.baseAddress, part.count)
      #elseif canImport(Musl)
      let count = Musl.write(descriptor, part.baseAddress, part.count)
      #else
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// The bytes of a file, mapped: they are the system's, and are read when they are looked at.
final class MappedFile: NameBytes {
  private let address: UInt
  private let count: Int

  /// Nil when there is no such file, or an empty one.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    address = UInt(bitPattern: start)
    count = Int(status.st_size)
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), count) }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
  }
}

extension Hands {
  /// One for each processor at hand.
  static let processors = Hands(ProcessInfo.processInfo.activeProcessorCount) { count, work in
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
