package import NewsModel

extension Meeting {
  /// The parties that stand for the meeting in a list: its people, those who merely sat in last,
  /// and its firms where fewer than two people are named.
  package var parties: [ContentID] {
    let sitting = people.filter { parts[$0] == .attending }
    let leading = people.filter { parts[$0] != .attending }
    return leading + sitting + (people.count < 2 ? firms : [])
  }

  /// The name to show, made of its parties: "올트먼·손정의 외 1명"; the kind alone where none is
  /// named, and with the only one: "올트먼 면담".
  package static func shownName(kind: String, parties: [EntityRef]) -> String {
    guard let first = parties.first else { return kind }
    guard parties.count > 1 else { return "\(first.shortLabel) \(kind)" }
    let named = "\(first.shortLabel)·\(parties[1].shortLabel)"
    let rest = parties.dropFirst(2)
    guard !rest.isEmpty else { return named }
    return "\(named) 외 \(rest.count)\(rest.allSatisfy { $0.kind == .firm } ? "곳" : "명")"
  }

  /// The reference under its shown name; parties that `refs` does not know are left out of it.
  package func ref(naming refs: (ContentID) -> EntityRef?) -> EntityRef {
    let name = Self.shownName(kind: kind, parties: parties.compactMap(refs))
    return EntityRef(id: id, kind: .meeting, name: name)
  }

  /// What is said of one person's being there: the words of the articles that name the person,
  /// or of all where none does.
  package func evidence(of party: ContentID) -> [Evidence] {
    let naming = tellings.filter { $0.people.contains(party) }
    let told = (naming.isEmpty ? tellings : naming).flatMap(\.provenance.evidence)
    return told.isEmpty ? provenance.evidence : told
  }

  /// The articles that tell of it.
  package var sources: Set<ContentID> {
    Set((provenance.evidence + tellings.flatMap(\.provenance.evidence)).map(\.article))
  }
}
