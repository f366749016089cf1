/// Tells files that are no plain text by how they begin.
enum BinaryFormat {
  private static let magics: [(name: String, bytes: [UInt8])] = [
    ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]),
    ("GIF", Array("GIF8".utf8)), ("PDF", Array("%PDF-".utf8)),
    ("ZIP", [0x50, 0x4B, 0x03, 0x04]), ("gzip", [0x1F, 0x8B]), ("ELF", [0x7F, 0x45, 0x4C, 0x46]),
    ("SQLite", Array("SQLite format 3\0".utf8)), ("RIFF", Array("RIFF".utf8) + []),
    ("OLE (HWP, DOC)", [0xD0, 0xCF, 0x11, 0xE0]), ("HWP", Array("HWP Document File".utf8)),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("bzip2", Array("BZh9".utf8)),
    ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
    ("RTF", Array("{\\rtf".utf8)), ("MP3", Array("ID3".utf8)), ("Ogg", Array("OggS".utf8)),
  ]

  /// The format that bytes begin like; nil for what may be text.
  static func name(of bytes: [UInt8]) -> String? {
    if let magic = magics.first(where: { bytes.starts(with: $0.bytes) }), !isText(magic.name, bytes)
    {
      return magic.name
    }
    // ISO base media: a size, then `ftyp`.
    if bytes.count > 8, bytes[4..<8].elementsEqual("ftyp".utf8) { return "MP4" }
    return nil
  }

  /// RIFF and ID3 are words too; their files hold NULs or bytes that no text begins with.
  private static func isText(_ name: String, _ bytes: [UInt8]) -> Bool {
    ["RIFF", "MP3", "GIF", "Ogg", "bzip2"].contains(name) && !bytes.prefix(512).contains(0)
  }

  /// The markup that a text begins with; nil for plain text.
  static func markup(of text: String) -> String? {
    let start = text.drop(while: \.isWhitespace).prefix(64).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "HTML" }
    if start.hasPrefix("<?xml") || start.hasPrefix("<rss") { return "XML" }
    return nil
  }
}
