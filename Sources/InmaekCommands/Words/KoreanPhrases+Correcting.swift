import Explorer
import GraphStore
import HangulText
import NewsGraph
import NewsModel

extension KoreanPhrases: CorrectingPhrases {
  var language: Language { .korean }
  var abstractReject: String { "글에 없는 내용이나 잘못 잡힌 이름을 버립니다." }
  var abstractRename: String { "보여 줄 이름을 고릅니다." }
  var abstractCorrect: String { "날짜·장소·상태·직함·참석자·매체를 바로잡습니다." }
  var helpRejected: String { "직함·회동·관계·발언·설의 ID(show --ids) 또는 이름." }
  var helpNewName: String { "보여 줄 이름." }
  var helpCorrected: String { "직함·회동·관계·기사의 ID(show --ids) 또는 이름." }
  var helpCorrectDate: String { "날짜: 2025-02-04, 2025-02, 2025." }
  var helpCorrectPlace: String { "만난 곳." }
  var helpCorrectStatus: String {
    "회동은 held·planned·cancelled, 관계는 current·planned·ended, "
      + "직함은 current·former·designate·acting·deceased."
  }
  var helpCorrectTitle: String { "직함." }
  var helpCorrectFirm: String { "직함을 가진 곳." }
  var helpCorrectWith: String { "그 자리에 있던 이." }
  var helpCorrectWithout: String { "그 자리에 없던 이." }
  var helpCorrectKind: String { "종류: person, company, group, government 등." }
  var helpCorrectPublisher: String { "기사를 낸 매체." }
  var helpHistoryExport: String { "효력이 있는 판단을 한 줄에 하나씩 파일에 씁니다." }
  var helpHistoryImport: String { "그런 파일의 판단을 넘겨받습니다." }
  var helpShowIDs: String { "직함·회동·관계·발언의 ID도 보여 줍니다." }

  func hidden(_ name: String) -> String { "\(Particle.object.attached(to: name)) 숨겼습니다" }
  func rejected(_ name: String) -> String { "버렸습니다: \(name)" }
  func renamed(_ old: String, _ new: String) -> String {
    "\(Particle.object.attached(to: old)) \(Particle.direction.attached(to: new)) 보여 줍니다"
  }
  func corrected(_ name: String, _ values: [String]) -> String {
    "바로잡았습니다: \(name) " + values.joined(separator: ", ")
  }

  func adopted(_ count: Int) -> String { "판단 \(count)건을 넘겨받았습니다" }

  func contradicts(_ one: Decision, _ other: Decision?) -> String {
    let rest = other.map { " ↔ " + told($0) } ?? ""
    return "서로 어긋납니다: " + told(one) + rest + " · 하나를 되돌리세요"
  }

  func articleNotRejected(_ name: String) -> Complaint {
    Complaint("\(name): 기사는 버릴 수 없습니다", "저장소에서 빼려면 inmaek forget")
  }
  func takenOut(_ id: String, in decision: String) -> Complaint {
    Complaint("\(id): 직접 뺐습니다 (\(decision))", "되살리려면 inmaek undo \(decision)")
  }
  var emptyName: Complaint { Complaint("이름이 비었습니다", "보여 줄 이름을 쓰세요") }
  func alreadyCalled(_ name: String) -> Complaint { Complaint("\(name): 이미 이 이름으로 보입니다") }
  var nothingToCorrect: Complaint {
    Complaint("바로잡을 값이 없습니다", "--date 2025-02-04처럼 값을 주세요")
  }
  func hasNone(_ option: String, of kind: Target.Kind, has options: [String]) -> Complaint {
    Complaint(
      "\(option): \(targetKind(kind))에는 없는 값입니다",
      options.isEmpty ? "버리려면 inmaek reject" : "고칠 수 있는 값: " + options.joined(separator: ", "))
  }
  private func targetKind(_ kind: Target.Kind) -> String {
    switch kind {
    case .person: "인물"
    case .firm: "기업"
    case .meeting: "회동"
    case .tie: "관계"
    case .role: "직함"
    case .quote: "발언"
    case .article: "기사"
    }
  }
  func notAValue(_ value: String, of option: String, _ values: [String]) -> Complaint {
    let remedy =
      values.isEmpty
      ? option == "--date" ? "2025-02-04, 2025-02, 2025처럼 쓰세요" : "내용을 쓰세요"
      : "다음 중 하나: " + values.joined(separator: ", ")
    return Complaint("\(option): ‘\(value)’은 쓸 수 없는 값입니다", remedy)
  }
  var exportOrImport: Complaint {
    Complaint("--export와 --import를 함께 쓸 수 없습니다", "하나만 쓰세요")
  }
  func claimHasNoStatus(_ name: String) -> Complaint {
    Complaint("\(name): 확인되지 않은 설에는 상태가 없습니다", "빼려면 inmaek reject")
  }
  var noSharedDecision: Complaint {
    Complaint("inmaek의 판단이 아닙니다", "이 줄은 건너뜁니다. 파일은 inmaek history --export로 만듭니다")
  }
}

