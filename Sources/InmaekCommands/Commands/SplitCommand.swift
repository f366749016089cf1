import ArgumentParser
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek split`: takes what some articles tell out of an entity that it doesn't belong to.
struct SplitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "split", abstract: Speech.phrases.abstractSplit)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "entity"))
  var entity: String
  @Argument(
    help: ArgumentHelp(Speech.phrases.helpSplitArticles, valueName: "article"), completion: .file())
  var articles: [String] = []
  @Flag(help: ArgumentHelp(Speech.phrases.helpSplitEach))
  var each = false

  func run(in context: CommandContext) throws {
    guard each != !articles.isEmpty else {
      throw Failure(.usage, context.phrases.splitWhat)
    }
    let judging = try Judging(global, in: context)
    let whole = try judging.side(entity)
    let judgements = each ? try exploded(whole, context) : try parted(whole, judging)
    judging.tell(try judging.part(whole, judgements))
  }

  /// Every article on a side of its own.
  private func exploded(_ whole: Judging.Side, _ context: CommandContext) throws -> [Judgement] {
    let anchors = Anchor.allAnchors(of: whole.mentions)
    guard Set(anchors.map(\.article)).count > 1 else {
      throw Failure(.notThere, context.phrases.onlyOneArticle(whole.ref.name))
    }
    return [Judgement(anchors, anchors, .different)]
  }

  /// The mentions in the articles and lines named on the one side, the rest on the other.
  private func parted(_ whole: Judging.Side, _ judging: Judging) throws -> [Judgement] {
    let phrases = judging.context.phrases
    var chosen: Set<EntityMention> = []
    for name in articles {
      let place = Place(name)
      let found = Set(try judging.context.articles(named: place.article, in: judging.store))
      let here = whole.mentions.filter { mention in
        found.contains(mention.evidence.article)
          && (place.line.map { $0 == mention.evidence.line } ?? true)
      }
      guard !here.isEmpty else {
        throw Failure(.notThere, phrases.notNamedThere(whole.ref.name, name))
      }
      chosen.formUnion(here)
    }
    return judging.parting(chosen, of: whole)
  }

  /// An article, or a line of it: `news/a.txt:5`.
  private struct Place {
    var article: String
    var line: Int?

    init(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      line = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
      article = line == nil ? text : parts.dropLast().joined(separator: ":")
    }
  }
}
