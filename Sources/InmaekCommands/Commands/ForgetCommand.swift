import ArgumentParser
import GraphStore
import NewsModel

/// `inmaek forget`: takes articles out of the store again.
struct ForgetCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "forget", abstract: Speech.phrases.abstractForget)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Speech.phrases.helpForget, valueName: "path|article"), completion: .file())
  var articles: [String]

  func run(in context: CommandContext) throws {
    let location = global.location(in: context)
    guard SystemFiles.kind(location.path) != nil else {
      throw Failure(.notThere, context.phrases.noStore(location.shown(home: context.home)))
    }
    let store = try context.openStore(at: location, creating: false)
    var meant: [ContentID] = []
    var isMissing = false
    for name in articles {
      let found = try context.articles(named: name, in: store)
      if found.isEmpty {
        context.complain(Failure(.notThere, context.phrases.noArticle(name)))
        isMissing = true
      }
      meant += found
    }
    let count = try store.forget(meant)
    try context.pipeline.settle(store)
    if count > 0 { context.output.line(context.phrases.forgotten(count)) }
    try context.tellIdleDecisions(of: store)
    if isMissing { throw Finished(status: .notThere) }
  }
}
