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

  /// Reads a line; nil for one that is no decision, or one of values that can't stand where they are to.
  ///
  /// What it brings is shown on terminals: its texts are brought onto one line and composed.
  init?(line: some StringProtocol) {
    guard var read = try? JSONDecoder().decode(SharedDecision.self, from: Data(line.utf8)) else {
      return nil
    }
    read.by = CleanText.name(read.by)
    read.deed.clean()
    guard read.deed.isSound else { return nil }
    self = read
  }
}

extension Deed {
  fileprivate mutating func clean() {
    names = names.map(CleanText.name)
    for i in corrections.indices { corrections[i].value = CleanText.name(corrections[i].value) }
    for i in annotations.indices { annotations[i].text = CleanText.name(annotations[i].text) }
    watched = watched.map { $0.map(CleanText.name).filter { !$0.isEmpty } }
  }

  /// Whether all that it points at has words to be found by, and every value can stand where it is to.
  fileprivate var isSound: Bool {
    judgements.allSatisfy { !$0.left.isEmpty && !$0.right.isEmpty }
      && corrections.allSatisfy { !$0.target.anchors.isEmpty && $0.isSound }
      && annotations.allSatisfy { !$0.target.anchors.isEmpty && $0.isSound }
      && (bearsOnGraph || !annotations.isEmpty || watched != nil)
  }
}

extension Correction {
  fileprivate var isSound: Bool {
    switch field {
    case .name: target.kind.isEntity && !value.isEmpty
    case .hidden: target.kind.isEntity
    case .rejected: !target.kind.isEntity && target.kind != .article
    case .firm, .present, .absent: target.kind.fields.contains(field) && !entity.isEmpty
    default: target.kind.fields.contains(field) && target.kind.takes(value, for: field)
    }
  }
}

extension Annotation {
  fileprivate var isSound: Bool {
    switch kind {
    case .note: !text.isEmpty
    case .star: true
    case .mark: text.count == 1
    case .clip: target.kind == .article && target.anchors.allSatisfy { !$0.words.isEmpty }
    }
  }
}
