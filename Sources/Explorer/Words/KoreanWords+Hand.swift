import HangulText
import NewsGraph
import NewsModel

extension KoreanWords {
  func trace(_ trace: Correction.Trace) -> String {
    switch trace.field {
    case .present: return "직접 더함: \(trace.was)"
    case .absent: return "직접 뺌: \(trace.was)"
    default: return "\(field(trace.field)) 직접 고침 (기사: \(trace.was.isEmpty ? "없음" : value(trace)))"
    }
  }

  func field(_ field: Correction.Field) -> String {
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
    case .present: "더한 참석자"
    case .absent: "불참"
    case .publisher: "매체"
    }
  }

  func howToUndo(_ key: String) -> String { "(되돌리려면 \(key))" }

  func ask(_ entry: Prompt.Entry) -> String {
    let name = entry.subject.name
    switch entry.purpose {
    case .note: return "\(name) 메모:"
    case .exportFile: return "이 화면을 쓸 파일:"
    case .rename: return "\(name) 보여 줄 이름:"
    case .briefFile: return "마크다운으로 쓸 파일:"
    case .correct(.date): return "\(name) 날짜 (2025-02-04):"
    case .correct(let field):
      let choices = entry.choices.map(\.word).joined(separator: "·")
      return "\(name) \(self.field(field))\(choices.isEmpty ? "" : " (\(choices))"):"
    }
  }

  func sameAs(_ name: String) -> String { "\(Particle.with.attached(to: name)) 같은 이는…" }
  func differentFrom(_ name: String) -> String { "\(Particle.with.attached(to: name)) 다른 이는…" }
  var finderPicks: String { "Enter 판단, Esc 취소" }
  var reviewTitle: String { "하나인가 둘인가" }
  var reviewComing: String { "쌍을 찾는 중…" }
  var reviewEmpty: String { "하나로 보이는 쌍이 없습니다" }
  var judgedBefore: String { "앞서 판단" }
  func verdict(_ verdict: Judgement.Verdict) -> String {
    switch verdict {
    case .same: "하나"
    case .different: "다름"
    case .unsure: "보류"
    }
  }
  var speaksForOne: String { "하나라는 근거" }
  var speaksForTwo: String { "다르다는 근거" }

  /// What the commands of the reader's hand do; empty for any other.
  func handHelp(_ command: Command) -> String {
    switch command {
    case .same: "…와 같은 이; 검토에서는 하나"
    case .different: "…와 다른 이; 기사·언급에서는 딴 사람"
    case .unsure: "검토에서 보류"
    case .reject: "틀림: 이것을 뺀다"
    case .rename: "이름·날짜·장소·직함 고치기"
    case .note: "메모 남기기"
    case .star: "별표 붙이거나 떼기"
    case .undo: "마지막에 한 일 되돌리기"
    case .redo: "되돌린 일 다시 하기"
    case .review: "하나일 수 있는 쌍 검토"
    default: ""
    }
  }
}
