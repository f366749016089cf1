import Foundation
import NewsModel

/// A decision as a line of JSON, for somebody else's store.
struct SharedDecision: Codable {
  var made: String
  var by: String
  var deed: Deed

  init(_ decision: Decision) {
    made = decision.made
    by = decision.author
    deed = decision.deed
  }

  /// The decision before it has an entry in a history.
  var decision: Decision { Decision(id: 0, made: made, author: by, deed: deed) }

  /// The line; keys in order, so that the same decision is the same line.
  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// Reads a line; nil for one that is no decision.
  init?(line: some StringProtocol) {
    let read = try? JSONDecoder().decode(SharedDecision.self, from: Data(line.utf8))
    guard let read, read.deed.isSound else { return nil }
    self = read
  }
}

extension Deed {
  /// Whether all that it points at has words to be found by, and every value can stand where it is to.
  fileprivate var isSound: Bool {
    judgements.allSatisfy { !$0.left.isEmpty && !$0.right.isEmpty }
      && corrections.allSatisfy { !$0.target.anchors.isEmpty }
      && annotations.allSatisfy { !$0.target.anchors.isEmpty }
      && (bearsOnGraph || !annotations.isEmpty || watched != nil)
  }
}
