import HangulText
import NewsModel

/// Words of notes about people, firms and meetings, and of what is clipped for them.
protocol BriefPhrases: Sendable {
  var abstractBrief: String { get }
  var helpBriefNames: String { get }
  var helpBriefClips: String { get }
  var helpBriefNotes: String { get }

  // Headings and labels.
  var together: String { get }
  var summary: String { get }
  var chronology: String { get }
  var claimsByOutlet: String { get }
  var rumours: String { get }
  var ownNotes: String { get }
  var clips: String { get }
  var outlet: String { get }
  var day: String { get }
  var place: String { get }
  var participants: String { get }
  var topics: String { get }
  var outcome: String { get }
  var howSure: String { get }
  var amount: String { get }
  var doubtfulUnit: String { get }

  func meetingStatus(_ status: MeetingStatus) -> String
  func told(articles: Int, outlets: Int) -> String
  func met(_ name: String, times: Int) -> String
  func period(from: PartialDate?, to: PartialDate?) -> String

  // The reader's clips.
  func clipped(_ subject: String) -> String
  func unclipped(_ subject: String) -> String
  func clipMoved(_ subject: String) -> String
  func briefWritten(_ clips: Int, _ file: String) -> String
  func viewWritten(_ lines: Int, _ file: String) -> String
  func noViewer(_ program: String) -> Complaint

  func nothingTogether(_ names: [String]) -> String
  func notForBrief(_ name: String) -> Complaint
  func nothingToTell(_ names: [String]) -> Complaint
  var briefOfWhat: Complaint { get }
  var alreadyClipped: Complaint { get }
  var noClips: Complaint { get }
  var noSuchClip: Complaint { get }
  var clipAtEnd: Complaint { get }
  func fileIsThere(_ file: String) -> Complaint
}

extension KoreanPhrases: BriefPhrases {
  var abstractBrief: String { "인물·기업·회동을 마크다운 노트로 정리합니다." }
  var helpBriefNames: String { "이름 또는 ID. 여럿이면 함께한 일이 먼저 나옵니다." }
  var helpBriefClips: String { "이름 대신, 발췌해 둔 말을 씁니다." }
  var helpBriefNotes: String { "직접 남긴 메모도 씁니다." }

  var together: String { "함께" }
  var summary: String { "요약" }
  var chronology: String { "시간순" }
  var claimsByOutlet: String { "매체별 주장" }
  var rumours: String { "부인되었거나 확인되지 않은 설" }
  var ownNotes: String { "메모" }
  var clips: String { "발췌" }
  var outlet: String { "매체" }
  var day: String { "날짜" }
  var place: String { "장소" }
  var participants: String { "참석" }
  var topics: String { "주제" }
  var outcome: String { "성사 여부" }
  var howSure: String { "확실성" }
  var amount: String { "금액" }
  var doubtfulUnit: String { "단위 의심" }

  func meetingStatus(_ status: MeetingStatus) -> String {
    switch status {
    case .held: "성사"
    case .planned: "예정"
    case .cancelled: "취소"
    }
  }
  func told(articles: Int, outlets: Int) -> String {
    outlets == 0 ? "기사 \(articles)건" : "기사 \(articles)건, 매체 \(outlets)곳"
  }
  func met(_ name: String, times: Int) -> String {
    "\(Particle.with.attached(to: name)) \(times)회 만남"
  }
  func period(from: PartialDate?, to: PartialDate?) -> String {
    [from.map { "\($0.iso)부터" }, to.map { "\($0.iso)까지" }].compactMap(\.self)
      .joined(separator: " ")
  }

  func clipped(_ subject: String) -> String { "발췌했습니다: \(subject)" }
  func unclipped(_ subject: String) -> String { "발췌에서 뺐습니다: \(subject)" }
  func clipMoved(_ subject: String) -> String { "발췌를 옮겼습니다: \(subject)" }
  func viewWritten(_ lines: Int, _ file: String) -> String { "\(lines)줄을 썼습니다: \(file)" }
  func noViewer(_ program: String) -> Complaint {
    Complaint("‘\(program)’ 프로그램을 띄울 수 없습니다", "PAGER를 설치된 프로그램으로 정하세요")
  }
  func briefWritten(_ clips: Int, _ file: String) -> String { "발췌 \(clips)건을 썼습니다: \(file)" }

