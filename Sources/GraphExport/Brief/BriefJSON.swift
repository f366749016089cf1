internal import NewsModel

extension Brief {
  /// The note as `brief --json` prints it: its parts, each claim with its evidence.
  public var json: JSONValue {
    let facts = GraphJSON(naming: { _ in nil }, paths: { articles[$0]?.path })
    func evidence(_ words: [Evidence]) -> JSONValue { .array(words.map(facts.evidence)) }
    return [
      "title": .string(title),
      "sections": .array(
        sections.map { section in
          [
            "title": .string(section.title), "level": .int(section.level),
            "claims": .array(
              section.lines.map { ["text": .string($0.text), "evidence": evidence($0.evidence)] }),
            "columns": JSONValue(section.table?.head ?? []),
            "rows": .array(
              (section.table?.rows ?? []).map {
                ["cells": JSONValue($0.cells), "evidence": evidence($0.evidence)]
              }),
            "notes": JSONValue(section.remarks),
          ]
        }),
    ]
  }
}
