import Foundation

/// A Swift file of the project, as the rules of the house look at it.
struct SourceFile: Sendable {
  /// From the project's folder on.
  let path: String
  let lines: [Substring]

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
  }

  /// The folder of `Sources` or `Tests` that the file stands in.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      line.wholeMatch(of: /(?:@\w+(?:\(\w+\))? )*(?:\w+ )?import (\w+)/).map { String($0.1) }
    }
  }
}
