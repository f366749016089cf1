/// How many lines a function takes, its signature included.
struct FunctionLength {
  let name: String
  /// The line on which it begins, from 1.
  let line: Int
  let count: Int
}

extension SourceFile {
  /// The functions, initialisers and subscripts of a file that is formatted: the brace that ends
  /// one stands under the first letter of the line that begins it.
  var functions: [FunctionLength] {
    lines.indices.compactMap { start in
      guard let name = functionName(at: start), let end = endOfBody(from: start) else { return nil }
      return FunctionLength(name: name, line: start + 1, count: end - start + 1)
    }
  }

  private func functionName(at index: Int) -> String? {
    let words = lines[index].split(separator: " ", maxSplits: 8)
    guard let place = words.firstIndex(where: { !Self.isModifier($0) }) else { return nil }
    let word = words[place].prefix { $0.isLetter }
    if word == "func", place + 1 < words.count {
      return "func " + words[place + 1].prefix { $0 != "(" && $0 != "<" }
    }
    return ["init", "deinit", "subscript"].contains(word) ? String(word) : nil
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "static", "class", "final",
    "mutating", "nonmutating", "consuming", "borrowing", "override", "required", "convenience",
    "nonisolated", "isolated", "prefix", "postfix", "infix",
  ]

  private static func isModifier(_ word: Substring) -> Bool {
    word.first == "@" || modifiers.contains(word)
  }

  /// Where the body ends; nil for a requirement, which has none.
  private func endOfBody(from start: Int) -> Int? {
    let indent = lines[start].prefix { $0 == " " }
    guard let opening = openingLine(from: start, indent) else { return nil }
    if lines[opening].last != "{" { return opening }
    return lines.indices[opening...].dropFirst().first { lines[$0].hasPrefix(indent + "}") }
  }

  /// The line on which the body opens: the first, or one on which the signature goes on.
  private func openingLine(from start: Int, _ indent: Substring) -> Int? {
    for index in lines.indices[start...] {
      let line = lines[index]
      let goesOn = line.hasPrefix(indent + " ") || line.hasPrefix(indent + ")")
      if index > start, !goesOn, !line.hasPrefix(indent + "where") { return nil }
      if line.contains("{") { return index }
    }
    return nil
  }
}
