import NameSearch
import NewsGraph
import NewsModel

/// Leads from what a reader typed, a name or an id, to the one entity that is meant.
struct EntityChoice {
  /// Where entities are looked for.
  var graph: any GraphReading
  var context: CommandContext

  /// How many candidates are offered.
  private static let mostCandidates = 20

  /// The one entity that `words` name.
  ///
  /// Kinds are tried in the order given, a list of kinds at once: an id first, then whatever bears
  /// exactly this name, then whatever fits it.
  ///
  /// Where several fit, a person at a terminal is asked; else it throws a `Failure` that lists
  /// them. Throws what `graph` throws.
  func entity(named words: String, among kinds: [Set<EntityKind>]) throws -> EntityRef {
    guard !words.allSatisfy(\.isWhitespace) else {
      throw Failure(.notThere, context.phrases.noEntity(words))
    }
    if let ref = try known(ContentID(rawValue: words)) { return ref }
    for kinds in kinds {
      let hits = try graph.find(words, kinds: kinds, limit: Self.mostCandidates)
      let sure = hits.meant
      if sure.count == 1, let only = sure.first { return only.ref }
      if !sure.isEmpty { return try ask(words, sure) }
      if !hits.isEmpty { return try suggest(words, hits) }
    }
    throw Failure(.notThere, context.phrases.noEntity(words))
  }

  /// What stands under an id, or stood there once.
  private func known(_ id: ContentID) throws -> EntityRef? {
    guard id.subject != nil, let present = try graph.resolve(id) else { return nil }
    return try graph.page(present)?.ref
  }

  private func ask(_ words: String, _ hits: [FindHit]) throws -> EntityRef {
    if context.isInteractive, let chosen = try choose(context.phrases.whichOf(words), hits) {
      return chosen
    }
    throw failure(context.phrases.severalEntities(words, hits.count), hits)
  }

  /// Names that are merely like it are never taken unasked.
  private func suggest(_ words: String, _ hits: [FindHit]) throws -> EntityRef {
    if context.isInteractive, let chosen = try choose(context.phrases.whichLike(words), hits) {
      return chosen
    }
    throw failure(context.phrases.onlySimilar(words), hits)
  }

  private func choose(_ question: String, _ hits: [FindHit]) throws -> EntityRef? {
    context.errors.line(question)
    for (index, hit) in hits.enumerated() {
      context.errors.line("  \(index + 1)  " + hit.told(context.phrases))
    }
    context.errors.write(context.phrases.numberPrompt(hits.count) + " ")
    context.errors.flush()
    guard let answer = try context.input.readTypedLine(), let number = Int(answer.trimmed),
      hits.indices.contains(number - 1)
    else { return nil }
    return hits[number - 1].ref
  }

  /// The failure's line, then the candidates, one a line.
  private func failure(_ words: Complaint, _ hits: [FindHit]) -> Failure {
    var failure = Failure(.notThere, words)
    failure.candidates = hits.map { hit in
      [hit.ref.id.rawValue, hit.told(context.phrases)].joined(separator: "\t")
    }
    return failure
  }
}

extension FindHit {
  /// Name, kind and what tells it from others of the same name.
  fileprivate func told(_ phrases: any Phrases) -> String {
    [ref.name, phrases.kind(ref.kind), detail].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ").onOneLine
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
