import Foundation
public import NewsModel

/// Bytes turned into text: NFC, `\n` line ends, no byte order mark.
public struct DecodedText: Equatable, Sendable {
  /// How the bytes spelt it.
  public internal(set) var encoding: TextEncoding
  /// The text.
  public internal(set) var text: String

  /// Decodes bytes: byte order marks, UTF-16 by its pattern of NULs, strict UTF-8, strict CP949.
  ///
  /// Yields NFC text whose lines are the file's lines, one to one. Rejects what is empty, blank,
  /// binary, in another text format, or spelt in none of these encodings.
  public init(_ bytes: [UInt8]) throws(ReadingError) {
    guard !bytes.isEmpty else { throw .empty }
    if let format = BinaryFormat.name(of: bytes) { throw .binary(format) }
    let (encoding, raw) = try Self.decode(bytes)
    let text = Self.tidied(raw)
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .blank }
    if let format = BinaryFormat.markup(of: text) { throw .unsupported(format) }
    self.encoding = encoding
    self.text = text
  }

  private static func decode(_ bytes: [UInt8]) throws(ReadingError) -> (TextEncoding, String) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (.utf8BOM, try utf8(bytes, from: 3))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (.utf16LittleEndian, try UTF16Decoding.text(bytes, from: 2, bigEndian: false))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (.utf16BigEndian, try UTF16Decoding.text(bytes, from: 2, bigEndian: true))
    }
    if bytes.contains(0) {
      guard let bigEndian = UTF16Decoding.byteOrder(of: bytes) else { throw .binary("NUL") }
      let text = try UTF16Decoding.text(bytes, from: 0, bigEndian: bigEndian)
      return (bigEndian ? .utf16BigEndian : .utf16LittleEndian, text)
    }
    if let wrong = firstInvalid(bytes) {
      return (.cp949, try CP949.text(bytes, notUTF8At: wrong))
    }
    return (.utf8, String(decoding: bytes, as: UTF8.self))
  }

  private static func utf8(_ bytes: [UInt8], from start: Int) throws(ReadingError) -> String {
    let rest = Array(bytes[start...])
    guard !rest.isEmpty else { throw .blank }
    if rest.contains(0) { throw .binary("NUL") }
    if let wrong = firstInvalid(rest) {
      throw .undecodable(byte: start + wrong, line: line(of: wrong, in: rest))
    }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The line of a byte, counted from 1, in an encoding that leaves line ends as they are.
  static func line(of byte: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in bytes.indices.prefix(max(0, byte)) {
      let isReturn = bytes[index] == 0x0D
      let feedFollows = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (isReturn && !feedFollows) { line += 1 }
    }
    return line
  }

  private static func tidied(_ raw: String) -> String {
    let fed = raw.utf8.contains(0x0D) ? withLineFeeds(raw) : raw
    let composed =
      fed.unicodeScalars.allSatisfy(\.isComposed) ? fed : fed.precomposedStringWithCanonicalMapping
    // A byte order mark inside (files glued together) is no text either.
    guard composed.unicodeScalars.contains("\u{FEFF}") else { return composed }
    return composed.unicodeScalars.filter { $0 != "\u{FEFF}" }.string
  }

  private static func withLineFeeds(_ raw: String) -> String {
    var out = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      if scalar == "\r" {
        out.append("\n")
      } else if scalar != "\n" || !afterReturn {
        out.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(out)
  }
}
