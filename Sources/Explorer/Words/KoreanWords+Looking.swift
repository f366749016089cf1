import NewsModel

extension KoreanWords {
  func timeline(_ zoom: Aspect.Zoom) -> String {
    switch zoom {
    case .day: "날마다"
    case .month: "달마다"
    case .year: "해마다"
    }
  }

  var claims: String { "매체별 주장" }
  func more(_ count: Int) -> String { "외 \(count)" }
  func pathFrom(_ name: String) -> String { "\(name)에서 …까지" }
  var pathComing: String { "길을 찾는 중…" }
  var noPath: String { "이어지는 길이 없습니다" }
  func way(_ number: Int, _ steps: Int) -> String { "\(number). \(steps)단계" }

  func step(_ kind: String) -> String {
    TieKind(rawValue: kind).map { self.kind($0) } ?? ""
  }
}
