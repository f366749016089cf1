import Testing

/// What no source says.
@Suite struct WordsTests {
  /// Ways round the compiler, ways to stop the program, and words that put something off.
  static let banned: [String] = [
    "@unchecked " + "Sendable", "nonisolated" + "(unsafe)", "unsafe" + "Flags", "try" + "! ",
    " as" + "! ", "fatal" + "Error(", "TO" + "DO", "FIX" + "ME", "swift-format" + "-ignore",
  ]

  @Test(arguments: banned)
  func noSourceSays(words: String) throws {
    let files = try SourceFile.all(in: "Sources") + [SourceFile(path: "Package.swift")]
    for file in files {
      if let line = file.line(of: words) { Issue.record("\(file.path):\(line): \(words)") }
    }
  }

  @Test func noTypeIsNamedAfterNothing() throws {
    let empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility"]
    for file in try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") {
      for type in file.types where empty.contains(where: type.hasSuffix) {
        Issue.record("\(file.path): \(type)")
      }
    }
  }

  @Test func ncursesIsSeenByOneTargetsCFilesAlone() throws {
    for file in try SourceFile.all(in: "Sources") where file.imports.contains("CNcurses") {
      #expect(file.target == "Terminal")
    }
    let header = try SourceFile(path: "Sources/CNcurses/include/CNcurses.h")
    let includes = header.lines.filter { $0.hasPrefix("#include") }
    #expect(includes.allSatisfy { $0.contains("<std") }, "\(includes)")
  }
}
