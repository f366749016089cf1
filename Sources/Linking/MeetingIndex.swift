import NewsModel

/// Finds the groups that a telling may belong to: those that share a person or firm with it on a
/// day that does not contradict its own, and for a telling without a day those of the very same
/// parties.
struct MeetingIndex {
  private struct Key: Hashable {
    let party: ContentID
    let date: PartialDate
  }

  private struct Parties: Hashable {
    let people: Set<ContentID>
    /// Compared only where nobody is named.
    let firms: Set<ContentID>
  }

  /// Groups by a party and the day just as it is told.
  private var asTold: [Key: Set<Int>] = [:]
  /// Groups by a party and all vaguer forms of the day.
  private var asVaguer: [Key: Set<Int>] = [:]
  private var byParties: [Parties: Set<Int>] = [:]

  /// Remembers that a group holds a telling.
  mutating func add(_ telling: MeetingMerging.Telling, to group: Int) {
    byParties[Self.parties(telling), default: []].insert(group)
    guard let date = telling.statement.date else { return }
    for party in telling.people.union(telling.firms) {
      asTold[Key(party: party, date: date), default: []].insert(group)
      for vaguer in Self.vaguer(date) {
        asVaguer[Key(party: party, date: vaguer), default: []].insert(group)
      }
    }
  }

  /// The groups that may fit, in order.
  func near(_ telling: MeetingMerging.Telling) -> [Int] {
    guard let date = telling.statement.date else {
      return (byParties[Self.parties(telling)] ?? []).sorted()
    }
    var found: Set<Int> = []
    for party in telling.people.union(telling.firms) {
      for form in [date] + Self.vaguer(date) {
        found.formUnion(asTold[Key(party: party, date: form)] ?? [])
      }
      found.formUnion(asVaguer[Key(party: party, date: date)] ?? [])
    }
    return found.sorted()
  }

  private static func parties(_ telling: MeetingMerging.Telling) -> Parties {
    Parties(people: telling.people, firms: telling.people.isEmpty ? telling.firms : [])
  }

  /// The dates that tell less of the same day.
  private static func vaguer(_ date: PartialDate) -> [PartialDate] {
    let forms = [
      PartialDate(year: date.year, month: date.month), PartialDate(year: date.year),
      PartialDate(month: date.month, day: date.day), PartialDate(day: date.day),
    ]
    return Set(forms.compactMap { $0 }).subtracting([date]).sorted()
  }
}
