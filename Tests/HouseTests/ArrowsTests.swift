import Testing

/// Arrows point down only: a target imports what stands below it, and nothing by the way of others.
@Suite struct ArrowsTests {
  /// The house, from the roof down: what each target may import.
  static let house: [(target: String, needs: Set<String>)] = [
    ("inmaek", ["InmaekCommands"]),
    ("Scorecard", ["GraphScoring", "ArgumentParser"]),
    ("TaggerTrainer", ["Tagging", "ArgumentParser"]),
    ("FinderBench", ["GraphStore", "NewsGraph", "NewsModel", "ArgumentParser"]),
    ("GraphScoring", ["ArticleReading", "NewsModel"]),
    (
      "InmaekCommands",
      [
        "Explorer", "GraphStore", "GraphExport", "Terminal", "Linking", "Extraction",
        "Tagging", "ArticleReading", "NewsGraph", "TextUI", "NameSearch", "NewsModel", "HangulText",
        "ArgumentParser",
      ]
    ),
    ("Explorer", ["TextUI", "NewsGraph", "NameSearch", "NewsModel", "HangulText"]),
    (
      "GraphStore",
      ["NewsGraph", "NameSearch", "NewsModel", "HangulText", "GRDB", "GRDBSQLite"]
    ),
    ("GraphExport", ["NewsGraph", "NewsModel"]),
    ("Terminal", ["TextUI", "CNcurses"]),
    ("Linking", ["NameSearch", "NewsModel", "HangulText"]),
    ("Extraction", ["Tagging", "NewsModel", "HangulText", "CLexicon"]),
    ("Tagging", ["CTagger"]),
    ("ArticleReading", ["NewsModel", "HangulText"]),
    ("NewsGraph", ["NameSearch", "NewsModel"]),
    ("TextUI", ["HangulText"]),
    ("NameSearch", ["HangulText"]),
    ("NewsModel", ["HangulText"]),
    ("HangulText", []),
    ("CNcurses", []),
    ("CLexicon", []),
    ("CTagger", []),
  ]

  /// Modules of the system, and the only targets that may use them: the rest is the same on every
  /// machine, and no Foundation stands on the way to the first screen.
  static let system: [String: Set<String>] = [
    "Foundation": [
      "InmaekCommands", "GraphStore", "ArticleReading", "GraphScoring", "Scorecard",
      "TaggerTrainer", "FinderBench",
    ],
    "Glibc": ["InmaekCommands", "GraphStore", "ArticleReading", "Terminal", "Tagging"],
    "Musl": ["InmaekCommands", "GraphStore", "ArticleReading", "Terminal", "Tagging"],
    "Darwin": ["InmaekCommands", "GraphStore", "ArticleReading", "Terminal", "Tagging"],
    "Synchronization": [
      "InmaekCommands", "Explorer", "NewsGraph", "GraphStore", "NameSearch", "Extraction",
      "TaggerTrainer",
    ],
    "Dispatch": ["Explorer", "GraphStore", "TaggerTrainer"],
  ]

  @Test func everyTargetImportsOnlyWhatItMay() throws {
    let table = Dictionary(uniqueKeysWithValues: Self.house.map { ($0.target, $0.needs) })
    let files = try SourceFile.all(in: "Sources")
    #expect(Set(files.map(\.target)).count == 19)
    for file in files {
      let allowed = try #require(table[file.target], "\(file.target) is not in the house")
      for module in file.imports where !allowed.contains(module) {
        let users = Self.system[module] ?? []
        #expect(users.contains(file.target), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func theManifestDrawsTheSameArrows() throws {
    let manifest = try Manifest.current()
    for (target, needs) in Self.house {
      #expect(manifest.needs[target] == needs, "\(target)")
    }
    let sources = manifest.needs.keys.filter { !$0.hasSuffix("Tests") && $0 != "GraphSamples" }
    #expect(Set(sources) == Set(Self.house.map(\.target)))
  }

  @Test func everyArrowPointsDown() {
    let targets = Self.house.map(\.target)
    for (index, entry) in Self.house.enumerated() {
      let above = entry.needs.intersection(targets[...index])
      #expect(above.isEmpty, "\(entry.target) stands below \(above.sorted())")
    }
  }

  @Test func testsImportOnlyWhatTheManifestLists() throws {
    let manifest = try Manifest.current()
    let known = Set(manifest.needs.keys).union(["GRDB", "GRDBSQLite", "ArgumentParser"])
    for file in try SourceFile.all(in: "Tests") {
      let allowed = try #require(manifest.needs[file.target], "\(file.path)")
      let others = Set(file.imports).intersection(known).subtracting(allowed)
      #expect(others.isEmpty, "\(file.path) imports \(others.sorted())")
    }
  }

  @Test(arguments: [
    ("import NewsModel", "NewsModel"), ("public import TextUI", "TextUI"),
    ("@testable import Terminal", "Terminal"), ("@_spi(Any) package import GRDB", "GRDB"),
    ("import struct Foundation.URL", "Foundation"),
  ])
  func anImportIsReadInEveryForm(line: String, module: String) {
    #expect(SourceFile(path: "Sources/X/X.swift", text: line).imports == [module])
  }
}
