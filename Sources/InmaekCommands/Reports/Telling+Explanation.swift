import GraphExport
import NewsGraph
import NewsModel

extension Telling {
  /// What is stated and how it was read, in sentences, and then the words, each with its place.
  ///
  /// At most `limit` places are shown; nil shows all.
  func explanation(_ why: Explanation, limit: Int?) -> [String] {
    let words = why.source.evidence
    let shown = words.prefix(limit ?? words.count)
    let rest = words.count - shown.count
    return [ink.strong(statement(why)), phrases.says(why)]
      + [ink.faint(phrases.ruleAndConfidence(why.source.rule, why.source.confidence))]
      + readings(why)
      + shown.flatMap { proof([$0], indent: "  ") }
      + (rest > 0 ? ["  " + ink.faint(phrases.moreMentions(rest))] : [])
  }

  /// The statement itself, in a line.
  func statement(_ why: Explanation) -> String {
    let line =
      switch why.statement {
      case .role(let person, let role, let firm): "\(person) · \(role.line(firmName: firm))"
      case .meeting(let meeting, let name):
        [
          meeting.status.mark + " " + (meeting.date?.iso ?? phrases.dayUnknown), name,
          meeting.place,
        ]
        .compactMap(\.self).joined(separator: " · ")
      case .tie(let tie, let from, let to):
        "\(from) → \(to) · "
          + [phrases.tieKind(tie.kind), tie.label].filter { !$0.isEmpty }.joined(separator: " · ")
      case .quote(let quote, let person): "\(person) · “\(quote.text)” \(quote.verb)"
      case .person(let person): "\(person.name) · \(phrases.kind(.person))"
      case .firm(let firm): "\(firm.name) · \(phrases.firmKind(firm.kind))"
      }
    return line.trimmed.onOneLine
  }

  private func readings(_ why: Explanation) -> [String] {
    guard why.readings.count > 1 else { return [] }
    let width = why.readings.map { String($0.count).count }.max() ?? 0
    return why.readings.map { rule, count in
      let number = String(repeating: " ", count: width - String(count).count) + String(count)
      return "  \(number)  \(phrases.rule(rule))"
    }
  }
}

extension ExplanationPhrases {
  /// How a statement was read and how far it is to be trusted, in sentences.
  func says(_ why: Explanation) -> String {
    var sentences = [rule(why.source.rule)]
    if why.readings.isEmpty {
      sentences.append(howSurely(why.source.certainty, by: why.source.attributedTo))
    }
    if why.isClaim { sentences.append(onlyAClaim) }
    if why.source.isWeak { sentences.append(isWeak) }
    return sentences.joined(separator: " ").onOneLine
  }
}

extension GraphJSON {
  /// An explanation as `explain --json` prints it.
  func explanation(_ why: Explanation, _ telling: Telling) -> JSONValue {
    [
      "id": .string(why.id.rawValue),
      "statement": .string(telling.statement(why)),
      "says": .string(telling.phrases.says(why)),
      "rule": .string(why.source.rule),
      "confidence": .double(why.source.confidence),
      "weak": .bool(why.source.isWeak),
      "certainty": .string(why.source.certainty.rawValue),
      "attributed_to": JSONValue(why.source.attributedTo),
      "claim": .bool(why.isClaim),
      "words": .array(why.source.evidence.map(evidence)),
    ]
  }
}
