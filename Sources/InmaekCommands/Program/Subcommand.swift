import ArgumentParser
import GraphStore

/// A subcommand: parsed by ArgumentParser, run in a context.
protocol Subcommand: ParsableCommand {
  /// Does what the command is for. Throws `Failure`, `Finished` or what the modules below throw.
  @MainActor func run(in context: CommandContext) async throws
}

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Speech.phrases.helpStore, valueName: "file"), completion: .file())
  var store: String?

  @Option(help: ArgumentHelp(Speech.phrases.helpLanguage))
  var lang: LanguageName?

  /// The store at hand.
  func location(in context: CommandContext) -> StoreLocation {
    StoreLocation.find(
      option: store, environment: context.environment, workingFolder: context.workingFolder)
  }

  /// Opens the store at hand for reading; with `sure`, without its weak statements.
  ///
  /// A graph that was left behind the articles is made anew first. Throws a `Failure` where there is no
  /// store.
  func openStore(in context: CommandContext, sure: Bool = false) throws -> any CaseReading {
    let store = try openStoreAsItIs(in: context)
    if try store.isStale() {
      if let behind = store as? GraphStore {
        if context.errors.isTerminal { context.errors.line(context.phrases.catchingUp) }
        try context.catchUp(behind)
      }
      if try store.isStale() { context.errors.line(context.phrases.ingestUnderWay) }
    }
    return sure ? try SureCase(store) : store
  }

  /// Opens the store at hand for reading, at once: its graph may have been left behind the articles.
  ///
  /// Throws a `Failure` where there is none.
  func openStoreAsItIs(in context: CommandContext) throws -> any CaseReading {
    let location = location(in: context)
    guard SystemFiles.kind(location.path) != nil else {
      throw Failure(.notThere, context.phrases.noStore(location.shown(home: context.home)))
    }
    return try context.openCase(location.path)
  }
}
