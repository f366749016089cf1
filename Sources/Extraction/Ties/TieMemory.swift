import NewsModel

/// What the sentences before left open for the next one: who was spoken of, and as what.
struct TieMemory {
  /// Whom the article is about.
  var focus: ArticleFocus?
  /// The subject of the sentence before.
  var subject: Party?
  /// The paragraph where it was the subject.
  var subjectParagraph = 0
  /// The firms told of in a paragraph so far.
  var paragraph: (number: Int, firms: [Party]) = (0, [])
  /// The two firms last spoken of together: 양사, 두 회사.
  var pair: [Party] = []
  /// The venture last named: 이 법인, 해당 프로젝트.
  var venture: Party?
  /// The firm that others were last said to found together.
  var founded: (party: Party, paragraph: Int, status: TieStatus)?
  /// The firm whose owners were last told.
  var owned: (party: Party, paragraph: Int)?
  /// The one that partners are told of: who signed with the others before.
  var hub: (party: Party, sentence: Int)?
  /// Who was last said to supply without a word on whom.
  var supplier: (party: Party, sentence: Int)?
  /// Who was last said to found a venture together, without its name.
  var founders: (parties: [Party], sentence: Int)?
  /// The firm that was last said to raise money.
  var raiser: Party?
  /// Who was called 형, 동생, 장남 … by name.
  var relatives: [String: Party] = [:]
  /// How many brothers or sisters the sentence before announced.
  var siblings: (count: Int, sentence: Int)?
  /// The heads of families told by their children: `구자학 회장의 네 남매`.
  var parent: (party: Party, paragraph: Int)?
}
