import NewsModel

/// Tellings of one meeting, each wording of several articles kept once for comparing.
struct MeetingGroup {
  private(set) var tellings: [MeetingMerging.Telling] = []
  private var wordings: [Wording: Int] = [:]
  private var byWording: [Heard] = []
  private var byArticle: [ContentID: [MeetingMerging.Telling]] = [:]

  /// All that decides whether two tellings of different articles tell of one meeting.
  private struct Wording: Hashable {
    let isRemote: Bool
    let date: PartialDate?
    let partOfDay: PartOfDay?
    let people: Set<ContentID>
    let firms: Set<ContentID>

    init(_ telling: MeetingMerging.Telling) {
      isRemote = telling.isRemote
      date = telling.statement.date
      partOfDay = telling.statement.partOfDay
      people = telling.people
      firms = telling.firms
    }
  }

  /// A wording by one of its tellings and, where there are two, one of another article.
  private struct Heard {
    let first: MeetingMerging.Telling
    var second: MeetingMerging.Telling?
  }

  /// Adds a telling.
  mutating func append(_ telling: MeetingMerging.Telling) {
    tellings.append(telling)
    byArticle[telling.article, default: []].append(telling)
    let wording = Wording(telling)
    guard let i = wordings[wording] else {
      wordings[wording] = byWording.count
      byWording.append(Heard(first: telling))
      return
    }
    if byWording[i].second == nil, byWording[i].first.article != telling.article {
      byWording[i].second = telling
    }
  }

  /// What a telling is to be compared with: each wording of other articles once, and all that its
  /// own article tells.
  func others(than telling: MeetingMerging.Telling) -> [MeetingMerging.Telling] {
    let elsewhere = byWording.compactMap { heard in
      heard.first.article != telling.article ? heard.first : heard.second
    }
    return elsewhere + (byArticle[telling.article] ?? [])
  }
}
