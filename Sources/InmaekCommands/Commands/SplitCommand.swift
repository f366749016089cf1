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
      : try parted(anchors, whole.ref, judging)
    guard
      Set(judgement.left.map(\.article)).count + Set(judgement.right.map(\.article)).count > 2
        || !each
    else { throw Failure(.notThere, context.phrases.onlyOneArticle(whole.ref.name)) }
    let decision = try judging.decide(.split, [whole.ref.name], [judgement])
    for part in try parts(of: anchors, in: judging) {
      context.output.line("  " + part.id.rawValue + "  " + part.name)
    }
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }

  /// The words of the articles named on the one side, the rest on the other.
  private func parted(
    _ anchors: [Anchor], _ ref: EntityRef, _ judging: Judging
  ) throws -> Judgement {
    let phrases = judging.context.phrases
    var chosen: Set<ContentID> = []
    for name in articles {
      let found = try judging.context.articles(named: name, in: judging.store)
      let here = Set(found).intersection(anchors.map(\.article))
      guard !here.isEmpty else {
        throw Failure(.notThere, phrases.notNamedThere(ref.name, name))
      }
      chosen.formUnion(here)
    }
    let out = anchors.filter { chosen.contains($0.article) }
    let rest = anchors.filter { !chosen.contains($0.article) }
    guard !rest.isEmpty else { throw Failure(.notThere, phrases.nothingLeft(ref.name)) }
    return Judgement(out, rest, .different)
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