extension KoreanPhrases: RemarkPhrases {
  var abstractNote: String { "메모를 남기거나 보여 줍니다." }
  var abstractStar: String { "다시 볼 것에 별표를 붙입니다." }
  var abstractWatch: String { "파일에 적힌 이름들을 지켜봅니다." }
  var helpNoteText: String { "메모. #으로 시작하는 낱말은 태그입니다. 없으면 메모를 보여 줍니다." }
  var helpNoteFind: String { "이 낱말이나 #태그가 든 메모만 보여 줍니다." }
  var helpStarOff: String { "별표를 뗍니다." }
  var helpWatchFile: String { "한 줄에 이름 하나씩 적은 파일. 앞서 지켜보던 이름을 대신합니다." }
  var helpWatchOff: String { "더는 지켜보지 않습니다." }
  var helpExportNotes: String { "메모와 별표도 씁니다." }
  var helpWatched: String { "지켜보는 이름 가운데 가장 가까운 이까지의 길." }

  func remark(_ kind: Annotation.Kind) -> String {
    switch kind {
    case .note: "메모"
    case .star: "★"
    case .mark: "표시"
    case .clip: clips
    }
  }
  func noted(_ name: String) -> String { "\(name): 메모했습니다" }
  func starred(_ name: String) -> String { "★ \(name)" }
  func unstarred(_ name: String) -> String { "\(name): 별표를 뗐습니다" }
  func marked(_ name: String, _ letter: String) -> String {
    "'\(letter) → \(name)"
  }
  func watching(_ count: Int) -> String {
    count == 0 ? "이제 아무도 지켜보지 않습니다" : "이름 \(count)개를 지켜봅니다"
  }
  var notInTheGraph: String { "아직 기사에 없음" }
  func watchedNews(_ news: WatchedNews) -> String {
    let meetings = news.meetings == 0 ? "" : ", 새 회동 \(news.meetings)건"
    return "관심 명단: \(news.ref.name.onOneLine): 새 기사 \(news.articles)건\(meetings)"
  }

  var emptyNote: Complaint { Complaint("메모가 비었습니다") }
  func notStarred(_ name: String) -> Complaint { Complaint("\(name): 별표가 없습니다") }
  func alreadyThere(_ name: String) -> Complaint {
    Complaint("\(Particle.topic.attached(to: name)) 이미 참석한 것으로 되어 있습니다", "고칠 것이 없습니다")
  }

  func notThereAnyway(_ name: String) -> Complaint {
    Complaint("\(Particle.subject.attached(to: name)) 참석했다는 말이 없습니다", "고칠 것이 없습니다")
  }

  func alreadyStarred(_ name: String) -> Complaint {
    Complaint("\(name): 이미 별표가 있습니다", "떼려면 --off")
  }
  var watchWhat: Complaint { Complaint("파일과 --off를 함께 쓸 수 없습니다", "하나만 쓰세요") }
  var noNames: Complaint { Complaint("이름이 없습니다", "한 줄에 이름 하나씩 쓰세요") }
  var pathToWhom: Complaint {
    Complaint("길의 다른 쪽 끝 <b>가 없습니다", "이름 둘, 또는 이름 하나와 --watched를 쓰세요")
  }
  var nobodyWatched: Complaint {
    Complaint("지켜보는 이름이 그래프에 없습니다", "inmaek watch로 확인하세요")
  }
  func notJoinedToWatched(_ name: String) -> Complaint {
    Complaint("\(name): 지켜보는 이름까지 가는 길이 없습니다")
  }
}
