import NewsModel

/// What a page leaves behind an article that has already ended: rankings, menus, times of day.
enum Tailpiece {
  /// Marks as related whatever is still open behind the last line of prose and behind an address, a
  /// copyright or a list of other articles there.
  static func mark(_ draft: inout Draft) {
    let last = Outline(draft.lines).lastProse
    guard last >= 0 else { return }
    var ended = false
    for index in draft.lines.indices.dropFirst(last + 1) {
      let line = draft.lines[index]
      if line.isUntouched, ended || isPointer(line) { draft.lines[index].take(.related) }
      if draft.lines[index].pieces.contains(where: { ends($0, line) }) { ended = true }
    }
  }

  private static func ends(_ piece: DraftLine.Piece, _ line: DraftLine) -> Bool {
    switch piece.kind {
    case .contact, .related: true
    case .byline: line.scalars[piece.range].contains("@")
    default: false
    }
  }

  /// "▶ [영상] …": a hand that points elsewhere, with no sentence, day or term behind it.
  private static func isPointer(_ line: DraftLine) -> Bool {
    guard let first = line.scalars.first, "▶►☞→➤👉".unicodeScalars.contains(first) else {
      return false
    }
    let behind = line.scalars.dropFirst().first { !$0.isBlank }
    return behind?.isDigit == false && !line.scalars.contains(where: { $0 == ":" || $0 == "=" })
      && !SentenceEnd.closes(line.scalars, line.core)
  }
}
