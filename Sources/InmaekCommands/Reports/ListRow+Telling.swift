import GraphExport
import NewsGraph
import NewsModel

extension ListRow {
  /// The row's fields as `list` prints them, the id first.
  func fields(path: String? = nil) -> [String] {
    let id = ref.id.rawValue
    switch ref.kind {
    case .person: return [id, ref.name, detail ?? "", String(stories)]
    case .firm: return [id, ref.name, detail ?? "", firmKind?.rawValue ?? "", String(stories)]
    case .meeting:
      return [
        id, date?.iso ?? "", status?.rawValue ?? "", detail ?? "",
        parties.map(\.name).joined(separator: ", "), place ?? "", String(stories),
      ]
    case .article: return [id, date?.iso ?? "", detail ?? "", ref.name, path ?? ""]
    }
  }

  /// The row of a person, firm or meeting as `list --json` prints it.
  var json: JSONValue {
    let own = GraphJSON.ref(ref)
    switch ref.kind {
    case .person: return own.adding(["role": JSONValue(detail), "stories": .int(stories)])
    case .firm:
      return own.adding([
        "ticker": JSONValue(detail), "kind": JSONValue(firmKind?.rawValue),
        "stories": .int(stories),
      ])
    case .meeting:
      return own.adding([
        "kind": JSONValue(detail), "status": JSONValue(status?.rawValue),
        "date": JSONValue(date?.iso), "place": JSONValue(place),
        "people": .array(parties.filter { $0.kind == .person }.map(GraphJSON.ref)),
        "firms": .array(parties.filter { $0.kind == .firm }.map(GraphJSON.ref)),
        "stories": .int(stories),
      ])
    case .article: return own
    }
  }
}
