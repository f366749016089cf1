/// Evidence: every quote stands in its article, word for word at its line, and bears on what it is to
/// prove.
///
/// A mention's words stand in its quote, and are the entity's or point back to it. A statement's quote
/// is of eight characters at least and names one of its parties or points back to it. Whatever has no
/// evidence counts as one quote that is not there.
extension GraphScorer {
  /// Words that stand for people or firms named before.
  private static let backReferences = [
    "두 사람", "세 사람", "네 사람", "두 회사", "세 회사", "양사", "양측", "이들", "둘은", "둘이", "셋",
    "그는", "그가", "이 자리", "이날",
  ].map(BareText.init)

  mutating func scoreEvidence() {
    let forms = writtenForms()
    for person in graph.people {
      judge("person \(person.name)", mentions: person.mentions, forms[person.id] ?? [])
      for role in person.roles {
        judge("role \(person.name) \(role.title)", role.evidence, [person.id, role.firm], forms)
      }
    }
    for firm in graph.firms {
      judge("firm \(firm.name)", mentions: firm.mentions, forms[firm.id] ?? [])
    }
    for meeting in graph.meetings {
      judge("meeting \(meeting.id)", meeting.evidence, meeting.people + meeting.firms, forms)
    }
    for tie in graph.ties {
      judge("tie \(tie.id)", tie.evidence, [tie.from, tie.to], forms)
    }
  }

  /// How people and firms may stand in a quote, by id: every form, its words, a person's surname.
  private func writtenForms() -> [String: [BareText]] {
    var forms: [String: [BareText]] = [:]
    for person in graph.people {
      let names = [person.name] + person.aliases
      forms[person.id] = words(of: names) + names.compactMap(\.surname).map(BareText.init)
    }
    for firm in graph.firms { forms[firm.id] = words(of: [firm.name] + firm.aliases) }
    return forms
  }

  private func words(of names: [String]) -> [BareText] {
    let words = names.flatMap { $0.split(separator: " ").filter { $0.unicodeScalars.count > 1 } }
    return (names + words.map(String.init)).map(BareText.init).filter { !$0.isEmpty }
  }

  private mutating func judge(
    _ what: String, mentions: [ExportedGraph.Evidence], _ forms: [BareText]
  ) {
    let heads = forms.compactMap(\.head)
    take(what, mentions) { mention in
      let surface = BareText(mention.surface ?? "")
      guard !surface.isEmpty, BareText(mention.quote).contains(surface) else { return false }
      return (heads + Self.backReferences).contains(where: surface.contains)
    }
  }

  private mutating func judge(
    _ what: String, _ evidence: [ExportedGraph.Evidence], _ parties: [String?],
    _ forms: [String: [BareText]]
  ) {
    let names = parties.compactMap(\.self).flatMap { forms[$0] ?? [] }
    take(what, evidence) { item in
      let quote = BareText(item.quote)
      return quote.length >= 8 && (names + Self.backReferences).contains(where: quote.contains)
    }
  }

  private mutating func take(
    _ what: String, _ evidence: [ExportedGraph.Evidence],
    bears: (ExportedGraph.Evidence) -> Bool
  ) {
    if evidence.isEmpty {
      scores.add(.one(false), to: .verbatim)
      scores.add(.one(false), to: .evidence)
      scores.miss("evidence: none", what)
    }
    for item in evidence {
      let isThere = texts.hold(item)
      let isProof = isThere && bears(item)
      scores.add(.one(isThere), to: .verbatim)
      scores.add(.one(isProof), to: .evidence)
      guard !isProof else { continue }
      scores.miss(
        isThere ? "evidence: beside it" : "evidence: not there",
        "\(what) line \(item.line): \(item.quote.prefix(80))")
    }
  }
}

extension BareText {
  /// Its first character.
  fileprivate var head: BareText? {
    String(decoding: bytes, as: UTF8.self).first.map { BareText(String($0)) }
  }
}

extension String {
  /// The first syllable of a Korean name of three or four.
  fileprivate var surname: String? {
    let syllables = unicodeScalars
    let isKorean = syllables.allSatisfy { ("가"..."힣").contains($0) }
    return isKorean && (3...4).contains(syllables.count) ? String(prefix(1)) : nil
  }
}
