/// Disjoint sets over 0..<n, with path halving and union by smaller root, so that the outcome does
/// not depend on the order of unions.
struct UnionFind {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  mutating func find(_ i: Int) -> Int {
    var i = i
    while parent[i] != i {
      parent[i] = parent[parent[i]]
      i = parent[i]
    }
    return i
  }

  mutating func union(_ a: Int, _ b: Int) {
    let (x, y) = (find(a), find(b))
    if x != y { parent[max(x, y)] = min(x, y) }
  }
}
