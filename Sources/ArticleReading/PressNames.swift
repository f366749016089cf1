/// The reporters named before each 기자 of a run of tokens, and what stands before the first of them.
struct PressNames: Sendable {
  var names: [String] = []
  /// Words and outlets before the first name.
  var lead: [MetaToken] = []

  /// Reads "나래경제 홍길동 기자", "홍길동 임꺽정 기자", "홍길동 특파원 임꺽정 통신원".
  ///
  /// Of words with nothing but a blank between them the first may be an outlet's name, unless the
  /// outlet is known already. Nil when nobody is called a reporter.
  init?(_ tokens: [MetaToken], of scalars: [Unicode.Scalar], isOutletKnown: Bool) {
    var group: [MetaToken] = []
    var isFirst = true
    for token in tokens {
      switch token.kind {
      case .word, .outlet, .mark: group.append(token)
      case .press(let length):
        let glued = length > 0 ? [scalars[token.range].prefix(length).string] : []
        take(group, of: scalars, all: isOutletKnown || !isFirst, isFirst: isFirst && glued.isEmpty)
        if isFirst, !glued.isEmpty { lead = group.filter { $0.isWordOrOutlet } }
        names += glued
        group = []
        isFirst = false
      default: break
      }
    }
    if isFirst { return nil }
  }

  private mutating func take(
    _ group: [MetaToken], of scalars: [Unicode.Scalar], all: Bool, isFirst: Bool
  ) {
    let words = group.filter { $0.isWordOrOutlet }
    var found: [MetaToken] = []
    for (index, word) in words.enumerated().reversed() {
      guard word.kind == .word, PersonName.isPlausible(scalars[word.range]) else { break }
      if let next = found.first, !all, !isJoined(word, next, scalars) {
        guard index > 0, PersonName.isLikely(scalars[word.range]) else { break }
      }
      found.insert(word, at: 0)
    }
    names += found.map { scalars[$0.range].string }
    if isFirst { lead = Array(words.dropLast(found.count)) }
  }

  private func isJoined(_ left: MetaToken, _ right: MetaToken, _ scalars: [Unicode.Scalar]) -> Bool
  {
    scalars[left.range.upperBound..<right.range.lowerBound].contains { $0.isNameJoint }
  }
}
