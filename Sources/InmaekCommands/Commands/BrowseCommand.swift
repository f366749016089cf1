import ArgumentParser
import Explorer
import TextUI

/// `inmaek browse`: walks the graph in the terminal.
struct BrowseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "browse", abstract: Speech.phrases.abstractBrowse)
  }

  /// A theme, as the command line calls it.
  struct ThemeName: ExpressibleByArgument {
    var theme: Theme

    init?(argument: String) {
      guard let theme = Theme(named: argument) else { return nil }
      self.theme = theme
    }

    static var allValueStrings: [String] { Theme.all.map(\.name) }
  }

  /// A screen's size, as the command line gives it: `80x24`.
  struct ScreenSize: ExpressibleByArgument {
    var size: Size

    init?(argument: String) {
      guard let size = Size(columnsByRows: argument) else { return nil }
      self.size = size
    }
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp(Speech.phrases.helpAt, valueName: "name|id"))
  var at: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Option(help: ArgumentHelp(Speech.phrases.helpTheme))
  var theme: ThemeName?
  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Speech.phrases.helpMouse))
  var mouse: Bool?
  @Option(
    help: ArgumentHelp(Speech.phrases.helpScript, valueName: "file"), completion: .file())
  var script: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpSize, valueName: "colsxrows"))
  var size: ScreenSize?
  @Flag(help: ArgumentHelp(Speech.phrases.helpAccept))
  var accept = false

  func run(in context: CommandContext) throws {
    var browsing = Browsing(global: global, context: context, start: at, sure: sure)
    browsing.theme = theme?.theme
    browsing.mouse = mouse
    guard let script else {
      guard size == nil, !accept else { throw Failure(.usage, context.phrases.onlyForScripts) }
      return try browsing.walk()
    }
    let size = size?.size ?? Size(width: 80, height: 24)
    try browsing.play(script, size: size, accepts: accept)
  }
}
