import ArgumentParser
import Foundation
import GraphStore
import NewsGraph
import NewsModel

/// Makes the store that the finder is measured on, and measures what it finds without a terminal.
@main
struct FinderBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The store that the finder is measured on.", subcommands: [Make.self, Time.self])
}

/// Makes a store of so many names, and a list of them, a line each.
struct Make: ParsableCommand {
  @Argument var count: Int
  @Argument var store: String
  @Argument var list: String

  func run() throws {
    var crowd = Crowd()
    let graph = crowd.graph(of: count)
    let names = graph.people.map(\.name) + graph.firms.map(\.name)
    try Data((names.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: list))
    try GraphStore.open(at: store, creating: true).relink { _, _, _ in graph }
  }
}

/// Types queries letter by letter: for each the milliseconds that passed and those that processors were
/// at work, and how many hits it had.
struct Time: ParsableCommand {
  @Argument var store: String
  @Argument var queries: [String]

  func run() throws {
    let watch = ContinuousClock()
    func told(_ name: String, _ body: () throws -> Int) rethrows {
      let (begin, worked) = (watch.now, Foundation.clock())
      let count = try body()
      let took = (watch.now - begin) / .milliseconds(1)
      let work = Double(Foundation.clock() - worked) * 1000 / Double(CLOCKS_PER_SEC)
      print(String(format: "%9.2f %9.2f  %8d  ", took, work, count) + name)
    }
    var graph: GraphStore?
    try told("open") {
      graph = try GraphStore.open(at: store, creating: false)
      return 0
    }
    guard let graph else { return }
    try told("prepare") {
      try graph.prepareNames()
      return 0
    }
    for query in queries {
      for length in 1...query.count {
        let typed = String(query.prefix(length))
        try told(typed) {
          try graph.find(typed, kinds: Set(EntityKind.allCases), limit: 200).count
        }
      }
    }
  }
}
