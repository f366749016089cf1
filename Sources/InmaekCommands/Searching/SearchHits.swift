import GraphExport
import GraphStore
import NameSearch
import NewsGraph
import NewsModel

/// What a search found: names first, then notes, then the texts of articles that no name led to.
struct SearchHits {
  var named: [FindHit] = []
  var noted: [RemarkLine] = []
  var told: [TextHit] = []

  var isEmpty: Bool { named.isEmpty && noted.isEmpty && told.isEmpty }

  var json: [JSONValue] {
    named.map { hit in
      [
        "id": .string(hit.ref.id.rawValue), "kind": .string(hit.ref.kind.rawValue),
        "name": .string(hit.ref.name), "match": .string(hit.match),
        "reason": .string(hit.reason.rawValue),
      ]
    }
      + noted.map { note in
        [
          "id": .string(note.subject.rawValue),
          "kind": JSONValue(note.kind?.rawValue),
          "name": .string(note.name), "match": .string(note.remark.text), "reason": "note",
        ]
      }
      + told.map { hit in
        let facts = GraphJSON(names: [:], articles: [hit.article.id: hit.article])
        return [
          "id": .string(hit.article.id.rawValue), "kind": "article",
          "name": .string(hit.article.title), "match": .string(hit.lines.first?.quote ?? ""),
          "reason": .string(MatchReason.contains.rawValue),
          "evidence": .array(hit.lines.map(facts.evidence)),
        ]
      }
  }

  func rows(_ phrases: any Phrases) -> [[String]] {
    named.map { hit in
      [
        hit.ref.id.rawValue, phrases.kind(hit.ref.kind), hit.ref.name, hit.detail ?? "",
        hit.match == hit.ref.name ? "" : hit.match, phrases.reason(hit.reason),
      ]
    }
      + noted.map { note in
        [
          note.subject.rawValue, note.kind.map(phrases.kind) ?? "",
          note.name, "", note.remark.text, phrases.remark(.note),
        ]
      }
      + told.map { hit in
        [
          hit.article.id.rawValue, phrases.kind(.article), hit.article.title,
          [hit.article.publisher, hit.article.published?.iso].compactMap(\.self)
            .joined(separator: " "),
          hit.lines.first?.quote.trimmed ?? "", hit.lines.first.map { phrases.line($0.line) } ?? "",
        ]
      }
  }
}
