import NewsGraph

extension EnglishWords {
  func order(_ order: ListOrder) -> String {
    switch order {
    case .rank: "by rank"
    case .name: "by name"
    case .date: "by day"
    }
  }

  func narrowingHelp(_ command: Command) -> String {
    switch command {
    case .sortByName: "list by name"
    case .sortByDate: "list by day"
    case .sortByRank: "list by number of articles"
    case .sortAsUsual: "list in its usual order"
    case .tag: "tag the row"
    case .meetingsOfTagged: "meetings of all tagged"
    default: ""
    }
  }

  func filterFault(_ fault: FilterText.Fault) -> String {
    switch fault {
    case .unknown(let name, let facets): "No \(name): here; there is \(shown(facets))"
    case .elsewhere(let facet, let facets):
      "\(facet.english): is not for this list; there is \(shown(facets))"
    case .nobody(let name): "No person or firm goes by ‘\(name)’"
    case .value(.status, let value): "No status ‘\(value)’; held, planned, cancelled, overdue"
    case .value(.least, let value): "min: takes a number, not ‘\(value)’"
    case .value(let facet, let value):
      "\(facet.english): takes 2025, 2025-01 or 2025-01-31, not ‘\(value)’"
    }
  }

  private func shown(_ facets: [Facet]) -> String {
    facets.map { $0.english + ":" }.joined(separator: " ")
  }
}
