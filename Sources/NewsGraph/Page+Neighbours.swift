package import NewsModel

extension Page {
  /// What one step leads to from the subject of the page; what `refs` does not know is left out.
  package func neighbours(refs: (ContentID) -> EntityRef?) -> [Neighbour] {
    switch subject {
    case .meeting(let meeting):
      return (meeting.parties + meeting.firms).uniqued().compactMap { party in
        refs(party).map { .attendance(meeting, party: party, to: $0) }
      }
    case .person(let person):
      return meetingSteps(from: person.id, refs) + roleSteps(person, refs)
        + tieSteps(from: person.id, refs)
    case .firm(let firm):
      return meetingSteps(from: firm.id, refs) + holderSteps(refs) + tieSteps(from: firm.id, refs)
    case .article, .overview: return []
    }
  }

  private func meetingSteps(
    from id: ContentID, _ refs: (ContentID) -> EntityRef?
  ) -> [Neighbour] {
    meetings.compactMap { meeting in
      refs(meeting.id).map { .attendance(meeting, party: id, to: $0) }
    }
  }

  private func roleSteps(_ person: Person, _ refs: (ContentID) -> EntityRef?) -> [Neighbour] {
    person.roles.compactMap { role in
      role.firm.flatMap(refs).map { .role(role, to: $0) }
    }
  }

  private func holderSteps(_ refs: (ContentID) -> EntityRef?) -> [Neighbour] {
    holders.compactMap { holder in refs(holder.person).map { .role(holder.role, to: $0) } }
  }

  private func tieSteps(from id: ContentID, _ refs: (ContentID) -> EntityRef?) -> [Neighbour] {
    ties.compactMap { tie in
      refs(tie.from == id ? tie.to : tie.from).map { .tie(tie, to: $0) }
    }
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  func uniqued() -> [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
