import ArgumentParser
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek merge`: says that two entities are one.
struct MergeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: Speech.phrases.abstractMerge)
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var pair: JudgedNames

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    let (a, b) = try judging.sides(pair)
    guard a.ref.id != b.ref.id else {
      throw Failure(.notThere, context.phrases.alreadyOne(a.ref.name))
    }
    if let block = try judging.blocking(a, b) {
      throw Failure(
        .notThere, context.phrases.judgedDifferent(a.ref.name, b.ref.name, in: block.shownID))
    }
    let judgement = Judgement(
      Anchor.anchors(of: a.mentions), Anchor.anchors(of: b.mentions), .same)
    let decision = try judging.decide(
      Deed(.merge, [a.ref.name, b.ref.name], judgements: [judgement]))
    guard let id = try judging.store.resolve(a.ref.id), let whole = try judging.store.page(id)?.ref
    else { return }
    context.output.line(
      context.phrases.merged(a.ref.name, b.ref.name, into: whole.name, whole.id.rawValue))
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }
}
