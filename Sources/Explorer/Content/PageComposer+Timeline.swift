import NewsGraph
import NewsModel

extension PageComposer {
  /// The meetings and mentions of a person or firm by day, month or year, the latest first: what was
  /// held, planned and called off each with its mark, mentions as a bar.
  func timelineItems(_ zoom: Aspect.Zoom) -> [PageItem] {
    let stretches = stretches(zoom)
    let most = stretches.map(\.articles).max() ?? 0
    var head = PageItem(words.timeline(zoom), .heading)
    for status in MeetingStatus.allCases {
      let count = page.meetings.count { $0.status == status }
      head.add("  \(status.mark) \(words.status(status)) \(count)", status.role)
    }
    return [head]
      + stretches.flatMap { stretch in
        [PageItem(), stretchItem(stretch, most: most)]
          + stretch.meetings.map { meetingLine($0, of: page.id) }
      }
  }

  /// So many cells the longest bar has.
  private static let longestBar = 20

  private func stretchItem(_ stretch: Stretch, most: Int) -> PageItem {
    var item = PageItem()
    item.add(stretch.name, .number)
    item.add(" ")
    for status in [MeetingStatus.held, .planned, .cancelled] {
      let count = stretch.meetings.count { $0.status == status }
      if count > 0 {
        item.add(" " + String(repeating: status.mark, count: min(count, 12)), status.role)
      }
    }
    if stretch.articles > 0, most > 0 {
      let cells = max(1, stretch.articles * Self.longestBar / most)
      item.add("  " + String(repeating: "▄", count: cells), .faint)
      item.add(" \(words.stories(stretch.articles))", .faint)
    }
    return item
  }

  /// A day, month or year in which something was.
  private struct Stretch {
    var name: String
    var meetings: [Meeting] = []
    /// How many articles of it name the subject.
    var articles = 0
  }

  private func stretches(_ zoom: Aspect.Zoom) -> [Stretch] {
    var byName: [String: Stretch] = [:]
    func name(_ date: PartialDate?) -> String? {
      guard let date, let year = date.year else { return nil }
      switch zoom {
      case .year: return PartialDate(year: year)?.iso
      case .month: return PartialDate(year: year, month: date.month)?.iso
      case .day: return date.iso
      }
    }
    for meeting in page.meetings {
      let key = name(meeting.date) ?? ""
      byName[key, default: Stretch(name: key)].meetings.append(meeting)
    }
    for article in Set(mentions.map(\.evidence.article)) {
      guard let key = name(page.articles[article]?.published) else { continue }
      byName[key, default: Stretch(name: key)].articles += 1
    }
    var sorted = byName.values.sorted { $0.name > $1.name }
    if let last = sorted.last, last.name.isEmpty { sorted[sorted.count - 1].name = words.undated }
    return sorted
  }

  private var mentions: [EntityMention] {
    switch page.subject {
    case .person(let person): person.mentions
    case .firm(let firm): firm.mentions
    case .meeting, .article: []
    }
  }
}
