import Glibc

/// CP949 (Unified Hangul Code), the code page of Korean Windows, by the system's iconv.
enum CP949 {
  /// Decodes strictly.
  ///
  /// `notUTF8At` is where the bytes ceased to be UTF-8: what fits neither is told at the later of
  /// the two places.
  static func text(_ bytes: [UInt8], notUTF8At: Int) throws(ReadingError) -> String {
    let descriptor = iconv_open("UTF-8", "CP949")
    guard descriptor != iconv_t(bitPattern: -1) else { throw .unknownEncoding }
    defer { iconv_close(descriptor) }
    let (out, read) = convert(bytes, with: descriptor)
    let text = String(decoding: out, as: UTF8.self)
    guard read == bytes.count else {
      let wrong = max(read, notUTF8At)
      throw .undecodable(byte: wrong, line: DecodedText.line(of: wrong, in: bytes))
    }
    guard readsAsKorean(text) else {
      throw .undecodable(
        byte: notUTF8At, line: DecodedText.line(of: notUTF8At, in: bytes))
    }
    return text
  }

  /// What could be converted, and how many bytes that took.
  private static func convert(_ bytes: [UInt8], with descriptor: iconv_t?) -> ([UInt8], Int) {
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character of CP949 takes more than three bytes in UTF-8, and none less than one here.
    var output = [CChar](repeating: 0, count: bytes.count * 3)
    var inputLeft = input.count
    var outputLeft = output.count
    input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (source, target) = (from.baseAddress, to.baseAddress)
        _ = iconv(descriptor, &source, &inputLeft, &target, &outputLeft)
      }
    }
    let written = output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    return (written, input.count - inputLeft)
  }

  /// Other double-byte encodings often pass as CP949, as rare Chinese characters: a Korean text
  /// is for the most part Hangul.
  private static func readsAsKorean(_ text: String) -> Bool {
    var syllables = 0
    var foreign = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar.isSyllable {
        syllables += 1
      } else if scalar.isLetter || scalar.value < 0x2000 {
        foreign += 1
      }
    }
    return syllables > foreign
  }
}
