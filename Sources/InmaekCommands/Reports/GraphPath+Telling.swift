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
        let label = [phrases.step(step.via.kind), step.via.label].filter { !$0.isEmpty }
        return ["  │ " + label.joined(separator: " · ").onOneLine]
          + proof(step.via.evidence, indent: "  │   ")
          + [ink.strong(step.via.ref.name.onOneLine)]
      }
  }
}
