extension KoreanWords {
  var briefTitle: String { "발췌" }
  var briefComing: String { "읽는 중…" }
  func briefEmpty(_ key: String) -> String { "아직 발췌한 말이 없습니다. 근거를 보다가 \(key)" }
  var briefFile: String { "brief.md" }

  /// What the commands of the brief do; empty for any other.
  func briefHelp(_ command: Command) -> String {
    switch command {
    case .clip: "이 말을 발췌하기, 빼기"
    case .brief: "발췌해 둔 말 보기"
    case .moveUp: "발췌에서 위로 옮기기"
    case .moveDown: "발췌에서 아래로 옮기기"
    case .write: "발췌를 마크다운으로 쓰기"
    default: ""
    }
  }
}
