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
    let anchors = Anchor.anchors(of: whole.mentions, most: .max)
    let judgement =
      each
      ? Judgement(anchors, anchors, .different)
      : try parted(whole, judging)
    guard
      Set(judgement.left.map(\.article)).count + Set(judgement.right.map(\.article)).count > 2
        || !each
    else { throw Failure(.notThere, context.phrases.onlyOneArticle(whole.ref.name)) }
    let decision = try judging.decide(
      Deed(.split, [whole.ref.name], judgements: [judgement]))
    for part in try parts(of: whole.mentions.map(Anchor.init), in: judging) {
      context.output.line("  " + part.id.rawValue + "  " + part.name)
    }
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }

  /// The mentions named on the one side, the rest on the other.
  ///
  /// Where an article falls on one side as a whole, its first mention stands for it; where a line of it
  /// does, all of its mentions say which is which.
  private func parted(_ whole: Judging.Side, _ judging: Judging) throws -> Judgement {
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
    let out = whole.mentions.filter(chosen.contains)
    let rest = whole.mentions.filter { !chosen.contains($0) }
    guard !rest.isEmpty else { throw Failure(.notThere, phrases.nothingLeft(whole.ref.name)) }
    let shared = Set(out.map(\.evidence.article)).intersection(rest.map(\.evidence.article))
    func anchors(_ mentions: [EntityMention]) -> [Anchor] {
      Anchor.anchors(
        of: mentions.filter { !shared.contains($0.evidence.article) }, most: .max)
        + mentions.filter { shared.contains($0.evidence.article) }.map(Anchor.init)
    }
    return Judgement(anchors(out), anchors(rest), .different)
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

  /// The entities that the words stand for now, in the order of their first article.
  private func parts(of anchors: [Anchor], in judging: Judging) throws -> [EntityRef] {
    var seen: Set<ContentID> = []
    var parts: [EntityRef] = []
    for anchor in anchors {
      guard case .article(_, let links) = try judging.store.page(anchor.article)?.subject,
        let target = links.first(where: { $0.span == anchor.span })?.target,
        seen.insert(target.id).inserted
      else { continue }
      parts.append(target)
    }
    return parts
  }
}
