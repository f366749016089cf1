import CLexicon

/// Reads an embedded word list: lines without those that begin with `#`.
enum WordList {
  /// The lines of a list.
  static func lines(_ list: inmaek_word_list) -> [Substring] {
    let bytes = UnsafeBufferPointer(start: list.bytes, count: Int(list.count))
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
  }

  /// The words of a list, whatever line they stand on.
  static func words(_ list: inmaek_word_list) -> [String] {
    lines(list).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// Lists whose lines begin with a key: every word with its key.
  static func keyed(_ list: inmaek_word_list) -> [String: String] {
    var out: [String: String] = [:]
    for line in lines(list) {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { out[word] = words[0] }
    }
    return out
  }

  /// Lists of two columns: word, value.
  static func pairs(_ list: inmaek_word_list, separator: Character = " ") -> [String: String] {
    var out: [String: String] = [:]
    for line in lines(list) {
      let fields = line.split(separator: separator, maxSplits: 1).map(String.init)
      if fields.count == 2 { out[fields[0]] = fields[1] }
    }
    return out
  }
}
