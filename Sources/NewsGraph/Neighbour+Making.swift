package import NewsModel

extension Neighbour {
  /// The step between a meeting and one of its parties, either way; `party` is who was there.
  package static func attendance(
    _ meeting: Meeting, party: ContentID, to ref: EntityRef
  )
    -> Neighbour
  {
    let label = [meeting.kind, meeting.date?.iso].compactMap(\.self).joined(separator: " ")
    return Neighbour(
      ref: ref, kind: "meeting", label: label, evidence: meeting.evidence(of: party),
      status: meeting.status, date: meeting.date)
  }

  /// The step between a person and a firm, either way.
  package static func role(_ role: Role, to ref: EntityRef) -> Neighbour {
    Neighbour(
      ref: ref, kind: "role", label: role.line(firmName: nil), evidence: role.provenance.evidence)
  }

  /// The step along a tie, either way.
  package static func tie(_ tie: Tie, to ref: EntityRef) -> Neighbour {
    Neighbour(
      ref: ref, kind: tie.kind.rawValue, label: tie.label, evidence: tie.provenance.evidence)
  }
}
