/// How many parts of a search are worked on at once.
package struct Hands: Sendable {
  private let count: Int
  private let run: @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

  /// Takes what calls `work` once for each number below `count`, at once as far as it can.
  package init(
    _ count: Int, _ run: @escaping @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void
  ) {
    self.count = count
    self.run = run
  }

  /// The caller's own alone.
  package static let one = Hands(1) { _, work in work(0) }

  /// Has some work done by as many hands as there are blocks of it for; each has to take blocks until
  /// none is left.
  func share(_ blocks: Int, _ work: @Sendable (Int) -> Void) {
    let hands = min(count, blocks)
    if hands > 1 { run(hands, work) } else { work(0) }
  }
}
