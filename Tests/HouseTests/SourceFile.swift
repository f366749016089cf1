import Foundation

/// A Swift file of the project, as the rules of the house look at it.
struct SourceFile: Sendable {
  /// From the project's folder on.
  let path: String
  let lines: [Substring]
  private let bytes: Data

  /// The project's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files in a folder of the project.
  static func all(in folder: String) throws -> [SourceFile] {
    let url = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      try SourceFile(path: folder + "/" + $0)
    }
  }

  init(path: String) throws {
    let text = try String(contentsOf: SourceFile.root.appending(path: path), encoding: .utf8)
    self.init(path: path, text: text)
  }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    bytes = Data(text.utf8)
  }

  /// The folder of `Sources` or `Tests` that the file stands in.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      guard let first = line.first, first != " ", first != "/" else { return nil }
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 4, place + 1 < words.count
      else { return nil }
      return words.last?.split(separator: ".").first.map(String.init)
    }
  }

  /// The names of the types that the file declares.
  var types: [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol"]
    return lines.compactMap { line in
      let words = line.split(separator: " ", maxSplits: 5).prefix(5)
      guard let place = words.firstIndex(where: kinds.contains), place + 1 < words.count
      else { return nil }
      return String(words[place + 1].prefix { $0.isLetter || $0.isNumber })
    }
  }

  /// The line on which something first stands, from 1.
  func line(of words: String) -> Int? {
    guard let range = bytes.range(of: Data(words.utf8)) else { return nil }
    return bytes[..<range.lowerBound].count { $0 == 0x0A } + 1
  }
}
