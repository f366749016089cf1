import NewsGraph
import NewsModel

extension EnglishWords {
  func trace(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .present: return "added by hand: \(trace.was)"
    case .absent: return "taken out by hand: \(trace.was)"
    default:
      let was = trace.was.isEmpty ? "nothing" : value(trace)
      return "\(field(trace.field)) set by hand (the articles: \(was))"
    }
  }

  func field(_ field: Correction.Field) -> String {
    switch field {
    case .publisher: "outlet"
    case .present: "also there"
    case .absent: "not there"
    default: field.rawValue
    }
  }

  func howToUndo(_ key: String) -> String { "(\(key) takes it back)" }

  func ask(_ entry: Prompt.Entry) -> String {
    let name = entry.subject.name
    switch entry.purpose {
    case .note: return "Note on \(name):"
    case .exportFile: return "File for this view:"
    case .rename: return "Show \(name) as:"
    case .briefFile: return "Write as Markdown to:"
    case .correct(.date): return "\(name), date (2025-02-04):"
    case .correct(let field):
      let choices = entry.choices.map(\.word).joined(separator: ", ")
      return "\(name), \(self.field(field))\(choices.isEmpty ? "" : " (\(choices))"):"
    }
  }

  func sameAs(_ name: String) -> String { "\(name) is the same as…" }
  func differentFrom(_ name: String) -> String { "\(name) is not…" }
  var finderPicks: String { "Enter judges, Esc cancels" }
  var reviewTitle: String { "One or two?" }
  var reviewComing: String { "Looking for pairs…" }
  var reviewEmpty: String { "No pair looks like one" }
  var judgedBefore: String { "judged before" }
  func verdict(_ verdict: Judgement.Verdict) -> String {
    switch verdict {
    case .same: "one"
    case .different: "two"
    case .unsure: "left open"
    }
  }
  var speaksForOne: String { "for one" }
  var speaksForTwo: String { "for two" }

  /// What the commands of the reader's hand do; empty for any other.
  func handHelp(_ command: Command) -> String {
    switch command {
    case .same: "the same as…; in a review: one"
    case .different: "not the same; here: somebody else"
    case .unsure: "in a review: leave open"
    case .reject: "wrong: take this out"
    case .rename: "set name, day, place or title right"
    case .note: "note on this"
    case .star: "star, or take it off"
    case .undo: "take back what was done last"
    case .redo: "do it again"
    case .review: "pairs that may be one"
    default: ""
    }
  }
}
