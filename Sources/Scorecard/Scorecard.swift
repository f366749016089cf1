import ArgumentParser
import Foundation
import GraphScoring

/// Scores what the built program finds in sets of articles against their gold files.
@main struct Scorecard: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the graph of each set of articles against its gold file, in one table.",
    discussion: """
      A set is a folder with gold.json and articles/, or GOLD.json:ARTICLES. A folder of sets \
      stands for all of them.
      """)

  @Argument(help: "Sets of articles.", completion: .directory)
  var sets: [String]

  @Option(help: "The program that makes the graphs.", completion: .file())
  var inmaek = ".build/release/inmaek"

  @Option(help: "Sets whose counts and misses are listed.")
  var misses: [String] = []

  mutating func validate() throws {
    for argument in sets where ArticleSet.sets(at: argument).isEmpty {
      throw ValidationError("\(argument) is no set of articles and holds none")
    }
    guard FileManager.default.isExecutableFile(atPath: inmaek) else {
      throw ValidationError("\(inmaek) is not there: build first, or name it with --inmaek")
    }
  }

  func run() throws {
    let all = sets.flatMap(ArticleSet.sets)
    let table = ScoreTable(nameWidth: max(9, all.map(\.name.count).max() ?? 0))
    let maker = GraphMaker(program: URL(filePath: inmaek).path)
    print(table.head)
    var together = Scores()
    var isWhole = true
    for set in all {
      let gold = try GoldGraph(path: set.gold)
      var graph = ExportedGraph()
      do {
        graph = try maker.graph(of: set.articles)
      } catch {
        // A set without a graph counts as one in which nothing was found.
        isWhole = false
        FileHandle.standardError.write(Data("\(set.name): \(error)\n".utf8))
      }
      let scores = GraphScorer.scores(of: graph, against: gold, articles: set.articles)
      print(table.row(set.name, scores))
      if misses.contains(set.name) { list(scores, in: table) }
      together = together + scores
    }
    if all.count > 1 { print(table.row("together", together)) }
    if !isWhole { throw ExitCode.failure }
  }

  private func list(_ scores: Scores, in table: ScoreTable) {
    for line in table.details(scores) { print(line) }
    for miss in scores.misses {
      let what = miss.what.padding(toLength: max(22, miss.what.count), withPad: " ", startingAt: 0)
      print("    \(what) \(miss.text)")
    }
  }
}
