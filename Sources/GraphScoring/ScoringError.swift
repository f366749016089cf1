/// What keeps a set of articles from being scored.
public enum ScoringError: Error, Hashable, Sendable {
  /// The export is not of the shape that is scored; says where.
  case graph(String)
  /// The gold file is missing or not of its shape; says which and where.
  case gold(path: String, String)

  /// Where in a JSON text decoding stopped, and why.
  static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context): return at(context, "\(key.stringValue) is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      return at(context, context.debugDescription)
    @unknown default: return "\(error)"
    }
  }

  private static func at(_ context: DecodingError.Context, _ what: String) -> String {
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
    return path.isEmpty ? what : "\(path.joined()): \(what)"
  }
}

extension ScoringError: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    switch self {
    case .graph(let what): "the export: \(what)"
    case .gold(let path, let what): "\(path): \(what)"
    }
  }
}
