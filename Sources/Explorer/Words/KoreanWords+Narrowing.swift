import NewsGraph

extension KoreanWords {
  func order(_ order: ListOrder) -> String {
    switch order {
    case .rank: "보도순"
    case .name: "이름순"
    case .date: "날짜순"
    }
  }

  func narrowingHelp(_ command: Command) -> String {
    switch command {
    case .sortByName: "목록을 이름순으로"
    case .sortByDate: "목록을 날짜순으로"
    case .sortByRank: "목록을 기사 많은 순으로"
    case .sortAsUsual: "목록을 본래 순서로"
    case .tag: "줄 골라 두기"
    case .meetingsOfTagged: "골라 둔 이들이 함께한 회동"
    default: ""
    }
  }

  func filterFault(_ fault: FilterText.Fault) -> String {
    switch fault {
    case .unknown(let name, let facets): "\(name): 없는 조건입니다. \(shown(facets))"
    case .elsewhere(let facet, let facets):
      "\(facet.korean): 이 목록에는 없습니다. \(shown(facets))"
    case .nobody(let name): "‘\(name)’, 그런 인물이나 기업은 없습니다"
    case .value(.status, let value):
      "‘\(value)’, 그런 상태는 없습니다. 성사 예정 취소 지남"
    case .value(.least, let value):
      "최소: 뒤에는 숫자를 씁니다. ‘\(value)’"
    case .value(let facet, let value):
      "\(facet.korean): 뒤에는 2025, 2025-01, 2025-01-31 처럼 씁니다. ‘\(value)’"
    }
  }

  private func shown(_ facets: [Facet]) -> String {
    facets.map { $0.korean + ":" }.joined(separator: " ")
  }
}
