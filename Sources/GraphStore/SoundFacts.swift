internal import NewsModel

/// The facts of an article without what its text does not bear out, word for word.
struct SoundFacts {
  /// What is left.
  private(set) var facts: ArticleFacts
  /// How many mentions and statements were left out.
  private(set) var refused = 0
  private let text: EvidenceCheck

  init(_ facts: ArticleFacts, in article: Article) {
    self.facts = facts
    text = EvidenceCheck(article)
    keepSoundEntities()
    keepSoundStatements()
  }

  private mutating func keepSoundEntities() {
    var kept: [LocalEntity] = []
    for var entity in facts.entities {
      let all = entity.mentions.count
      entity.mentions.removeAll { text.fault(of: $0) != nil }
      refused += all - entity.mentions.count
      if !entity.mentions.isEmpty { kept.append(entity) }
    }
    facts.entities = kept
  }

  private mutating func keepSoundStatements() {
    let known = Set(facts.entities.map(\.id))
    let text = text
    keep(\.roles) { role in
      known.contains(role.person) && role.firm.map(known.contains) ?? true
        && text.fault(of: role.provenance) == nil
    }
    keep(\.meetings) { meeting in
      known.isSuperset(of: meeting.people) && known.isSuperset(of: meeting.firms)
        && text.fault(of: meeting.provenance) == nil
    }
    keep(\.ties) { tie in
      known.contains(tie.from) && known.contains(tie.to) && text.fault(of: tie.provenance) == nil
    }
    keep(\.quotes) { known.contains($0.person) && text.fault(of: $0.provenance) == nil }
  }

  private mutating func keep<Statement>(
    _ list: WritableKeyPath<ArticleFacts, [Statement]>, where isSound: (Statement) -> Bool
  ) {
    let all = facts[keyPath: list].count
    facts[keyPath: list].removeAll { !isSound($0) }
    refused += all - facts[keyPath: list].count
  }
}
