import HangulText
import Linking
import NewsModel

/// Words for the pairs that may be one.
protocol ReviewPhrases: Sendable {
  var abstractReview: String { get }
  var helpReviewAgain: String { get }

  var speaksForOne: String { get }
  var speaksForTwo: String { get }
  var reviewPrompt: String { get }
  func reason(_ reason: ReviewPair.Reason) -> String
  func verdict(_ verdict: ReviewVerdict) -> String
  func judgedBefore(_ decision: Decision) -> String
  func reviewed(same: Int, different: Int, unsure: Int) -> String
  var nothingToReview: String { get }
  var nothingJudged: String { get }
}

extension EnglishPhrases: ReviewPhrases {
  var abstractReview: String { "Ask about the pairs that may be one, the likeliest first." }
  var helpReviewAgain: String { "The last twenty pairs judged, to be judged again." }

  var speaksForOne: String { "for one:" }
  var speaksForTwo: String { "for two:" }
  var reviewPrompt: String { "[s]ame  [d]ifferent  [u]nsure  [Space] later  [b]ack  [q]uit" }

  func reason(_ reason: ReviewPair.Reason) -> String {
    switch reason {
    case .sharedForm(let form): "both written \(form)"
    case .jamo(let count): count == 1 ? "names 1 letter apart" : "names \(count) letters apart"
    case .sharedSurname(let word): "both end in \(word)"
    case .sharedStem(let stem): "both begin with \(stem)"
    case .sharedFirm(let firm): "both at \(firm)"
    case .sharedHolder(let name): "\(name) holds a title at both"
    case .sharedTitle(let title): "both \(title)"
    case .sharedCompany(let count): count == 1 ? "met 1 person both" : "met \(count) people both"
    case .sameArticle(let count):
      count == 1 ? "1 article names both" : "\(count) articles name both"
    case .differentFirms(let a, let b): "at \(a), at \(b)"
    case .differentKinds(let a, let b): "\(firmKind(a)), \(firmKind(b))"
    case .differentTickers(let a, let b): "\(a), \(b)"
    case .differentGlosses(let a, let b): "\(a), \(b)"
    }
  }

  func verdict(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .same: "one"
    case .different: "two"
    case .unsure: "unsure"
    case .skip: "later"
    case .back: "back"
    case .leave: "quit"
    }
  }

  func judgedBefore(_ decision: Decision) -> String { "judged before: " + told(decision) }

  func reviewed(same: Int, different: Int, unsure: Int) -> String {
    "one: \(same), two: \(different), unsure: \(unsure); see inmaek history"
  }

  var nothingToReview: String { "no pair looks like one" }
  var nothingJudged: String { "no pair was judged yet" }
}

extension KoreanPhrases: ReviewPhrases {
  var abstractReview: String { "하나일 수 있는 둘을 그럴 법한 것부터 묻습니다." }
  var helpReviewAgain: String { "마지막으로 판단한 스무 쌍을 다시 판단합니다." }

  var speaksForOne: String { "하나라는 근거:" }
  var speaksForTwo: String { "다르다는 근거:" }
  var reviewPrompt: String { "[s] 하나  [d] 다름  [u] 모름  [Space] 나중에  [b] 앞 쌍  [q] 끝" }

  func reason(_ reason: ReviewPair.Reason) -> String {
    switch reason {
    case .sharedForm(let form): "둘 다 ‘\(form)’\(Particle.direction.form(after: form)) 적힘"
    case .jamo(let count): "이름이 자모 \(count)개 다름"
    case .sharedSurname(let word): "둘 다 \(word)"
    case .sharedStem(let stem): "둘 다 ‘\(stem)’\(Particle.direction.form(after: stem)) 시작"
    case .sharedFirm(let firm): "소속이 같음: \(firm)"
    case .sharedHolder(let name): "두 곳 모두 직함이 있는 이: \(name)"
    case .sharedTitle(let title): "직함이 같음: \(title)"
    case .sharedCompany(let count): "둘 다 만난 이 \(count)명"
    case .sameArticle(let count): "기사 \(count)건에 따로 나옴"
    case .differentFirms(let a, let b): "소속이 다름: \(a) / \(b)"
    case .differentKinds(let a, let b): "종류가 다름: \(firmKind(a)) / \(firmKind(b))"
    case .differentTickers(let a, let b): "종목 코드가 다름: \(a) / \(b)"
    case .differentGlosses(let a, let b): "표기가 다름: \(a) / \(b)"
    }
  }

  func verdict(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .same: "하나"
    case .different: "다름"
    case .unsure: "모름"
    case .skip: "나중에"
    case .back: "앞 쌍"
    case .leave: "끝"
    }
  }

  func judgedBefore(_ decision: Decision) -> String { "앞선 판단: " + told(decision) }

  func reviewed(same: Int, different: Int, unsure: Int) -> String {
    "하나 \(same)건, 다름 \(different)건, 모름 \(unsure)건 · inmaek history로 확인하세요"
  }

  var nothingToReview: String { "하나로 보이는 쌍이 없습니다" }
  var nothingJudged: String { "아직 판단한 쌍이 없습니다" }
}
