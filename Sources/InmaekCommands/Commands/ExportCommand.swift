import ArgumentParser
import GraphExport
import GraphStore
import NewsModel

/// `inmaek export`: the whole graph, for other programs.
struct ExportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Speech.phrases.abstractExport)
  }

  /// The formats to write, as the command line calls them.
  struct Format: ExpressibleByArgument {
    var format: ExportFormat

    init?(argument: String) {
      guard let format = ExportFormat(rawValue: argument) else { return nil }
      self.format = format
    }

    static var allValueStrings: [String] { ExportFormat.allCases.map(\.rawValue) }
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp(Speech.phrases.helpExportFormat))
  var format: Format
  @Option(help: ArgumentHelp(Speech.phrases.helpOutput, valueName: "file"), completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpExportNotes))
  var notes = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false

  func run(in context: CommandContext) throws {
    let store = try global.openStore(in: context, sure: sure)
    let graph = try store.graph()
    let kept = notes ? (store as? GraphStore) : nil
    let notes = try kept.map { try RemarkLine.all(in: $0, context.phrases).map(\.json) }
    guard let output, output != "-" else {
      format.format.write(graph, notes: notes) { context.output.write($0) }
      return
    }
    try context.write(output) { file in
      format.format.write(graph, notes: notes) { file.write($0) }
    }
  }
}
