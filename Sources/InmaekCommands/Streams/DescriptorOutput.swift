import Glibc
import Synchronization

/// A file descriptor that words are written to, in few writes.
///
/// A reader that went away (`… | head -3`) is no error: what comes after is dropped.
package final class DescriptorOutput: TextOutput {
  private struct State {
    var pending: [UInt8] = []
    var error: Int32 = 0
  }

  private static let bufferSize = 1 << 16

  private let descriptor: Int32
  private let state = Mutex(State())
  /// Whether a person looks at it.
  package let isTerminal: Bool

  /// Takes a descriptor that stays open as long as the program runs.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// The terminal's present width, or 80.
  package var columns: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Takes UTF-8; on a terminal it is shown at once.
  package func write(_ bytes: [UInt8]) {
    state.withLock { state in
      state.pending.append(contentsOf: bytes)
      if isTerminal || state.pending.count >= Self.bufferSize { drain(&state) }
    }
  }

  /// Writes what is pending.
  package func flush() {
    state.withLock { drain(&$0) }
  }

  /// What the system says of the first write that failed.
  package var failure: String? {
    let error = state.withLock { $0.error }
    return error == 0 || error == EPIPE ? nil : String(cString: strerror(error))
  }

  private func drain(_ state: inout State) {
    var rest = state.pending[...]
    while state.error == 0, !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written == 0 {
        state.error = EIO
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        state.error = errno
      }
    }
    state.pending.removeAll(keepingCapacity: true)
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
