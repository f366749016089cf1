/// What is said of rules, by their names.
///
/// A rule without words of its own has those of its family, which is what stands before the point.
struct RuleWords {
  /// By the rules' whole names.
  var rules: [String: String]
  /// By the families' names.
  var families: [String: String]
  /// For a rule of no known family.
  var rest: String

  /// How a rule reads, in a sentence.
  func callAsFunction(_ rule: String) -> String {
    let family = rule.split(separator: ".").first.map(String.init) ?? rule
    return rules[rule] ?? families[family] ?? rest
  }
}

extension Double {
  /// A share of one in whole hundredths.
  var percent: Int { Int(exactly: (self * 100).rounded()) ?? 0 }
}
