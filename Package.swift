// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode is the tools version's default; these are the upcoming features the code is
/// written to, on every target.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // For whoever works on it; a newer compiler's new warning is no reason not to build a release.
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

/// A library target of this package.
///
/// `needs` are the only targets its files may import; the
/// arrows test compares the imports of every file with this table.
func house(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

func tests(_ name: String, needs: [Target.Dependency], copies: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: needs, resources: copies.map { .copy($0) }, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "inmaek",
  products: [.executable(name: "inmaek", targets: ["inmaek"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .executableTarget(name: "inmaek", dependencies: ["InmaekCommands"], swiftSettings: strict),
    .executableTarget(
      name: "Scorecard", dependencies: ["GraphScoring", arguments], swiftSettings: strict),
    .executableTarget(
      name: "TaggerTrainer", dependencies: ["Tagging", arguments],
      exclude: ["README.md", "clusters.py"],
      swiftSettings: strict),
    .executableTarget(
      name: "FinderBench", dependencies: ["GraphStore", "NewsGraph", "NewsModel", arguments],
      swiftSettings: strict),
    house("GraphScoring", needs: ["ArticleReading", "NewsModel"]),
    house(
      "InmaekCommands",
      needs: [
        "Explorer", "GraphStore", "GraphExport", "Terminal", "Linking", "Extraction",
        "Tagging", "ArticleReading", "NewsGraph", "TextUI", "NameSearch", "NewsModel", "HangulText",
        arguments,
      ]),
    house("Explorer", needs: ["TextUI", "NewsGraph", "NameSearch", "NewsModel", "HangulText"]),
    house(
      "GraphStore", needs: ["NewsGraph", "NameSearch", "NewsModel", "HangulText", grdb, sqlite]),
    house("GraphExport", needs: ["NewsGraph", "NewsModel"]),
    house("Terminal", needs: ["TextUI", "CNcurses"]),
    house("Linking", needs: ["NameSearch", "NewsModel", "HangulText"]),
    house("Extraction", needs: ["Tagging", "NewsModel", "HangulText", "CLexicon"]),
    house("Tagging", needs: ["CTagger"]),
    house("ArticleReading", needs: ["NewsModel", "HangulText"]),
    house("NewsGraph", needs: ["NameSearch", "NewsModel"]),
    house("TextUI", needs: ["HangulText"]),
    house("NameSearch", needs: ["HangulText"]),
    house("NewsModel", needs: ["HangulText"]),
    house("HangulText"),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CTagger", cSettings: [.disableWarning("c23-extensions")]),
    .target(name: "CLexicon", cSettings: [.disableWarning("c23-extensions")]),

    tests("HangulTextTests", needs: ["HangulText"]),
    tests("NewsModelTests", needs: ["NewsModel"]),
    tests("NameSearchTests", needs: ["NameSearch", "HangulText"]),
    tests("TaggingTests", needs: ["Tagging"]),
    tests("TextUITests", needs: ["TextUI", "HangulText"]),
    tests("TerminalTests", needs: ["Terminal", "TextUI"]),
    .target(
      name: "GraphSamples", dependencies: ["NewsModel"], path: "Tests/GraphSamples",
      swiftSettings: strict),
    tests("NewsGraphTests", needs: ["NewsGraph", "NewsModel", "NameSearch", "GraphSamples"]),
    tests("ArticleReadingTests", needs: ["ArticleReading", "NewsModel"]),
    tests("ExtractionTests", needs: ["Extraction", "ArticleReading", "NewsModel", "HangulText"]),
    tests("LinkingTests", needs: ["Linking", "Extraction", "ArticleReading", "NewsModel"]),
    tests(
      "GraphStoreTests", needs: ["GraphStore", "NewsGraph", "NewsModel", "GraphSamples", grdb]),
    tests("GraphExportTests", needs: ["GraphExport", "NewsGraph", "NewsModel", "GraphSamples"]),
    tests(
      "ExplorerTests",
      needs: ["Explorer", "TextUI", "NewsGraph", "NameSearch", "NewsModel", "GraphSamples"],
      copies: ["Scripts"]),
    tests(
      "InmaekCommandsTests",
      needs: [
        "InmaekCommands", "Explorer", "GraphStore", "Extraction", "ArticleReading", "NewsGraph",
        "TextUI", "NewsModel", "GraphSamples",
      ], copies: ["Scripts"]),
    tests("InmaekTerminalTests", needs: ["inmaek"]),
    tests(
      "GraphScoringTests",
      needs: [
        "GraphScoring", "GraphExport", "Linking", "Extraction", "ArticleReading", "NewsModel",
      ]),
    tests("HouseTests", needs: []),
  ]
)
