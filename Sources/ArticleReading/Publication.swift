import NewsModel

/// Settles, among what the stages found, when and by whom an article was published.
enum Publication {
  /// The outlet of the most telling place; of equals the first.
  static func outlet(of draft: Draft) -> String? {
    draft.outlets.min { $0.source < $1.source }?.name
  }

  /// The day of the most telling place, of equals the first, of captions the latest; what the text
  /// leaves open is filled in from the path or from what was given, where they agree.
  static func day(
    of draft: Draft, path: PartialDate?, given: PartialDate?
  )
    -> (PartialDate?, Article.DateSource?)
  {
    let outside: [(PartialDate?, Article.DateSource)] = [(path, .path), (given, .given)]
    guard let said = said(in: draft.dates) else {
      return outside.first { $0.0 != nil }.map { ($0.0, $0.1) } ?? (nil, nil)
    }
    for (date, _) in outside {
      if let date, said.precision < 3, let both = said.merged(with: date) { return (both, .text) }
    }
    return (said, .text)
  }

  private static func said(in claims: [DateClaim]) -> PartialDate? {
    let whole = claims.filter { $0.date.precision == 3 }
    guard let best = (whole.isEmpty ? claims : whole).min(by: { $0.source < $1.source }) else {
      return nil
    }
    guard best.source == .caption else { return best.date }
    return whole.map(\.date).max()
  }
}
