/// Bytes of a packed index, wherever they stand: in memory of the program or in a mapped file.
///
/// They stay where they are and as they are while the value lives, beginning at a multiple of 8.
package protocol NameBytes: Sendable {
  /// Does something with the bytes, which must not be kept.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

/// Bytes in memory of the program.
struct OwnedBytes: NameBytes {
  let words: [UInt64]

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    words.withUnsafeBytes(body)
  }
}
