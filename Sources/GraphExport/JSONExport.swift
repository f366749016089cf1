internal import NewsModel

/// Writes a graph as one JSON object: a list a kind, sorted by id, an element a line.
///
/// What links ids of before to those of now, and when what was first seen, is no part of it.
struct JSONExport {
  private let graph: Graph
  /// What readers keep beside it; nil leaves the list out.
  private let notes: [JSONValue]?

  init(_ graph: Graph, notes: [JSONValue]?) {
    self.graph = graph
    self.notes = notes
  }

  func write(to sink: ([UInt8]) throws -> Void) rethrows {
    let json = GraphJSON(traces: graph.traces)
    try sink(Array("{".utf8))
    try write("articles", graph.articles, \.id, json.article, isFirst: true, to: sink)
    try write("people", graph.people, \.id, json.person, to: sink)
    try write("firms", graph.firms, \.id, json.firm, to: sink)
    try write("meetings", graph.meetings, \.id, json.meeting, to: sink)
    try write("ties", graph.ties, \.id, json.tie, to: sink)
    try write("quotes", graph.quotes, \.id, json.quote, to: sink)
    try write("claims", claims, \.id, json.claim, to: sink)
    if let notes {
      var bytes = Array(",\n  \"notes\": [".utf8)
      for (index, note) in notes.enumerated() {
        bytes += (index == 0 ? "\n    " : ",\n    ").utf8
        note.write(to: &bytes, indent: nil)
      }
      try sink(bytes + Array((notes.isEmpty ? "]" : "\n  ]").utf8))
    }
    try sink(Array("\n}\n".utf8))
  }

  private var claims: [Claim] {
    graph.claims.meetings.map(Claim.meeting) + graph.claims.ties.map(Claim.tie)
  }

  private func write<Element>(
    _ key: String, _ elements: [Element], _ id: (Element) -> ContentID,
    _ value: (Element) -> JSONValue, isFirst: Bool = false, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    var bytes = Array((isFirst ? "\n  " : ",\n  ").utf8)
    bytes += "\"\(key)\": [".utf8
    for (index, element) in elements.sorted(by: { id($0) < id($1) }).enumerated() {
      bytes += (index == 0 ? "\n    " : ",\n    ").utf8
      value(element).write(to: &bytes, indent: nil)
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes += (elements.isEmpty ? "]" : "\n  ]").utf8
    try sink(bytes)
  }
}
