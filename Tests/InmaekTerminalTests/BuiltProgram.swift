import Foundation

/// The program that was built beside these tests.
enum BuiltProgram {
  /// Where it stands.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "inmaek").path
  }()

  /// The sample articles.
  static let seeds: String = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.deletingLastPathComponent().appending(path: "seeds").path
  }()
}
