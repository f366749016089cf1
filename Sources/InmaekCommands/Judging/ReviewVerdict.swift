import HangulText
import NewsModel

/// What a reader answers to a pair that may be one.
enum ReviewVerdict: Hashable, Sendable {
  case same
  case different
  case unsure
  case skip
  case back
  case leave

  /// Reads a key, in whichever state the keyboard is; nil for one that answers nothing, and `leave` at
  /// the end of the input.
  init?(key bytes: [UInt8]) {
    guard let first = bytes.first else {
      self = .leave
      return
    }
    // Ctrl-C, Ctrl-D, and Escape alone.
    if [3, 4].contains(first) || bytes == [27] {
      self = .leave
      return
    }
    let text = String(decoding: bytes.filter { $0 != 10 && $0 != 13 }, as: UTF8.self)
    switch DuBeolsik.keys(of: text).lowercased() {
    case "s", "=": self = .same
    case "d", "!": self = .different
    case "u", "?": self = .unsure
    case "", " ", "n": self = .skip
    case "b", "[": self = .back
    case "q": self = .leave
    default: return nil
    }
  }

  /// What it says of the pair; nil where it says nothing.
  var judgement: Judgement.Verdict? {
    switch self {
    case .same: .same
    case .different: .different
    case .unsure: .unsure
    case .skip, .back, .leave: nil
    }
  }

  /// The act that it is kept as.
  var act: Deed.Act? { judgement.map(Deed.Act.init) }
}
