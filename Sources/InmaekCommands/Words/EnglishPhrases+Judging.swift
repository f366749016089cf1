import NewsModel

extension EnglishPhrases: JudgingPhrases {
  var groupJudging: String { "judging" }
  var abstractMerge: String { "Say that two are one." }
  var abstractDistinct: String { "Say that two are two; they are never joined again." }
  var abstractSplit: String { "Take articles about somebody else out of an entity." }
  var abstractUndo: String { "Take back the last decision, or one of the history." }
  var abstractRedo: String { "Do again what was undone last." }
  var abstractHistory: String { "Show who decided what, the latest first." }
  var helpSplitArticles: String {
    "The path or id of an article to take out, or a line of it: news/a.txt:5."
  }
  var helpSplitEach: String { "Part every article from all others." }
  var helpDecision: String { "The id of the decision (d12); else the last one." }

  func act(_ act: Deed.Act) -> String { act.rawValue }

  func state(of decision: Decision) -> String {
    decision.isUndone ? "undone" : decision.isIdle ? "without effect" : ""
  }

  func merged(_ a: String, _ b: String, into name: String, _ id: String) -> String {
    "\(a) and \(b) are one now: \(name)  \(id)"
  }

  func keptApart(_ a: String, _ b: String) -> String {
    "\(a) and \(b) are two, and are never joined again"
  }

  func parted(_ name: String) -> String { "taken out of \(name)" }

  func takenOutOf(_ name: String, _ meeting: String) -> String {
    "\(name) was not there: \(meeting)"
  }

  func leftOpen(_ a: String, _ b: String) -> String { "\(a) and \(b) are left open" }

  func howToUndo(_ id: String) -> String { "to take it back: inmaek undo \(id)" }

  func idleDecisions(_ count: Int) -> String {
    (count == 1 ? "1 decision is" : "\(count) decisions are")
      + " without effect: the words are gone, or another decision overrules it; see inmaek history"
  }

  func undone(_ decision: Decision) -> String { "undone: " + told(decision) }

  func redone(_ decision: Decision) -> String { "done again: " + told(decision) }

  func told(_ decision: Decision) -> String {
    "\(decision.shownID) \(act(decision.deed.act)) \(decision.deed.names.joined(separator: " · "))"
      .onOneLine
  }

  func notToBeJudged(_ name: String) -> Complaint {
    Complaint("\(name): only people and firms can be judged")
  }
  func alreadyOne(_ name: String) -> Complaint { Complaint("\(name): they are one already") }
  func differentKinds(_ a: String, _ b: String) -> Complaint {
    Complaint("\(a) and \(b) are a person and a firm", "correct --kind makes them alike first")
  }
  func stillOne(_ name: String) -> Complaint {
    Complaint("\(name): they are one still", "take articles out with inmaek split")
  }
  func judgedDifferent(_ a: String, _ b: String, in id: String) -> Complaint {
    Complaint("\(a) and \(b) were judged different (\(id))", "inmaek undo \(id) first")
  }
  func alreadyDifferent(_ a: String, _ b: String, in id: String) -> Complaint {
    Complaint("\(a) and \(b) were judged different already (\(id))")
  }
  var splitWhat: Complaint {
    Complaint("no article to take out", "name one by its path or id, or use --each")
  }
  func notNamedThere(_ name: String, _ article: String) -> Complaint {
    Complaint("\(article): \(name) is not named there", "see inmaek show for the articles")
  }
  func nothingLeft(_ name: String) -> Complaint {
    Complaint("\(name): nothing would be left", "choose some of the articles")
  }
  func onlyOneArticle(_ name: String) -> Complaint {
    Complaint("\(name): named in one article only", "there is nothing to part")
  }
  var nothingToUndo: Complaint { Complaint("nothing to undo", "see inmaek history") }
  var nothingToRedo: Complaint { Complaint("nothing to do again", "see inmaek history") }
  func noDecision(_ id: String) -> Complaint {
    Complaint("\(id): no such decision stands", "see inmaek history")
  }
}
