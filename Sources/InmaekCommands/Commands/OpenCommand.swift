import ArgumentParser

/// `inmaek` and `inmaek PATH…`: reads the paths into the store at hand, then walks it.
struct OpenCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Speech.phrases.abstractOpen, shouldDisplay: false)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpPaths, valueName: "path"), completion: .file())
  var paths: [String] = []

  func run(in context: CommandContext) async throws {
    let location = global.location(in: context)
    if paths.isEmpty {
      guard context.isInteractive else { throw CleanExit.helpRequest(Inmaek.self) }
    } else {
      try checkWords(in: context)
      let status = try await Ingest(location: location, context: context).perform(paths)
      guard status == .done, context.isInteractive else { throw Finished(status: status) }
    }
    try Browsing(global: global, context: context).walk()
  }

  /// Words that are neither a subcommand nor a path are answered with the nearest subcommand.
  private func checkWords(in context: CommandContext) throws {
    for word in paths where word != "-" && !word.contains("/") && !word.contains(".") {
      guard SystemFiles.isMissing(context.absolute(word)) else { continue }
      let nearest = NearestWord.to(word, among: Inmaek.names)
      throw Failure(.usage, context.phrases.noSubcommand(word, nearest: nearest))
    }
  }
}
