import ArgumentParser
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek distinct`: says that two entities are two, whatever the articles suggest.
struct DistinctCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "distinct", abstract: Speech.phrases.abstractDistinct)
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var pair: JudgedNames

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    let (a, b) = try judging.sides(pair)
    guard a.ref.id != b.ref.id else {
      throw Failure(.notThere, context.phrases.stillOne(a.ref.name))
    }
    if let known = try judging.blocking(a, b) {
      throw Failure(
        .notThere, context.phrases.alreadyDifferent(a.ref.name, b.ref.name, in: known.shownID))
    }
    let judgement = Judgement(
      Anchor.anchors(of: a.mentions, most: .max), Anchor.anchors(of: b.mentions, most: .max),
      .different)
    let decision = try judging.decide(
      Deed(.distinct, [a.ref.name, b.ref.name], judgements: [judgement]))
    context.output.line(context.phrases.keptApart(a.ref.name, b.ref.name))
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }
}
