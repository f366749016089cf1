import NewsModel

/// What somebody is quoted as saying, before identifiers are given.
struct FoundQuote {
  let person: Int
  /// Between the marks, word for word.
  let text: String
  /// 말했다, 밝혔다 …; empty where the text is an answer without a verb.
  let verb: String
  let date: PartialDate?
  let evidence: Evidence
  /// Where the words begin in the article's text.
  let start: Int
  let rule: String
  let confidence: Double
}
