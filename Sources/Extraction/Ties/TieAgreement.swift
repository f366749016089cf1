import NewsModel

/// Finds the meeting at which a tie was agreed.
///
/// The sentence of the tie tells of the meeting too, or follows its telling and points back to it
/// (`이 자리에서`, `두 사람은`, `양사는`), and both ends took part, themselves or by somebody who acts for them.
struct TieAgreement {
  let meetings: [MeetingStatement]
  /// The firms that each person acts for.
  let firms: [ContentID: Set<ContentID>]

  private static let pointers = [
    "이 자리", "이날 자리", "회동에서", "회담에서", "면담에서", "만남에서", "간담회에서", "오찬에서", "만찬에서", "두 사람", "양측", "양사",
    "두 회사", "두 기업",
    "협약식에서", "이날 협약", "이 회동", "이 만남", "세 사람", "3사",
  ]

  /// The meeting's id, where the text links the two.
  func meeting(
    _ from: ContentID, _ to: ContentID, kind: TieKind, told index: Int?, in cast: Cast
  ) -> ContentID? {
    guard kind != .kinship, kind != .rivalry, let index else { return nil }
    let here = span(index, cast)
    let same = meetings.filter { meeting in
      meeting.provenance.evidence.contains { $0.span.overlaps(here) }
    }
    if let meeting = same.first(where: { bothTookPart(from, to, $0) }) { return meeting.id }
    guard index > 0, pointsBack(index, cast) else { return nil }
    let before = span(index - 1, cast)
    return meetings.first { meeting in
      meeting.provenance.evidence.contains { $0.span.overlaps(before) }
        && bothTookPart(from, to, meeting)
    }?.id
  }

  private func span(_ index: Int, _ cast: Cast) -> Span {
    cast.document.source.span(cast.document.sentences[index].range)
  }

  private func pointsBack(_ index: Int, _ cast: Cast) -> Bool {
    let sentence = cast.document.sentences[index]
    guard sentence.paragraph == cast.document.sentences[index - 1].paragraph else { return false }
    let text = cast.document.source.string(sentence.range)
    return Self.pointers.contains { text.contains($0) }
  }

  private func bothTookPart(
    _ from: ContentID, _ to: ContentID, _ meeting: MeetingStatement
  ) -> Bool {
    let present = Set(meeting.firms).union(meeting.people)
      .union(meeting.people.flatMap { firms[$0] ?? [] })
    return present.contains(from) && present.contains(to)
  }
}
