import Foundation
import Testing

@testable import ArticleReading

@Suite final class ArticleSourceTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "inmaek-source-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/b/deep", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
  }

  @Test func walksFoldersInTheOrderOfTheirPaths() throws {
    try write("둘", to: "b/2.txt")
    try write("셋", to: "b/deep/3.txt")
    try write("하나", to: "a.txt")
    try write("넷", to: "이름.txt")
    let files = ArticleSource(paths: [folder + "/"]).files()
    #expect(files.map(\.path) == ["a.txt", "b/2.txt", "b/deep/3.txt", "이름.txt"])
    #expect(
      try files.map { String(decoding: try $0.bytes(), as: UTF8.self) } == ["하나", "둘", "셋", "넷"])
    #expect(files.allSatisfy { !$0.isNamed })
  }

  @Test func passesOverWhatIsHiddenOrOfAnotherKind() throws {
    try write("x", to: ".hidden")
    try write("{}", to: "gold.json")
    try FileManager.default.createDirectory(
      atPath: folder + "/.git", withIntermediateDirectories: true)
    try write("x", to: ".git/config")
    let files = ArticleSource(paths: [folder]).files()
    #expect(files.map(\.path) == [".git", ".hidden", "gold.json"])
    #expect(files.map(\.skip) == [.hidden, .hidden, .unsupported("json")])
  }

  @Test func entersNoFolderTwice() throws {
    try write("하나", to: "b/1.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/b/loop", withDestinationPath: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/gone", withDestinationPath: folder + "/nowhere")
    let files = ArticleSource(paths: [folder]).files()
    #expect(files.map(\.path) == ["b/1.txt", "b/loop", "gone"])
    #expect(files.map(\.skip) == [nil, .visited, .brokenLink])
  }

  @Test func namesASingleFileByItsBaseName() throws {
    try write("하나", to: "b/1.txt")
    try write("{}", to: "b/2.json")
    let files = ArticleSource(paths: [folder + "/b/1.txt", folder + "/b/2.json", "-"]).files()
    #expect(files.map(\.path) == ["1.txt", "2.json", "-"])
    #expect(files.allSatisfy { $0.isNamed })
    #expect(files.allSatisfy { $0.skip == nil })
  }

  @Test func saysWhatIsWrongWithANamedPath() throws {
    let missing = ArticleSource(paths: [folder + "/nothing.txt"]).files()
    #expect(throws: ReadingError.missing) { try missing.first?.bytes() }
    try write("하나둘셋", to: "a.txt")
    let long = ArticleSource(paths: [folder + "/a.txt"]).files()
    #expect(throws: ReadingError.tooLarge(limit: 5)) { try long.first?.bytes(limit: 5) }
  }

  @Test func findsNothingInAnEmptyFolder() throws {
    #expect(ArticleSource(paths: [folder]).files().isEmpty)
  }
}
