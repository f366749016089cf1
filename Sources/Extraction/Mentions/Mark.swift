/// A person or firm of the roster.
enum Party: Hashable {
  case person(Int)
  case firm(Int)

  var person: Int? { if case .person(let i) = self { i } else { nil } }
  var firm: Int? { if case .firm(let i) = self { i } else { nil } }
}

/// A mention inside a sentence: which words stand for whom.
struct Mark {
  let party: Party
  /// The words of the sentence.
  let words: Range<Int>
  /// The units of the text that stand for the party, without particle.
  let range: Range<Int>
  let isReference: Bool
  /// The words of name, firm and title together.
  var phrase: Range<Int>
  /// The particle behind that phrase: 은, 과, 도 and so on.
  var josa: String
  /// The title behind the name, when there is one.
  var title: String?
  let rule: String
  let confidence: Double
  /// Whether it stands in the brackets behind another word, outside of the sentence's grammar.
  var isGloss = false
}
