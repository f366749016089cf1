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
    judging.tell(try judging.distinct(a, b))
  }
}
