import ArgumentParser
import GraphStore
import NewsGraph

/// `inmaek init`: starts a case in the working folder, with a store of its own.
struct InitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Speech.phrases.abstractInit)
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let location =
      global.store == nil
      ? StoreLocation.ofCase(in: context.workingFolder) : global.location(in: context)
    let isThere = SystemFiles.kind(location.path) != nil
    let store = try context.openStore(at: location, creating: true)
    let shown = location.shown(home: context.home)
    if isThere {
      context.output.line(context.phrases.caseIsThere(shown, articles: try store.counts().articles))
    } else {
      context.output.line(context.phrases.caseBegun(shown))
    }
  }
}
