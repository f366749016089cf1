import GraphStore
import NewsGraph
import NewsModel

extension Judging {
  /// What was done: its entry in the history, and a line that says it.
  struct Done {
    var decision: Decision
    var words: String
  }

  /// Says on the output what was done, and how to undo it.
  func tell(_ done: Done) {
    for line in done.words.split(separator: "\n") { context.output.line(String(line).onOneLine) }
    context.output.line(context.phrases.howToUndo(done.decision.shownID))
  }

  /// Says that two are one.
  func merge(_ a: Side, _ b: Side) throws -> Done { try merge([a, b]) }

  /// Says that all of several are one, in one decision.
  func merge(_ sides: [Side]) throws -> Done {
    guard let first = sides.first, let last = sides.last, sides.count > 1 else {
      throw Failure(.notThere, context.phrases.alreadyOne(sides.first?.ref.name ?? ""))
    }
    for (place, a) in sides.enumerated() {
      for b in sides[(place + 1)...] { try checkMerging(a, b) }
    }
    let anchors = Anchor.anchors(of: first.mentions)
    let names = sides.map(\.ref.name)
    let decision = try decide(
      Deed(
        .merge, names,
        judgements: sides.dropFirst().map {
          Judgement(anchors, Anchor.anchors(of: $0.mentions), .same)
        }))
    let whole = try store.resolve(first.ref.id).flatMap { try store.page($0)?.ref } ?? first.ref
    return Done(
      decision: decision,
      words: context.phrases.merged(
        names.dropLast().joined(separator: ", "), last.ref.name, into: whole.name,
        whole.id.rawValue))
  }

  /// Throws a `Failure` where two can't be one.
  private func checkMerging(_ a: Side, _ b: Side) throws {
    guard a.ref.id != b.ref.id else {
      throw Failure(.notThere, context.phrases.alreadyOne(a.ref.name))
    }
    guard a.ref.kind == b.ref.kind else {
      throw Failure(.notThere, context.phrases.differentKinds(a.ref.name, b.ref.name))
    }
    if let block = try blocking(a, b) {
      throw Failure(
        .notThere, context.phrases.judgedDifferent(a.ref.name, b.ref.name, in: block.shownID))
    }
  }

  /// Says that two are two.
  func distinct(_ a: Side, _ b: Side) throws -> Done {
    guard a.ref.id != b.ref.id else {
      throw Failure(.notThere, context.phrases.stillOne(a.ref.name))
    }
    if let known = try blocking(a, b) {
      throw Failure(
        .notThere, context.phrases.alreadyDifferent(a.ref.name, b.ref.name, in: known.shownID))
    }
    let decision = try decide(pair(.distinct, a, b, .different))
    return Done(decision: decision, words: context.phrases.keptApart(a.ref.name, b.ref.name))
  }

  /// Leaves a pair open.
  func leaveOpen(_ a: Side, _ b: Side) throws -> Done {
    let decision = try decide(pair(.unsure, a, b, .unsure))
    return Done(decision: decision, words: context.phrases.leftOpen(a.ref.name, b.ref.name))
  }

  /// Decides otherwise of the pair of an earlier decision.
  func judgeAgain(_ id: Decision.ID, _ verdict: Judgement.Verdict) throws -> Done {
    guard let former = try store.decisions().first(where: { $0.id == id && !$0.isUndone }),
      let judged = former.deed.judgements.first, former.deed.names.count == 2
    else { throw Failure(.notThere, context.phrases.noDecision("d\(id)")) }
    let (a, b) = (former.deed.names[0], former.deed.names[1])
    _ = try store.undo(id)
    let decision = try decide(
      Deed(
        Deed.Act(verdict), [a, b],
        judgements: [Judgement(judged.left, judged.right, verdict)]))
    switch verdict {
    case .different: return Done(decision: decision, words: context.phrases.keptApart(a, b))
    case .unsure: return Done(decision: decision, words: context.phrases.leftOpen(a, b))
    case .same:
      let target = Target(.person, judged.left, id: ContentID(rawValue: ""))
      let whole = try store.standing(target).flatMap { try store.page($0)?.ref }
      return Done(
        decision: decision,
        words: context.phrases.merged(
          a, b, into: whole?.name ?? a, whole?.id.rawValue ?? decision.shownID))
    }
  }

  private func pair(
    _ act: Deed.Act, _ a: Side, _ b: Side, _ verdict: Judgement.Verdict
  ) -> Deed {
    let judgement = Judgement(
      Anchor.allAnchors(of: a.mentions), Anchor.allAnchors(of: b.mentions), verdict)
    return Deed(act, [a.ref.name, b.ref.name], judgements: [judgement])
  }

  /// Takes out what the words do not say, or an entity that is none.
  func reject(_ pointed: Pointed) throws -> Done {
    guard pointed.target.kind != .article else {
      throw Failure(.notThere, context.phrases.articleNotRejected(pointed.name))
    }
    let isEntity = pointed.target.kind.isEntity
    let correction = Correction(pointed.target, isEntity ? .hidden : .rejected)
    let decision = try decide(
      Deed(isEntity ? .hide : .reject, [pointed.name], corrections: [correction]))
    return Done(
      decision: decision,
      words: isEntity
        ? context.phrases.hidden(pointed.name) : context.phrases.rejected(pointed.name))
  }

  /// Shows another form of a person or firm.
  func rename(_ pointed: Pointed, to words: String) throws -> Done {
    guard pointed.target.kind.isEntity else {
      throw Failure(.notThere, context.phrases.notToBeJudged(pointed.name))
    }
    let name = CleanText.name(words)
    guard !name.isEmpty else { throw Failure(.usage, context.phrases.emptyName) }
    guard name != pointed.name else {
      throw Failure(.notThere, context.phrases.alreadyCalled(name))
    }
    let correction = Correction(pointed.target, .name, name)
    let decision = try decide(Deed(.rename, [pointed.name, name], corrections: [correction]))
    return Done(decision: decision, words: context.phrases.renamed(pointed.name, name))
  }

  /// Keeps words beside something.
  func note(_ text: String, on pointed: Pointed) throws -> Done {
    let text = CleanText.name(text)
    guard !text.isEmpty else { throw Failure(.usage, context.phrases.emptyNote) }
    let decision = try decide(
      Deed(.note, [pointed.name, text], annotations: [Annotation(pointed.target, .note, text)]))
    return Done(decision: decision, words: context.phrases.noted(pointed.name))
  }

  /// Sets a star, or takes it off.
  func star(_ pointed: Pointed, off: Bool) throws -> Done {
    guard try isStarred(pointed) == off else {
      throw Failure(
        .notThere,
        off
          ? context.phrases.notStarred(pointed.name) : context.phrases.alreadyStarred(pointed.name))
    }
    let decision = try decide(
      Deed(
        off ? .unstar : .star, [pointed.name], annotations: [Annotation(pointed.target, .star)]))
    return Done(
      decision: decision,
      words: off ? context.phrases.unstarred(pointed.name) : context.phrases.starred(pointed.name))
  }

  /// Lets a letter lead back to something.
  func mark(_ pointed: Pointed, _ letter: String) throws -> Done {
    let decision = try decide(
      Deed(
        .mark, [pointed.name, letter], annotations: [Annotation(pointed.target, .mark, letter)]))
    return Done(decision: decision, words: context.phrases.marked(pointed.name, letter))
  }

  /// Whether something has a star.
  func isStarred(_ pointed: Pointed) throws -> Bool {
    try store.badges()[pointed.target.id]?.contains(.starred) == true
  }
}
