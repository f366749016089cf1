import HangulText
import NewsModel

extension KoreanWords {
  func trace(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .present: return "직접 더함: \(trace.was)"
    case .absent: return "직접 뺌: \(trace.was)"
    default: return "\(field(trace.field)) 직접 고침 (기사: \(trace.was.isEmpty ? "없음" : value(trace)))"
    }
  }

  private func field(_ field: Correction.Field) -> String {
    switch field {
    case .name: "이름"
    case .kind: "종류"
    case .hidden: "숨김"
    case .rejected: "버림"
    case .date: "날짜"
    case .place: "장소"
    case .status: "상태"
    case .title: "직함"
    case .firm: "소속"
    case .present: "참석"
    case .absent: "불참"
    case .publisher: "매체"
    }
  }

  func howToUndo(_ key: String) -> String { "(되돌리려면 \(key))" }

  func ask(_ purpose: Prompt.Purpose, _ name: String) -> String {
    switch purpose {
    case .note: "\(name) 메모:"
    case .rename: "\(name) 보여 줄 이름:"
    case .date: "\(name) 날짜 (2025-02-04):"
    case .place: "\(name) 장소:"
    case .title: "\(name) 직함:"
    }
  }

  func sameAs(_ name: String) -> String { "\(Particle.with.attached(to: name)) 같은 이는…" }
  func differentFrom(_ name: String) -> String { "\(Particle.with.attached(to: name)) 다른 이는…" }
  var finderPicks: String { "Enter 판단, Esc 취소" }
  var reviewTitle: String { "하나인가 둘인가" }
  var reviewComing: String { "쌍을 찾는 중…" }
  var reviewEmpty: String { "하나로 보이는 쌍이 없습니다" }
  var speaksForOne: String { "하나라는 근거" }
  var speaksForTwo: String { "다르다는 근거" }
}
