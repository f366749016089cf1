import GraphStore
import Linking
import NewsGraph
import NewsModel

/// The reader's hand on a store that is being walked through.
struct StoreHand: GraphJudging {
  private let judging: Judging

  init(_ store: GraphStore, in context: CommandContext) {
    // On the screen there is nobody to be asked in lines.
    var context = context
    context.mayAsk = false
    judging = Judging(store, in: context)
  }

  /// How many verdicts can be given anew.
  static let mostAgain = 20

  func perform(_ act: ReaderAct) throws -> ReaderOutcome {
    let phrases = judging.context.phrases
    switch act {
    case .writeBrief(let file): return ReaderOutcome(try judging.writeBrief(to: file))
    case .catchUp:
      try judging.context.catchUp(judging.store)
      return ReaderOutcome(try isBehind() ? phrases.ingestUnderWay : phrases.caughtUp)
    case .undo:
      guard let undone = try judging.undo(nil) else {
        throw Failure(.notThere, phrases.nothingToUndo)
      }
      return ReaderOutcome(phrases.undone(undone))
    case .redo:
      guard let done = try judging.redo() else {
        throw Failure(.notThere, phrases.nothingToRedo)
      }
      return ReaderOutcome(phrases.redone(done), decision: done.id)
    default:
      let done = try decide(act)
      return ReaderOutcome(done.words, decision: done.decision.id)
    }
  }

  /// Does what makes an entry in the history.
  private func decide(_ act: ReaderAct) throws -> Judging.Done {
    switch act {
    case .merge(let a, let b): return try judging.merge(side(a), side(b))
    case .mergeAll(let ids): return try judging.merge(ids.map { try side($0) })
    case .distinct(let a, let b): return try judging.distinct(side(a), side(b))
    case .unsure(let a, let b): return try judging.leaveOpen(side(a), side(b))
    case .judgeAgain(let decision, let verdict):
      return try judging.judgeAgain(decision, verdict)
    case .part(let whole, let article, let span): return try part(whole, article, span)
    case .reject(let id): return try judging.reject(pointed(id))
    case .absent(let person, let meeting): return try takeOut(person, of: meeting)
    case .rename(let id, let name): return try judging.rename(pointed(id), to: name)
    case .correct(let id, let field, let value):
      return try judging.correct(pointed(id), field, value)
    case .note(let id, let text): return try judging.note(text, on: pointed(id))
    case .star(let id):
      let pointed = try pointed(id)
      return try judging.star(pointed, off: judging.isStarred(pointed))
    case .mark(let id, let letter): return try judging.mark(pointed(id), letter)
    case .clip(let evidence, let subject): return try judging.clip(evidence, for: subject)
    case .unclip(let id): return try judging.unclip(id)
    case .moveClip(let id, let count): return try judging.moveClip(id, by: count)
    case .undo, .redo, .writeBrief, .catchUp:
      throw Failure(.notThere, judging.context.phrases.nothingToUndo)
    }
  }

  func isBehind() throws -> Bool { try judging.store.isStale() }

  func clips() throws -> [Clip] { try judging.store.clips() }

  func review(limit: Int) throws -> [ReviewCard] {
    let graph = try judging.store.graph()
    let making = ReviewItems(graph, judging.context.phrases)
    let telling = Telling(
      judging.context,
      articles: Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first })
    let pairs = try ReviewQueue(
      graph, judged: judging.judgedPairs(), check: StopSign.check
    ).pairs.prefix(limit)
    let names = graph.refs()
    let earlier = try making.judgedLately(
      judging.store.decisions(), most: Self.mostAgain, check: StopSign.check)
    return (earlier.reversed() + pairs.compactMap(making.item)).map { card($0, names, telling) }
  }

  private func card(
    _ item: ReviewItem, _ names: [ContentID: EntityRef], _ telling: Telling
  ) -> ReviewCard {
    func side(_ side: ReviewItem.Side) -> ReviewCard.Side {
      let ref = names[side.id] ?? EntityRef(id: side.id, kind: .person, name: side.name)
      return ReviewCard.Side(
        ref: ref, detail: side.detail,
        quotes: side.quotes.map {
          ReviewCard.Quote(text: $0.quote, source: telling.source($0))
        })
    }
    let phrases = judging.context.phrases
    return ReviewCard(
      first: side(item.sides.0), second: side(item.sides.1),
      reasonsFor: (item.pair?.reasonsFor ?? []).map(phrases.reason),
      reasonsAgainst: (item.pair?.reasonsAgainst ?? []).map(phrases.reason),
      earlier: item.decision.flatMap { decision in
        decision.deed.judgements.first.map { .init(decision: decision.id, verdict: $0.verdict) }
      })
  }

  private func side(_ id: ContentID) throws -> Judging.Side { try judging.side(id.rawValue) }

  private func pointed(_ id: ContentID) throws -> Pointed { try judging.pointed(id.rawValue) }

  private func part(_ id: ContentID, _ article: ContentID, _ span: Span?) throws -> Judging.Done {
    let whole = try side(id)
    let chosen = whole.mentions.filter { mention in
      mention.evidence.article == article && (span.map { $0 == mention.span } ?? true)
    }
    guard !chosen.isEmpty else {
      throw Failure(
        .notThere, judging.context.phrases.notNamedThere(whole.ref.name, article.rawValue))
    }
    var done = try judging.part(Set(chosen), of: whole)
    done.words = judging.context.phrases.parted(whole.ref.name)
    return done
  }

  private func takeOut(_ person: ContentID, of meeting: ContentID) throws -> Judging.Done {
    let (who, what) = (try pointed(person), try pointed(meeting))
    let correction = Correction(what.target, .absent, who.name, entity: who.target.anchors)
    let decision = try judging.decide(
      Deed(.correct, [what.name, who.name], corrections: [correction]))
    return Judging.Done(
      decision: decision, words: judging.context.phrases.takenOutOf(who.name, what.name))
  }
}
