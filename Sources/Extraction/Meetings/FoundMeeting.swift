import NewsModel

/// A meeting as a clause tells it, before identifiers are given.
struct FoundMeeting {
  var kind: String
  var status: MeetingStatus
  var certainty: Certainty
  var date: PartialDate?
  var shift: DateShift?
  var partOfDay: PartOfDay?
  var place: String?
  /// What was talked over.
  var topics: [String] = []
  var people: [Int]
  /// Those of whom the clause itself told that they met, before others joined them.
  var core: Set<Int> = []
  /// Whether others were said to have joined.
  var hasGuests = false
  var firms: [Int]
  var parts: [Int: MeetingPart]
  var evidence: [Evidence]
  var rule: String
  var confidence: Double
  /// The sentence that told it last, and the word that its clause there begins with.
  var sentence: Int
  var clause = 0
  /// Whether it is a headline's that gives no day: the day is the article's.
  var isDaylessHeadline = false

  mutating func add(topics others: [String]) {
    topics += others.filter { !topics.contains($0) }
  }
}
