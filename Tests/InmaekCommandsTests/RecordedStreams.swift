import InmaekCommands
import Synchronization

/// Keeps what is written.
final class RecordedOutput: TextOutput {
  let isTerminal: Bool
  let columns = 80
  let failure: String?
  private let bytes = Mutex<[UInt8]>([])

  init(isTerminal: Bool = false, failure: String? = nil) {
    self.isTerminal = isTerminal
    self.failure = failure
  }

  func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }
  func flush() {}

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

/// Gives bytes out, a line at a time where a person types.
final class RecordedInput: ByteInput {
  let isTerminal: Bool
  private let rest: Mutex<ArraySlice<UInt8>>

  init(_ bytes: [UInt8], isTerminal: Bool) {
    self.isTerminal = isTerminal
    rest = Mutex(bytes[...])
  }

  func read() throws -> [UInt8] {
    rest.withLock { rest in
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      defer { rest = rest[end...] }
      return Array(rest[..<end])
    }
  }
}
