import NewsModel

extension EnglishPhrases: ExplanationPhrases {
  var abstractExplain: String { "Say which rule read something from which words." }
  var helpExplained: String { "The id of a role, meeting, tie, quote, person or firm, or a name." }

  func rule(_ name: String) -> String { Self.ruleWords(name) }

  func ruleAndConfidence(_ rule: String, _ confidence: Double) -> String {
    "rule \(rule) · confidence \(confidence.percent)%"
  }

  func howSurely(_ certainty: Certainty, by whom: String?) -> String {
    let source = whom.map { ", by way of “\($0)”" } ?? ""
    return switch certainty {
    case .stated: "The article states it plainly\(source)."
    case .reported: "The article passes it on as reported\(source)."
    case .inferred: "The article infers or guesses it\(source)."
    case .possible: "The article only holds it possible\(source)."
    case .denied: "The article says that it was denied\(source)."
    }
  }

  var onlyAClaim: String { "So it is kept apart as a claim and is no part of the graph." }
  var isWeak: String { "The grounds are weak: check the article." }

  func nothingToExplain(_ name: String) -> Complaint {
    Complaint("no statement is called \(name)", "`inmaek show NAME --json` has the ids")
  }

  private static let ruleWords = RuleWords(
    rules: [
      "person.name-firm-title": "Read from a name, a firm and a title in this order.",
      "person.firm-name-title": "Read from a firm, a name and a title in this order.",
      "person.name-title": "Read from a name with a title behind it.",
      "person.name-office-title": "Read from a name before a title that names its office.",
      "person.name-firm-office-title":
        "Read from a name, a firm and a title with a department, one after another.",
      "person.foreign-title": "Read from a foreign name with a title behind it.",
      "person.foreign-firm-title": "Read from a foreign name, a firm and a title.",
      "person.firm-gloss": "Read from a title and a name in brackets behind a firm.",
      "person.notice": "Read from a line of a personnel notice.",
      "person.office-gloss": "Read from an office in brackets behind a name.",
      "role.context":
        "No firm stands beside the name: taken for the one that the text is about there.",
      "role.verb": "Read from a verb that gives somebody an office, or says that it is held.",
      "person.copula": "Read from an office said of the person before the name.",
      "person.kin": "Read from a name beside a word of kinship.",
      "person.given": "Read from a relative's given name and the family's name.",
      "person.seated": "Read from a sentence that says who takes a seat.",
      "person.title-name": "Read from a firm and a title that stand before the name.",
      "person.siblings": "Read from names listed as brothers and sisters.",
      "person.junior": "Read from a name with “junior” behind it.",
      "person.ssi": "Read from a name with 씨 (Mr, Ms) behind it.",
      "person.tagger": "The trained model took it for a person's name in its sentence.",
      "reference.surname-title":
        "Read from part of a name with a title, which points back to somebody named before.",
      "name.gloss": "Read from another spelling in brackets behind a name.",
      "firm.ticker": "Known for a firm by the ticker in brackets behind it.",
      "firm.listed": "The name is on the list of listed firms.",
      "firm.suffix": "Known for a firm or an office by how its name ends.",
      "firm.latin": "Known for a firm by the Latin letters in its name.",
      "firm.abbreviation": "The name is a common abbreviation.",
      "firm.role": "Known for a firm by standing beside a person's name and title.",
      "firm.between": "Known for a firm by standing as a second name between a name and a title.",
      "firm.tagger": "The trained model took it for an organisation's name in its sentence.",
      "firm.head-gloss": "Known for a firm by its head in brackets behind it.",
      "firm.head-noun": "Read from behind a noun that says what it is, such as a subsidiary.",
      "firm.deal": "Read from before words that only go with firms, such as shares or a takeover.",
      "firm.staff": "Read from beside what only firms have, such as staff or a name given to them.",
      "firm.list": "Read from a list of firms.",
      "firm.notice": "Read from where a personnel notice has its firms.",
      "firm.short-form": "Read from a shorter form of a firm that the same article names.",
      "firm.split": "Read from an organisation's name in two words.",
      "meeting.verb":
        "Read from a verb of meeting, and from the particles that say who met whom.",
      "meeting.noun": "Read from a noun for a meeting and the names around it.",
      "meeting.chronicle":
        "Read from a line in a list of events: the day, the meeting and who came.",
      "meeting.firms": "Read as a meeting of firms: no person is named.",
      "tie.partnership": "Read from words for working together and the names on both sides.",
      "tie.investment": "Read from words for putting money into a firm.",
      "tie.ownership": "Read from words for owning, such as subsidiary or largest shareholder.",
      "tie.share": "Read from words that say which share of a firm somebody holds.",
      "tie.takeover": "Read from words for buying, merging or selling a firm.",
      "tie.venture": "Read from words for founding or joining a venture.",
      "tie.supply": "Read from words for supplying: who delivers and who receives.",
      "tie.rivalry": "Read from words for competing.",
      "tie.kinship": "Read from a word of kinship and the names on both sides.",
      "tie.mourning": "Read from a death notice: the deceased and those who mourn.",
      "tie.family": "Put together from a family that is told over several sentences.",
      "quote.said": "Read from words in quotation marks and the subject of the verb of saying.",
      "quote.carried":
        "No speaker is named: taken for words of whoever spoke in the sentence before.",
      "quote.interview": "Read as an answer in an interview.",
    ],
    families: [
      "person": "Known for a person by the name and the words around it.",
      "firm": "Known for an organisation by the name and the words around it.",
      "reference": "Read from words that point back to somebody named before.",
      "name": "Read from where the name stands.",
      "role": "Read from a name and a title together.",
      "meeting": "Read from words for a meeting and the names around them.",
      "tie": "Read from words that join two sides and the names on both.",
      "quote": "Read from words in quotation marks and what stands around them.",
      "tagger": "Scored by a model that was trained on sentences from the news.",
    ],
    rest: "Read from this passage of the article.")
}