  func nothingTogether(_ names: [String]) -> String {
    "\(names.joined(separator: ", ")): 함께한 회동도 서로의 관계도 기사에 없습니다"
  }
  func notForBrief(_ name: String) -> Complaint {
    Complaint("\(name): 기사는 정리할 수 없습니다", "인물, 기업, 회동의 이름을 쓰세요")
  }
  func nothingToTell(_ names: [String]) -> Complaint {
    Complaint(
      "\(names.joined(separator: ", ")): 정리할 내용이 없습니다", "기간을 넓혀 보세요 (--from, --to)")
  }
  var briefOfWhat: Complaint {
    Complaint("무엇을 정리할지 알 수 없습니다", "이름을 쓰거나 --clips를 쓰세요. 둘을 함께 쓸 수는 없습니다")
  }
  var alreadyClipped: Complaint { Complaint("이미 발췌해 둔 말입니다", "gb로 봅니다") }
  var noClips: Complaint { Complaint("발췌해 둔 말이 없습니다", "탐색기에서 b로 발췌하세요") }
  var noSuchClip: Complaint { Complaint("발췌에 없는 말입니다") }
  var clipAtEnd: Complaint { Complaint("더 옮길 곳이 없습니다") }
  func fileIsThere(_ file: String) -> Complaint {
    Complaint("\(file): 이미 있는 파일입니다", "다른 이름을 쓰세요")
  }
}

extension EnglishPhrases: BriefPhrases {
  var abstractBrief: String { "Write a Markdown note about people, firms and meetings." }
  var helpBriefNames: String { "A name or id; of several, what they share comes first." }
  var helpBriefClips: String { "Write what was clipped instead." }
  var helpBriefNotes: String { "Write your own notes, too." }

  var together: String { "Together" }
  var summary: String { "Summary" }
  var chronology: String { "Chronology" }
  var claimsByOutlet: String { "Claims by outlet" }
  var rumours: String { "Denied or unconfirmed" }
  var ownNotes: String { "Notes" }
  var clips: String { "Clips" }
  var outlet: String { "Outlet" }
  var day: String { "Date" }
  var place: String { "Place" }
  var participants: String { "Participants" }
  var topics: String { "Topics" }
  var outcome: String { "Outcome" }
  var howSure: String { "Certainty" }
  var amount: String { "Amount" }
  var doubtfulUnit: String { "unit in doubt" }

  func meetingStatus(_ status: MeetingStatus) -> String { status.rawValue }
  func told(articles: Int, outlets: Int) -> String {
    let told = articles == 1 ? "1 article" : "\(articles) articles"
    return outlets == 0 ? told : told + (outlets == 1 ? ", 1 outlet" : ", \(outlets) outlets")
  }
  func met(_ name: String, times: Int) -> String {
    times == 1 ? "met \(name) once" : "met \(name) \(times) times"
  }
  func period(from: PartialDate?, to: PartialDate?) -> String {
    [from.map { "from \($0.iso)" }, to.map { "to \($0.iso)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  func clipped(_ subject: String) -> String { "clipped: \(subject)" }
  func unclipped(_ subject: String) -> String { "no longer clipped: \(subject)" }
  func clipMoved(_ subject: String) -> String { "clip moved: \(subject)" }
  func viewWritten(_ lines: Int, _ file: String) -> String {
    (lines == 1 ? "1 line" : "\(lines) lines") + " written to \(file)"
  }
  func noViewer(_ program: String) -> Complaint {
    Complaint("cannot start ‘\(program)’", "set PAGER to a program that is installed")
  }
  func briefWritten(_ clips: Int, _ file: String) -> String {
    (clips == 1 ? "1 clip" : "\(clips) clips") + " written to \(file)"
  }

  func nothingTogether(_ names: [String]) -> String {
    "\(names.joined(separator: ", ")): no article tells of a meeting or a tie of all of them"
  }
  func notForBrief(_ name: String) -> Complaint {
    Complaint("\(name): no note can be made of an article", "name a person, firm or meeting")
  }
  func nothingToTell(_ names: [String]) -> Complaint {
    Complaint(
      "\(names.joined(separator: ", ")): nothing to tell", "try a longer time (--from, --to)")
  }
  var briefOfWhat: Complaint { Complaint("a note of what?", "give names, or --clips alone") }
  var alreadyClipped: Complaint { Complaint("clipped already", "gb shows the clips") }
  var noClips: Complaint { Complaint("nothing is clipped", "b in the explorer clips words") }
  var noSuchClip: Complaint { Complaint("no such clip any more") }
  var clipAtEnd: Complaint { Complaint("it can't go further") }
  func fileIsThere(_ file: String) -> Complaint {
    Complaint("\(file): is there already", "give another name")
  }
}
