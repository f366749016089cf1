import NewsModel

/// A tie as a clause tells it, before identifiers are given.
struct FoundTie {
  var kind: TieKind
  /// The owner, investor, supplier, member of the venture or elder.
  var from: Party
  var to: Party
  var status: TieStatus
  var certainty: Certainty
  var date: PartialDate?
  /// The article's word.
  var label: String
  var amounts: [Amount]
  var share: Double?
  var evidence: [Evidence]
  var rule: String
  var confidence: Double
  /// Whether it is told as what holds anyway, not as what was done.
  var isStanding = false
}

/// What a construction reads in a sentence: who is tied to whom by which words.
///
/// When, how
/// certainly and for how much is read for all constructions alike.
struct TieReading {
  var kind: TieKind
  var from: Party
  var to: Party
  var label: String
  /// The word that the tie hangs on: tense and certainty are read from it on.
  var trigger: Int
  /// The words that show it.
  var words: Range<Int>
  var rule: String
  var confidence: Double
  var share: Double?
  /// What the words themselves say of the status, where they do.
  var status: TieStatus?
  /// Whether the tie holds whatever the verb around it says: `B의 공급사인 A`.
  var isStanding = false
}
