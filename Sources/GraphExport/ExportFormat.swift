public import NewsModel

/// The formats that a graph can be written in; each stands in a file of its own.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// One JSON object with everything.
  case json

  /// Writes a graph, piece by piece, in UTF-8; the same graph is always the same bytes.
  ///
  /// - Parameter notes: what readers keep beside it; nil where that is not asked for.
  public func write(
    _ graph: Graph, notes: [JSONValue]? = nil, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    switch self {
    case .json: try JSONExport(graph, notes: notes).write(to: sink)
    }
  }

  /// The whole export as a text.
  public func text(_ graph: Graph) -> String {
    var bytes: [UInt8] = []
    write(graph) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
