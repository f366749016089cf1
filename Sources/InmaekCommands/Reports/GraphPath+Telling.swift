import GraphExport
import NewsGraph
import NewsModel

extension GraphReading {
  /// The heads of the articles that the steps of paths are proved by.
  func heads(of paths: [GraphPath]) throws -> [ContentID: ArticleHead] {
    try articleHeads(Set(paths.flatMap(\.steps).flatMap(\.via.evidence).map(\.article)))
  }
}

extension GraphJSON {
  /// A path as `path --json` prints it.
  func path(_ path: GraphPath) -> JSONValue {
    let steps = path.steps.map { step -> JSONValue in
      [
        "from": Self.ref(step.from), "to": Self.ref(step.via.ref),
        "via": ["kind": .string(step.via.kind), "label": .string(step.via.label)],
        "evidence": .array(step.via.evidence.map(evidence)),
      ]
    }
    return ["steps": .array(steps)]
  }

}

extension Telling {
  /// A path from its beginning, a step under the other, each with the words that say it.
  func path(_ path: GraphPath, from start: EntityRef) -> [String] {
    [ink.strong(start.name.onOneLine)]
      + path.steps.flatMap { step in
        return ["  │ " + along(step.via).onOneLine]
          + proof(step.via.evidence, indent: "  │   ")
          + [ink.strong(step.via.ref.name.onOneLine)]
      }
  }
  /// What a step runs along; a meeting's label tells by itself what it is.
  private func along(_ step: Neighbour) -> String {
    let kind = step.kind == "meeting" && !step.label.isEmpty ? "" : phrases.step(step.kind)
    return [kind, step.label].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
