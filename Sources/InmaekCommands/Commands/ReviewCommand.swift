import ArgumentParser
import GraphExport
import GraphStore
import Linking
import NewsModel

/// `inmaek review`: asks about the pairs that may be one, the likeliest first.
struct ReviewCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Speech.phrases.abstractReview)
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: ArgumentHelp(Speech.phrases.helpReviewAgain))
  var again = false
  @Option(help: ArgumentHelp(Speech.phrases.helpLimit, valueName: "n"))
  var limit = 100
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    guard limit > 0 else {
      throw Failure(.usage, context.phrases.notPositive("--limit", "\(limit)"))
    }
    let judging = try Judging(global, in: context)
    let graph = try judging.store.graph()
    let making = ReviewItems(graph, context.phrases)
    let items =
      again
      ? making.judgedLately(try judging.store.decisions(), most: StoreHand.mostAgain, check: {})
      : try open(judging, making)
    guard !items.isEmpty else {
      if json { return }
      context.output.line(
        again ? context.phrases.nothingJudged : context.phrases.nothingToReview)
      return
    }
    guard context.isInteractive, !json else { return list(items, in: context) }
    var review = Reviewing(items: items, judging: judging, graph: graph)
    try review.run()
  }

  /// The pairs that nobody has judged.
  private func open(_ judging: Judging, _ making: ReviewItems) throws -> [ReviewItem] {
    let queue = ReviewQueue(making.graph, judged: try judging.judgedPairs())
    return queue.pairs.prefix(limit).compactMap(making.item)
  }

  private func list(_ items: [ReviewItem], in context: CommandContext) {
    var table = PlainTable()
    for item in items {
      let (a, b) = item.sides
      let reasonsFor = (item.pair?.reasonsFor ?? []).map(context.phrases.reason)
      let reasonsAgainst = (item.pair?.reasonsAgainst ?? []).map(context.phrases.reason)
      if json {
        context.output.line(
          JSONValue.object([
            .init("first", ["id": .string(a.id.rawValue), "name": .string(a.name)]),
            .init("second", ["id": .string(b.id.rawValue), "name": .string(b.name)]),
            .init("score", JSONValue(item.pair?.score)), .init("for", JSONValue(reasonsFor)),
            .init("against", JSONValue(reasonsAgainst)),
            .init("decision", JSONValue(item.decision?.shownID)),
          ]).line)
      } else {
        table.add([
          a.id.rawValue, a.name, b.id.rawValue, b.name, reasonsFor.joined(separator: " · "),
          reasonsAgainst.joined(separator: " · "),
        ])
      }
    }
    if !json { context.output.table(table, ink: context.ink) }
  }
}
