import Foundation
import GraphStore
import NameSearch
import NewsGraph
import NewsModel

/// What a reader decides about entities: put into the store, with the graph made anew at once.
struct Judging {
  let store: GraphStore
  let context: CommandContext

  /// Opens the store at hand for writing.
  ///
  /// Throws a `Failure` where there is none.
  init(_ global: GlobalOptions, in context: CommandContext) throws {
    let location = global.location(in: context)
    guard SystemFiles.kind(location.path) != nil else {
      throw Failure(.notThere, context.phrases.noStore(location.shown(home: context.home)))
    }
    self.context = context
    store = try context.openStore(at: location, creating: false)
    try context.pipeline.settle(store)
  }

  /// Takes a store that is open.
  init(_ store: GraphStore, in context: CommandContext) {
    self.store = store
    self.context = context
  }

  /// A person or firm by name or id, with the words that stand for it.
  struct Side {
    let ref: EntityRef
    let mentions: [EntityMention]
  }

  /// The one person or firm that is meant; with `kind` one of that kind alone.
  func side(_ words: String, kind: EntityKind? = nil) throws -> Side {
    let kinds: Set<EntityKind> = kind.map { [$0] } ?? [.person, .firm]
    let ref: EntityRef
    do {
      ref = try EntityChoice(graph: store, context: context).entity(named: words, among: [kinds])
    } catch let failure as Failure {
      throw try explained(failure, words)
    }
    guard let page = try store.page(ref.id) else {
      throw Failure(.notThere, context.phrases.noEntity(words))
    }
    switch page.subject {
    case .person(let person): return Side(ref: ref, mentions: person.mentions)
    case .firm(let firm): return Side(ref: ref, mentions: firm.mentions)
    case .meeting, .article, .overview:
      throw Failure(.notThere, context.phrases.notToBeJudged(ref.name))
    }
  }

  /// Keeps a decision; the graph is made anew when it is read next.
  func note(_ deed: Deed) throws -> Decision {
    try store.decide(deed, by: author, at: context.now().universalTime)
  }

  /// Keeps a decision and makes the graph anew where it depends on it.
  func decide(_ deed: Deed) throws -> Decision {
    let decision = try note(deed)
    try settle { try store.undo(decision.id, unlinked: true) }
    return decision
  }

  /// Undoes a decision, or the last one, and makes the graph anew; nil where there is none.
  func undo(_ id: Decision.ID?) throws -> Decision? {
    guard let undone = try store.undo(id) else { return nil }
    try settle { try store.redo(unlinked: true) }
    return undone
  }

  /// Does again what was undone last; nil where there is nothing.
  func redo() throws -> Decision? {
    guard let done = try store.redo() else { return nil }
    try settle { try store.undo(done.id, unlinked: true) }
    return done
  }

  /// Makes the graph anew; where the reader stops that, what it was made anew for is taken back, and all
  /// is as it was.
  private func settle(orElse takeBack: () throws -> Decision?) throws {
    do {
      try context.pipeline.settle(store)
    } catch {
      guard StopSign.isRaised else { throw error }
      // The taking back is not to be stopped.
      try StopSign().over { _ = try takeBack() }
      throw error
    }
  }

  /// The standing decision that keeps two sides apart.
  func blocking(_ a: Side, _ b: Side) throws -> Decision? {
    let (left, right) = (Set(a.mentions.map(Anchor.init)), Set(b.mentions.map(Anchor.init)))
    return try store.decisions().last { decision in
      !decision.isUndone
        && decision.deed.judgements.contains { judgement in
          guard judgement.verdict == .different else { return false }
          func stands(_ anchors: [Anchor], _ words: Set<Anchor>) -> Bool {
            anchors.contains(where: words.contains)
          }
          return stands(judgement.left, left) && stands(judgement.right, right)
            || stands(judgement.left, right) && stands(judgement.right, left)
        }
    }
  }

  private var author: String {
    ["USER", "LOGNAME"].lazy.compactMap { context.environment[$0] }.first { !$0.isEmpty }
      ?? "reader"
  }
}

extension CommandContext {
  /// Tells of decisions that stand and tie nothing any more: the words they hang on are gone, or others
  /// overrule them.
  func tellIdleDecisions(of store: GraphStore) throws {
    let idle = try store.decisions().count { $0.isIdle && !$0.isUndone }
    guard idle > 0 else { return }
    output.flush()
    errors.line(phrases.idleDecisions(idle))
  }
}

extension Decision {
  /// The id as a reader sees it: `d12`.
  var shownID: String { "d\(id)" }

  /// Reads an id as it is shown, with or without the letter.
  static func id(_ text: String) -> Int? {
    Int(text.hasPrefix("d") ? String(text.dropFirst()) : text)
  }
}
