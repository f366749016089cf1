import NewsGraph
import NewsModel

extension KoreanWords {
  var textLegend: String { "가 나: 모두  가 OR 나  -뺄말  \"이은 말\"  부터: 까지: 매체:" }

  func textFault(_ fault: TextQuery.Fault) -> String {
    switch fault {
    case .openQuote: "따옴표가 아직 열려 있습니다"
    case .openBracket: "괄호의 짝이 없습니다"
    case .lone(let word): "\(word) 곁에 낱말이 더 있어야 합니다"
    case .onlyExcluded: "찾을 말도 쓰세요"
    case .noWords: noTextFound
    case .tooDeep: "괄호가 너무 많습니다"
    }
  }

  func timeline(_ scale: TimeScale) -> String {
    switch scale {
    case .day: "날마다"
    case .month: "달마다"
    case .year: "해마다"
    }
  }

  var mentioned: String { "언급" }
  var overduePlan: String { "예정일 지남 · 보도 없음" }
  func columnsHidden(_ before: Int, _ after: Int) -> String {
    "← \(before.grouped)칸 더 · \(after.grouped)칸 더 →"
  }
  func depth(_ steps: Int) -> String { "깊이 \(steps)" }
  var claims: String { "매체별 주장" }
  func more(_ count: Int) -> String { "외 \(count.grouped)" }
  func pathFrom(_ name: String) -> String { "\(name)에서 …까지" }
  var pathComing: String { "길을 찾는 중…" }
  var noPath: String { "이어지는 길이 없습니다" }
  func hubs(_ areWelcome: Bool, _ key: String) -> String {
    areWelcome ? "허브도 거칩니다 · \(key) 피하기" : "이웃이 많은 허브는 피했습니다 · \(key) 거치기"
  }
  func way(_ number: Int, _ steps: Int) -> String { "\(number). \(steps)단계" }

  func step(_ kind: String) -> String {
    TieKind(rawValue: kind).map { self.kind($0) } ?? ""
  }
}

extension KoreanWords {
  var home: String { "홈" }
  var welcome: String { "이 저장소" }
  func since(_ time: String) -> String { "\(time) 이후" }
  var nothingNew: String { "새 소식 없음" }
}

extension KoreanWords {
  var commandsTitle: String { "명령" }
  var historyTitle: String { "지나온 곳" }

  func aspect(_ aspect: Aspect) -> String {
    switch aspect {
    case .whole: ""
    case .timeline: "타임라인"
    case .claims: "매체별 주장"
    case .graph: "그래프"
    case .path(let other, _): "\(other.label)까지의 경로"
    }
  }
}
