/// How the bytes of a file spelt its text.
public enum TextEncoding: String, Codable, Sendable {
  /// UTF-8 without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-8 with a byte order mark.
  case utf8BOM = "utf-8-bom"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Unified Hangul Code, Microsoft code page 949.
  case cp949
}
