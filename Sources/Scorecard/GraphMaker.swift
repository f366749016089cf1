import Foundation
import GraphScoring

/// Makes the graph of a folder of articles with the built program, as a user would: ingest, export.
struct GraphMaker {
  /// The program's path.
  var program: String

  /// What the program said when it ended otherwise than well.
  struct Refusal: Error, CustomStringConvertible {
    var command: String
    var words: String

    var description: String { "inmaek \(command): \(words)" }
  }

  /// The graph of the articles, made in a store of its own.
  ///
  /// Throws `Refusal`, `ScoringError`, and what the file system throws.
  func graph(of articles: String) throws -> ExportedGraph {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appending(path: "graph.sqlite").path
    let export = folder.appending(path: "graph.json")
    try run(["ingest", articles, "--store", store], in: folder)
    let options = ["--format", "json", "--store", store, "--output", export.path]
    try run(["export"] + options, in: folder)
    return try ExportedGraph(json: Array(Data(contentsOf: export)))
  }

  private func run(_ arguments: [String], in folder: URL) throws {
    let log = folder.appending(path: "errors.txt")
    try Data().write(to: log)
    let errors = try FileHandle(forWritingTo: log)
    defer { try? errors.close() }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let words = String(decoding: try Data(contentsOf: log), as: UTF8.self)
      let last = words.split(separator: "\n").last.map(String.init)
      throw Refusal(
        command: arguments.first ?? "", words: last ?? "status \(process.terminationStatus)")
    }
  }
}
