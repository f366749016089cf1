import ArgumentParser
import GraphExport
import GraphStore
import NameSearch
import NewsGraph
import NewsModel

/// `inmaek search`: entities whose names fit, then articles whose words do, the best first.
struct SearchCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "search", abstract: Speech.phrases.abstractSearch)
  }

  /// What can be searched for.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case person, firm, meeting, article
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpWords, valueName: "word"))
  var words: [String]
  @Option(help: ArgumentHelp(Speech.phrases.helpKind))
  var kind: [Kind] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpLimit, valueName: "n"))
  var limit = 20
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    guard limit > 0 else {
      throw Failure(.usage, context.phrases.notPositive("--limit", "\(limit)"))
    }
    let store = try global.openStore(in: context)
    let query = words.joined(separator: " ")
    let hits = try SearchHits(
      query, words: words, kinds: kinds, limit: limit, in: store,
      notes: (store as? GraphStore).map { try RemarkLine.all(in: $0, context.phrases) } ?? [])
    guard !hits.isEmpty else { throw Failure(.notThere, context.phrases.nothingFits(query)) }
    if json {
      for line in hits.json { context.output.line(line.line) }
    } else {
      var table = PlainTable()
      for row in hits.rows(context.phrases) { table.add(row) }
      context.output.table(table, ink: context.ink)
    }
  }

  private var kinds: Set<EntityKind> {
    kind.isEmpty
      ? Set(EntityKind.allCases) : Set(kind.compactMap { EntityKind(rawValue: $0.rawValue) })
  }
}

/// What a search found: names first, then notes, then the texts of articles that no name led to.
private struct SearchHits {
  var named: [FindHit]
  var noted: [RemarkLine]
  var told: [TextHit]

  init(
    _ query: String, words: [String], kinds: Set<EntityKind>, limit: Int,
    in store: any CaseReading, notes: [RemarkLine]
  ) throws {
    named = try store.find(query, kinds: kinds, limit: limit)
    noted = notes.filter { note in
      note.remark.kind == .note && note.holds(words) && note.kind.map(kinds.contains) ?? true
    }
    noted = Array(noted.prefix(limit - named.count))
    told = []
    guard kinds.contains(.article), named.count + noted.count < limit else { return }
    let found = Set(named.map(\.ref.id))
    told = try store.search(words, limit: limit).filter { !found.contains($0.article.id) }
    told = Array(told.prefix(limit - named.count - noted.count))
  }

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
