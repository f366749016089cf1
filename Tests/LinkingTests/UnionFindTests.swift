import Testing

@testable import Linking

@Suite struct UnionFindTests {
  @Test func theOutcomeDoesNotDependOnTheOrder() {
    let pairs = [(0, 5), (5, 2), (7, 3), (3, 9), (2, 2), (9, 7)]
    let expected = [0, 1, 0, 3, 4, 0, 6, 3, 8, 3]
    for order in [pairs, pairs.reversed(), pairs.map { ($0.1, $0.0) }] {
      var sets = UnionFind(count: 10)
      for (a, b) in order { sets.union(a, b) }
      #expect((0..<10).map { sets.find($0) } == expected)
    }
  }

  @Test func aLongChainIsOneSet() {
    var sets = UnionFind(count: 20_000)
    for i in 1..<20_000 { sets.union(i, i - 1) }
    #expect((0..<20_000).allSatisfy { sets.find($0) == 0 })
  }
}
