import NewsModel

extension FoundMeeting {
  /// The meetings of an article with those made one that tell the same scene: who joined one telling
  /// (`이 자리에는 …도 참석했다`) was at the other as well.
  ///
  /// Joins only where one day is told of both, most of those who met are the same, and neither part
  /// of day, place nor manner tells them apart; and only where somebody joined, as the rest is left
  /// to linking. O(meetings²), which an article keeps small.
  static func consolidated(_ meetings: [FoundMeeting]) -> [FoundMeeting] {
    var out: [FoundMeeting] = []
    for meeting in meetings {
      if let i = out.firstIndex(where: { $0.isSame(as: meeting) }) {
        out[i].absorb(meeting)
      } else {
        out.append(meeting)
      }
    }
    return out
  }

  private func isSame(as other: FoundMeeting) -> Bool {
    guard hasGuests || other.hasGuests, let date, date == other.date, date.day != nil,
      status == other.status, certainty == other.certainty
    else { return false }
    let (small, large) = core.count <= other.core.count ? (core, other.core) : (other.core, core)
    guard small.count >= 2, small.isSubset(of: large), 2 * small.count >= large.count else {
      return false
    }
    guard MeetingTrigger.isRemote(kind) == MeetingTrigger.isRemote(other.kind) else { return false }
    guard kind == other.kind || Self.isGeneral(kind) || Self.isGeneral(other.kind) else {
      return false
    }
    if let partOfDay, let there = other.partOfDay, partOfDay != there { return false }
    guard let place, let there = other.place else { return true }
    return place.split(separator: " ").contains { there.contains($0) }
  }

  /// Whether a word says no more than that they met.
  private static func isGeneral(_ kind: String) -> Bool {
    ["만남", "논의", "협의", "합의", "상의", "의논", "방문", "회동"].contains(kind)
  }

  private mutating func absorb(_ other: FoundMeeting) {
    people += other.people.filter { !people.contains($0) }
    core.formUnion(other.core)
    hasGuests = hasGuests || other.hasGuests
    parts.merge(other.parts) { mine, _ in mine }
    evidence += other.evidence
    add(topics: other.topics)
    if (other.place?.count ?? 0) > (place?.count ?? 0) { place = other.place }
    if kind != "회동", Self.isGeneral(kind) { kind = other.kind }
    partOfDay = partOfDay ?? other.partOfDay
    confidence = max(confidence, other.confidence)
  }
}
