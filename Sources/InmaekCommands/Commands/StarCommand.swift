import ArgumentParser
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek star`: sets something off as worth coming back to, or shows what is.
struct StarCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "star", abstract: Speech.phrases.abstractStar)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "name|id"))
  var name: [String] = []
  @Flag(help: ArgumentHelp(Speech.phrases.helpStarOff))
  var off = false

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    guard !name.isEmpty else {
      let starred = try judging.remarkLines().filter { $0.remark.kind == .star }
      var table = PlainTable()
      for star in starred { table.add([star.subject.rawValue, star.name.onOneLine]) }
      return context.output.table(table, ink: context.ink)
    }
    let pointed = try judging.pointed(name.joined(separator: " "))
    judging.tell(try judging.star(pointed, off: off))
  }
}
