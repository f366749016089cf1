import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek quotes`: what somebody said, word for word.
struct QuotesCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "quotes", abstract: Speech.phrases.abstractQuotes)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpPerson, valueName: "name|id"))
  var name: [String]
  @Option(help: ArgumentHelp(Speech.phrases.helpAbout, valueName: "word"))
  var about: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let store = try global.openStore(in: context, sure: sure)
    let choice = EntityChoice(graph: store, context: context)
    let ref = try choice.entity(named: name.joined(separator: " "), among: [[.person]])
    guard let page = try store.page(ref.id) else {
      throw Failure(.notThere, context.phrases.noEntity(ref.name))
    }
    let quotes = page.quotes.filter { quote in about.map { quote.speaks(of: $0) } ?? true }
    guard !quotes.isEmpty else {
      throw Failure(.notThere, context.phrases.noQuotes(ref.name, about: about))
    }
    if json {
      let facts = GraphJSON(page)
      for quote in quotes { context.output.line(facts.quote(quote).line) }
    } else {
      let telling = Telling(context, page: page)
      for line in quotes.flatMap(telling.quote) { context.output.line(line) }
    }
  }
}

extension Quote {
  /// Whether a word stands in what was said or in the sentence around it.
  func speaks(of word: String) -> Bool {
    let word = word.lowercased()
    let places = [text] + provenance.evidence.map(\.quote)
    return places.contains { $0.lowercased().contains(word) }
  }
}
