import HangulText
import NewsModel

extension KoreanPhrases: JudgingPhrases {
  var groupJudging: String { "판단" }
  var abstractMerge: String { "둘이 하나라고 판단합니다." }
  var abstractDistinct: String { "둘이 서로 다르다고 판단합니다. 다시 합쳐지지 않습니다." }
  var abstractSplit: String { "다른 이에 관한 기사를 하나에서 떼어 냅니다." }
  var abstractUndo: String { "마지막 판단이나 고른 판단을 되돌립니다." }
  var abstractRedo: String { "되돌린 판단을 다시 합니다." }
  var abstractHistory: String { "누가 무엇을 판단했는지 새것부터 보여 줍니다." }
  var helpSplitArticles: String { "떼어 낼 기사의 경로나 ID, 또는 그 한 줄: news/a.txt:5." }
  var helpSplitEach: String { "기사마다 따로 떼어 놓습니다." }
  var helpDecision: String { "되돌릴 판단의 ID (d12). 없으면 마지막 판단." }

  func act(_ act: Deed.Act) -> String {
    switch act {
    case .merge: "합침"
    case .distinct: "다름"
    case .split: "나눔"
    case .unsure: "보류"
    case .rename: "이름"
    case .hide: "숨김"
    case .reject: "버림"
    case .correct: "고침"
    case .note: "메모"
    case .star: "별표"
    case .unstar: "별표 뗌"
    case .mark: "표시"
    case .watch: "관심 명단"
    case .clip: clips
    case .unclip: "발췌 뺌"
    case .move: "발췌 옮김"
    }
  }

  func state(of decision: Decision) -> String {
    decision.isUndone ? "되돌림" : decision.isIdle ? "효력 없음" : ""
  }

  func merged(_ a: String, _ b: String, into name: String, _ id: String) -> String {
    "\(Particle.with.attached(to: a)) \(Particle.object.attached(to: b)) 하나로 합쳤습니다: \(name)  \(id)"
  }

  func keptApart(_ a: String, _ b: String) -> String {
    "\(Particle.with.attached(to: a)) \(Particle.topic.attached(to: b)) 서로 다릅니다. 다시 합쳐지지 않습니다"
  }

  func parted(_ name: String) -> String { "\(name)에서 떼어 냈습니다" }

  func takenOutOf(_ name: String, _ meeting: String) -> String {
    "참석자에서 뺐습니다: \(name) (\(meeting))"
  }

  func leftOpen(_ a: String, _ b: String) -> String { "보류했습니다: \(a) · \(b)" }

  func howToUndo(_ id: String) -> String { "되돌리려면: inmaek undo \(id)" }

  func idleDecisions(_ count: Int) -> String {
    "판단 \(count)건은 지금 효력이 없습니다: 기대던 글이 없거나 다른 판단에 막혔습니다. inmaek history로 확인하세요"
  }

  func undone(_ decision: Decision) -> String { "되돌렸습니다: " + told(decision) }

  func redone(_ decision: Decision) -> String { "다시 했습니다: " + told(decision) }

  func told(_ decision: Decision) -> String {
    "\(decision.shownID) \(act(decision.deed.act)) \(decision.deed.names.joined(separator: " · "))"
      .onOneLine
  }

  func notToBeJudged(_ name: String) -> Complaint {
    Complaint("\(name): 인물과 기업만 판단할 수 있습니다")
  }
  func alreadyOne(_ name: String) -> Complaint { Complaint("\(name): 이미 하나입니다") }
  func differentKinds(_ a: String, _ b: String) -> Complaint {
    Complaint(
      "\(Particle.with.attached(to: a)) \(Particle.topic.attached(to: b)) 인물과 기업입니다",
      "먼저 correct --kind로 종류를 맞추세요")
  }
  func stillOne(_ name: String) -> Complaint {
    Complaint("\(name): 아직 하나입니다", "기사를 떼어 내려면 inmaek split")
  }
  func judgedDifferent(_ a: String, _ b: String, in id: String) -> Complaint {
    Complaint(
      "\(Particle.with.attached(to: a)) \(Particle.topic.attached(to: b)) 서로 다르다고 판단한 바 있습니다 (\(id))",
      "먼저 inmaek undo \(id)")
  }
  func alreadyDifferent(_ a: String, _ b: String, in id: String) -> Complaint {
    Complaint(
      "\(Particle.with.attached(to: a)) \(Particle.topic.attached(to: b)) 이미 다르다고 판단했습니다 (\(id))")
  }
  var splitWhat: Complaint { Complaint("떼어 낼 기사가 없습니다", "기사의 경로나 ID, 또는 --each를 쓰세요") }
  func notNamedThere(_ name: String, _ article: String) -> Complaint {
    Complaint(
      "\(article): \(Particle.topic.attached(to: name)) 이 기사에 나오지 않습니다", "inmaek show로 기사를 확인하세요")
  }
  func nothingLeft(_ name: String) -> Complaint {
    Complaint("\(name): 기사를 모두 떼어 내면 남는 것이 없습니다", "일부 기사만 고르세요")
  }
  func onlyOneArticle(_ name: String) -> Complaint {
    Complaint("\(name): 기사 하나에만 나옵니다", "나눌 것이 없습니다")
  }
  var nothingToUndo: Complaint { Complaint("되돌릴 판단이 없습니다", "inmaek history로 확인하세요") }
  var nothingToRedo: Complaint { Complaint("다시 할 판단이 없습니다", "inmaek history로 확인하세요") }
  func noDecision(_ id: String) -> Complaint {
    Complaint("\(id): 그런 판단이 없거나 이미 되돌렸습니다", "inmaek history로 확인하세요")
  }
}
