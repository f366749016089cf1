import NewsModel

extension EnglishWords {
  func timeline(_ zoom: Aspect.Zoom) -> String {
    switch zoom {
    case .day: "By day"
    case .month: "By month"
    case .year: "By year"
    }
  }

  var claims: String { "What each outlet says" }
  func more(_ count: Int) -> String { "+\(count) more" }
  func pathFrom(_ name: String) -> String { "From \(name) to…" }
  var pathComing: String { "Looking for a way…" }
  var noPath: String { "No way leads there" }
  func way(_ number: Int, _ steps: Int) -> String {
    steps == 1 ? "\(number). 1 step" : "\(number). \(steps) steps"
  }

  func step(_ kind: String) -> String {
    TieKind(rawValue: kind).map { self.kind($0) } ?? ""
  }
}
