import NewsModel

extension EnglishWords {
  func trace(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .present: return "added by hand: \(trace.was)"
    case .absent: return "taken out by hand: \(trace.was)"
    default:
      let field = trace.field == .publisher ? "outlet" : trace.field.rawValue
      return "\(field) set by hand (the articles: \(trace.was.isEmpty ? "nothing" : value(trace)))"
    }
  }

  func howToUndo(_ key: String) -> String { "(\(key) takes it back)" }

  func ask(_ purpose: Prompt.Purpose, _ name: String) -> String {
    switch purpose {
    case .note: "Note on \(name):"
    case .rename: "Show \(name) as:"
    case .date: "\(name), day (2025-02-04):"
    case .place: "\(name), place:"
    case .title: "\(name), title:"
    }
  }

  func sameAs(_ name: String) -> String { "\(name) is the same as…" }
  func differentFrom(_ name: String) -> String { "\(name) is not…" }
  var finderPicks: String { "Enter judges, Esc cancels" }
  var reviewTitle: String { "One or two?" }
  var reviewComing: String { "Looking for pairs…" }
  var reviewEmpty: String { "No pair looks like one" }
  var speaksForOne: String { "for one" }
  var speaksForTwo: String { "for two" }
}
