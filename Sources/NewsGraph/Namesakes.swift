package import NewsModel

extension [Person] {
  /// What tells those of one name apart, by id: the firm of the leading role, or its title where it names
  /// none; both where the firm alone is another's sign as well.
  ///
  /// Nobody has a sign who is alone of the name, or of whom no role is known. O(people).
  package func namesakeSigns(firmName: (ContentID) -> String?) -> [ContentID: String] {
    var first: [String: Int] = [:]
    var namesakes: [String: [Int]] = [:]
    for (place, person) in enumerated() {
      if let other = first[person.name] {
        namesakes[person.name, default: [other]].append(place)
      } else {
        first[person.name] = place
      }
    }
    var signs: [ContentID: String] = [:]
    for group in namesakes.values {
      let told = group.compactMap { place -> (id: ContentID, short: String, long: String)? in
        guard let role = self[place].leadingRole else { return nil }
        let firm = role.firm.flatMap(firmName)
        let line = role.line(firmName: firm)
        return (self[place].id, firm ?? line, line)
      }
      let often = Dictionary(told.map { ($0.short, 1) }, uniquingKeysWith: +)
      for one in told where !one.long.isEmpty {
        signs[one.id] = often[one.short] == 1 ? one.short : one.long
      }
    }
    return signs
  }
}
