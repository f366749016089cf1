/// Where the brackets of a sentence open and close, to tell where a span may end: a name that opens
/// one closes it too.
struct BracketPairs {
  /// For each place how many brackets are open before it, and one more for the end; empty where the
  /// sentence has none.
  private var depths: [Int] = []

  init(_ codes: [UInt32]) {
    guard codes.contains(where: { Self.step($0) != 0 }) else { return }
    depths = codes.reduce(into: [0]) { depths, code in
      depths.append(depths[depths.count - 1] + Self.step(code))
    }
  }

  var isEmpty: Bool { depths.isEmpty }

  private static func step(_ code: UInt32) -> Int {
    switch code {
    case 0x28, 0xFF08: 1
    case 0x29, 0xFF09: -1
    default: 0
    }
  }

  /// The end of a span whose brackets are all closed, one further on where just the last of them
  /// is missing; nil where it can't be closed so.
  func end(of range: Range<Int>) -> Int? {
    guard !isEmpty else { return range.upperBound }
    let outside = depths[range.lowerBound]
    guard depths[range.lowerBound...range.upperBound].allSatisfy({ $0 >= outside }) else {
      return nil
    }
    if depths[range.upperBound] == outside { return range.upperBound }
    let next = range.upperBound + 1
    return next < depths.count && depths[next] == outside ? next : nil
  }
}
