import NewsModel

/// Words that prove a fact on a page, and how surely they say it.
struct Proof: Hashable, Sendable {
  var evidence: Evidence
  var certainty: Certainty = .stated
  /// To whom the article attributes it.
  var attributedTo: String?
  /// What the article says of the meeting: that it is planned, was held, was called off.
  var status: MeetingStatus?
}

extension Provenance {
  /// The words that say it, as proofs.
  var proofs: [Proof] { proofs(status: nil) }

  /// The words that say it of a meeting of some status.
  func proofs(status: MeetingStatus?) -> [Proof] {
    evidence.map {
      Proof(evidence: $0, certainty: certainty, attributedTo: attributedTo, status: status)
    }
  }
}

extension Meeting {
  /// The words of every article that tells of it: those of its own status first, and so a report
  /// before the announcement.
  var proofs: [Proof] {
    let own = tellings.filter { $0.status == status }
    let other = tellings.filter { $0.status != status }
    let told = (own + other).flatMap { $0.provenance.proofs(status: $0.status) }
    return told.isEmpty ? provenance.proofs(status: status) : told.uniqued()
  }

  /// The words of the articles that say that somebody was there; all where none names him.
  func proofs(of person: ContentID) -> [Proof] {
    let naming = tellings.filter { $0.people.contains(person) }
    let own = naming.filter { $0.status == status } + naming.filter { $0.status != status }
    let told = own.flatMap { $0.provenance.proofs(status: $0.status) }.uniqued()
    return told.isEmpty ? proofs : told
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  func uniqued() -> [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
