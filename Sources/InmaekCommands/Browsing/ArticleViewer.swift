import Foundation
import GraphStore
import NewsGraph
import NewsModel

/// Shows articles in the reader's own pager or editor, which has the terminal meanwhile.
///
/// No shell takes part: names of files are arguments, whatever stands in them.
struct ArticleViewer: Sendable {
  let graph: any GraphReading
  let context: CommandContext

  /// Shows an article at a line; returns once the reader has left it.
  ///
  /// Throws a `Failure` where the program cannot be started.
  func show(_ article: ContentID, line: Int) throws {
    guard case .article(let article, _) = try graph.page(article)?.subject else {
      throw Failure(.notThere, context.phrases.noEntity(article.rawValue))
    }
    if let file = try readableFile(of: article) { return try run(on: file, line) }
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("inmaek-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(
      at: copy, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: copy) }
    let file = copy.appendingPathComponent("\(article.id.rawValue).txt")
    try Data(article.text.utf8).write(to: file)
    try run(on: file.path, line)
  }

  /// The file that the article was read from, where it is still there and its lines are those of the
  /// text; a page of the web or an old encoding is shown as it was understood.
  private func readableFile(of article: Article) throws -> String? {
    guard article.encoding == .utf8, let store = graph as? GraphStore else { return nil }
    return try store.files(of: article.id).first { file in
      guard let bytes = try? context.bytes(of: file) else { return false }
      return String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
        == article.text
    }
  }

  private func run(on file: String, _ line: Int) throws {
    let program = self.program
    let arguments = Self.arguments(of: program, file, line)
    guard let status = ChildProgram.run(arguments), status != ChildProgram.notFound else {
      throw Failure(.notThere, context.phrases.noViewer(program.joined(separator: " ")))
    }
  }

  /// The words of what the reader shows texts with.
  private var program: [String] {
    let wish = ["PAGER", "VISUAL", "EDITOR"].lazy.compactMap { context.environment[$0] }
      .map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
    return wish ?? ["less"]
  }

  /// How a program is told the line to begin at; one that is not known is given the file alone.
  static func arguments(of program: [String], _ file: String, _ line: Int) -> [String] {
    let name = program.first?.split(separator: "/").last.map(String.init) ?? ""
    switch name {
    case "less", "more", "most", "vi", "vim", "nvim", "view", "nano", "emacs", "kak", "micro",
      "joe":
      return program + ["+\(max(1, line))", file]
    case "hx", "helix": return program + ["\(file):\(max(1, line))"]
    case "code", "codium", "subl": return program + ["-g", "\(file):\(max(1, line))"]
    default: return program + [file]
    }
  }
}
