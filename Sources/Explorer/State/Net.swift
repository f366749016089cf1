import NewsGraph
public import NewsModel

/// What lies beyond the first step from the subject of a graph view.
public struct Net: Hashable, Sendable {
  /// What one step leads to, as far as it is shown, by where the step begins.
  var steps: [ContentID: [Neighbour]] = [:]
  /// How many steps there are besides.
  var more: [ContentID: Int] = [:]

  /// So many of the steps from each are shown.
  static let most = 4
  /// So many are asked for their neighbours at most.
  static let budget = 24

  /// Reads what lies around the ends of the first step.
  ///
  /// What is in sight already is not shown a second time. O(neighbours of those asked).
  init(_ request: NetRequest, in graph: any GraphReading) throws {
    var seen = Set(request.ring).union([request.id])
    var ring = request.ring
    var asked = 0
    for _ in 1..<min(max(2, request.depth), Aspect.Reach.deepest) {
      var next: [ContentID] = []
      for id in ring where asked < Self.budget {
        asked += 1
        let fresh = try graph.neighbours(of: id).filter { seen.insert($0.ref.id).inserted }
        steps[id] = Array(fresh.prefix(Self.most))
        more[id] = max(0, fresh.count - Self.most)
        next += fresh.prefix(Self.most).map(\.ref.id)
      }
      ring = next
    }
  }
}

/// What lies beyond the first step is to be read.
public struct NetRequest: Hashable, Sendable {
  /// The subject in the middle.
  public var id: ContentID
  /// The ends of the first step.
  public var ring: [ContentID]
  /// How many steps out from the middle.
  public var depth: Int
}
