/// How interviews set off what is asked: `― 왜 그랬나.`, `Q. …`, and where answers in quotation marks follow,
/// `-앞으로는.`.
enum InterviewLine {
  private static let askings = ["―", "—", "–", "─", "Q.", "Q:", "Q ", "-문", "문:", "문 "]

  /// Whether a text is an interview: three questions or more.
  ///
  /// O(text).
  static func isInterview(_ text: String) -> Bool {
    var count = 0
    var open = false
    for line in text.utf8.split(separator: 0x0A) {
      if askingBytes.contains(where: { line.starts(with: $0) }) { count += 1 }
      if open, quoteBytes.contains(where: { line.starts(with: $0) }) { count += 1 }
      open = line.first == UInt8(ascii: "-") && line.dropFirst().first != UInt8(ascii: "-")
    }
    return count >= 3
  }

  private static let askingBytes = askings.map { Array($0.utf8) }
  private static let quoteBytes = ["\"", "“", "'", "‘"].map { Array($0.utf8) }

  /// Whether a line begins as questions do anywhere.
  static func asks(_ text: String) -> Bool { text.begins(withAny: askings) }

  /// Whether a sentence of an interview is asked.
  static func isQuestion(_ text: String) -> Bool { asks(text) || text.hasPrefix("-") }
}
