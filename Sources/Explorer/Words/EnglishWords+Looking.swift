import NewsGraph
import NewsModel

extension EnglishWords {
  var textLegend: String { "a b  a OR b  -without  \"a phrase\"  (a OR b) c  from: to: outlet:" }

  func textFault(_ fault: TextQuery.Fault) -> String {
    switch fault {
    case .openQuote: "The quotation mark is still open"
    case .openBracket: "A bracket has no other"
    case .lone(let word): "\(word) waits for a word"
    case .onlyExcluded: "Say also what has to be there"
    case .noWords: noTextFound
    case .tooDeep: "Too many brackets"
    }
  }

  func timeline(_ scale: TimeScale) -> String {
    switch scale {
    case .day: "By day"
    case .month: "By month"
    case .year: "By year"
    }
  }

  var mentioned: String { "mentioned" }
  var overduePlan: String { "day passed, no report" }
  func columnsHidden(_ before: Int, _ after: Int) -> String {
    "← \(before.grouped) more · \(after.grouped) more →"
  }
  func depth(_ steps: Int) -> String { "depth \(steps)" }
  var claims: String { "What each outlet says" }
  func more(_ count: Int) -> String { "+\(count.grouped) more" }
  func pathFrom(_ name: String) -> String { "From \(name) to…" }
  var pathComing: String { "Looking for a way…" }
  var noPath: String { "No way leads there" }
  func hubs(_ areWelcome: Bool, _ key: String) -> String {
    areWelcome
      ? "hubs are gone through · \(key) avoid them" : "hubs were avoided · \(key) go through"
  }
  func way(_ number: Int, _ steps: Int) -> String {
    steps == 1 ? "\(number). 1 step" : "\(number). \(steps) steps"
  }

  func step(_ kind: String) -> String {
    TieKind(rawValue: kind).map { self.kind($0) } ?? ""
  }
}

extension EnglishWords {
  var home: String { "Home" }
  var welcome: String { "What is here" }
  func since(_ time: String) -> String { "Since \(time)" }
  var nothingNew: String { "nothing new" }
}

extension EnglishWords {
  var commandsTitle: String { "Command" }
  var historyTitle: String { "Where you have been" }

  func aspect(_ aspect: Aspect) -> String {
    switch aspect {
    case .whole: ""
    case .timeline: "timeline"
    case .claims: "claims"
    case .graph: "graph"
    case .path(let other, _): "path to \(other.label)"
    }
  }
}
