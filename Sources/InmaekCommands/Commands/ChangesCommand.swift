import ArgumentParser
import GraphExport
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek changes`: what is new.
struct ChangesCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "changes", abstract: Speech.phrases.abstractChanges)
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp(Speech.phrases.helpSince, valueName: "time"))
  var since = "last"
  @Option(help: ArgumentHelp(Speech.phrases.helpAboutName, valueName: "name|id"))
  var about: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let since = try context.since(since)
    let store = try global.openStore(in: context)
    var changes = try store.changes(since: since.moment)
    if let about {
      let choice = EntityChoice(graph: store, context: context)
      let ref = try choice.entity(named: about, among: [[.person, .firm], [.meeting]])
      changes = try changes.about(ref, in: store)
    }
    if json {
      context.output.line(try changes.json(store).line)
      return
    }
    guard !changes.isEmpty else {
      context.output.line(context.phrases.nothingNew)
      return
    }
    let articles = try store.articleHeads(Set(changes.evidence.map(\.article)))
    let telling = Telling(context, articles: articles)
    for line in telling.changes(changes) { context.output.line(line) }
  }
}

extension SinceTime {
  /// The moment as the store counts it: UTC, as batches are begun.
  var moment: Changes.Since {
    switch self {
    case .lastIngest: .lastBatch
    case .moment(let date): .time(date.universalTime)
    }
  }
}
