import ArgumentParser
import ArticleReading
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek watch`: takes a list of names to keep an eye on, or shows whom it means.
struct WatchCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "watch", abstract: Speech.phrases.abstractWatch)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Speech.phrases.helpWatchFile, valueName: "file"), completion: .file())
  var file: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpWatchOff))
  var off = false

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    if file != nil || off {
      guard file == nil || !off else { throw Failure(.usage, context.phrases.watchWhat) }
      let names = try file.map { try Self.names(in: $0, context) } ?? []
      let decision = try judging.decide(Deed(.watch, Self.shown(names), watched: names))
      context.output.line(context.phrases.watching(names.count))
      context.output.line(context.phrases.howToUndo(decision.shownID))
    }
    var table = PlainTable()
    for (name, refs) in try judging.store.watched() {
      if refs.isEmpty { table.add(["-", name, context.phrases.notInTheGraph]) }
      for ref in refs {
        table.add([ref.id.rawValue, name, name == ref.name ? "" : ref.name.onOneLine])
      }
    }
    context.output.table(table, ink: context.ink)
  }

  /// The names of a file, a line each; blank lines and those that begin with # are left out.
  private static func names(in path: String, _ context: CommandContext) throws -> [String] {
    let bytes = try path == "-" ? context.input.readAll() : context.bytes(of: path)
    let text: String
    do {
      text = try DecodedText(bytes).text
    } catch {
      throw Failure(.notThere, place: path, context.phrases.unread(error))
    }
    var seen: Set<String> = []
    let names = text.split(whereSeparator: \.isNewline).map { CleanText.name(String($0)) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") && seen.insert($0).inserted }
    guard !names.isEmpty else { throw Failure(.notThere, place: path, context.phrases.noNames) }
    return names
  }

  /// The first names, for the history.
  private static func shown(_ names: [String]) -> [String] {
    names.count > 5 ? names.prefix(5) + ["+\(names.count - 5)"] : names
  }
}
