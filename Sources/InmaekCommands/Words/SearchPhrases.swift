import HangulText
import NewsGraph

/// Words for searching, and for searches that are kept.
protocol SearchPhrases: Sendable {
  var helpSearchFrom: String { get }
  var helpSearchTo: String { get }
  var helpSearchPublisher: String { get }
  var helpSave: String { get }
  var helpSaved: String { get }
  var helpForgetSearch: String { get }

  func kept(_ name: String) -> String
  func fault(_ fault: TextQuery.Fault) -> Complaint
  var narrowsArticles: Complaint { get }
  var noSearchName: Complaint { get }
  func noSuchSearch(_ name: String) -> Complaint
}

extension EnglishPhrases: SearchPhrases {
  var helpSearchFrom: String { "Articles from this day, month or year on." }
  var helpSearchTo: String { "Articles up to this day, month or year." }
  var helpSearchPublisher: String { "Articles of this outlet." }
  var helpSave: String { "Keep the search under this name: search @NAME runs it." }
  var helpSaved: String { "The searches that are kept." }
  var helpForgetSearch: String { "Forget the search of this name." }

  func kept(_ name: String) -> String { "kept: inmaek search \(name)" }

  func fault(_ fault: TextQuery.Fault) -> Complaint {
    switch fault {
    case .openQuote: Complaint("a quotation mark is not closed", "write \"a phrase\"")
    case .openBracket: Complaint("a bracket has no other", "write (a OR b) c")
    case .lone(let word): Complaint("\(word) has no word beside it", "write a \(word) b")
    case .onlyExcluded:
      Complaint("there are only words that must not be there", "give one that must")
    case .noWords: Complaint("there is no letter and no digit to look for", "give a word")
    case .tooDeep: Complaint("too many brackets within brackets", "leave some out")
    }
  }

  var narrowsArticles: Complaint {
    Complaint(
      "--from, --to, --publisher, OR and NOT ask for articles", "leave --kind out, or give article")
  }
  var noSearchName: Complaint { Complaint("--save needs a name", "write --save NAME WORD…") }
  func noSuchSearch(_ name: String) -> Complaint {
    Complaint("no search is kept as \(name)", "inmaek search --saved lists them")
  }
}

extension KoreanPhrases: SearchPhrases {
  var helpSearchFrom: String { "이 날(달, 해)부터의 기사." }
  var helpSearchTo: String { "이 날(달, 해)까지의 기사." }
  var helpSearchPublisher: String { "이 매체의 기사." }
  var helpSave: String { "이 이름으로 검색을 저장합니다. search @이름으로 다시 찾습니다." }
  var helpSaved: String { "저장한 검색 목록." }
  var helpForgetSearch: String { "이 이름의 검색을 지웁니다." }

  func kept(_ name: String) -> String { "저장했습니다: inmaek search \(name)" }

  func fault(_ fault: TextQuery.Fault) -> Complaint {
    switch fault {
    case .openQuote: Complaint("따옴표가 닫히지 않았습니다", "\"찾을 말\"처럼 쓰세요")
    case .openBracket: Complaint("괄호의 짝이 없습니다", "(가 OR 나) 다처럼 쓰세요")
    case .lone(let word): Complaint("\(word) 곁에 낱말이 없습니다", "가 \(word) 나처럼 쓰세요")
    case .onlyExcluded: Complaint("뺄 말만 있습니다", "찾을 말도 쓰세요")
    case .noWords: Complaint("찾을 글자나 숫자가 없습니다", "낱말을 쓰세요")
    case .tooDeep: Complaint("괄호 속의 괄호가 너무 많습니다", "줄여서 쓰세요")
    }
  }

  var narrowsArticles: Complaint {
    Complaint(
      "--from, --to, --publisher, OR, NOT은 기사를 찾을 때 씁니다", "--kind를 빼거나 article로 쓰세요")
  }
  var noSearchName: Complaint { Complaint("--save에 이름이 없습니다", "--save 이름 낱말…처럼 쓰세요") }
  func noSuchSearch(_ name: String) -> Complaint {
    Complaint(
      "\(name)\(Particle.direction.form(after: name)) 저장한 검색이 없습니다",
      "inmaek search --saved로 목록을 보세요")
  }
}
