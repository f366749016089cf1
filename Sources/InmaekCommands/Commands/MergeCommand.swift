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
    judging.tell(try judging.merge(a, b))
  }
}
