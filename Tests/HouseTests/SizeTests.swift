import Testing

/// Files and functions are short enough to be read at a sitting.
@Suite struct SizeTests {
  static let fileLimit = 600
  static let functionLimit = 60

  private func files() throws -> [SourceFile] {
    try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests")
  }

  @Test func noFileIsLong() throws {
    for file in try files() {
      #expect(file.lines.count <= Self.fileLimit, "\(file.path)")
    }
  }

  @Test func noFunctionIsLong() throws {
    for file in try files() {
      for function in file.functions where function.count > Self.functionLimit {
        Issue.record("\(file.path):\(function.line): \(function.name): \(function.count) lines")
      }
    }
  }

  @Test func functionsAreMeasuredFromSignatureToBrace() {
    let file = SourceFile(
      path: "Sources/X/X.swift",
      text: """
        protocol Reader {
          func read(_ text: String) -> Int
          init(text: String)
        }
        struct Line: Reader {
          func read(
            _ text: String
          ) -> Int {
            if text.isEmpty {
              return 0
            }
            return 1
          }
          private init?(_ text: String) { self.text = text }
          public static func make<T>(_ value: T) -> T
          where T: Sendable {
            value
          }
        }
        """)
    #expect(file.functions.map(\.name) == ["func read", "init", "func make"])
    #expect(file.functions.map(\.line) == [6, 14, 15])
    #expect(file.functions.map(\.count) == [8, 1, 4])
  }
}
