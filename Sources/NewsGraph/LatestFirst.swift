package import NewsModel

extension PartialDate {
  /// Whether `a` is later than `b`; a day that is not known is before every other.
  package static func isLater(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    return a > b
  }
}

extension Meeting {
  /// Whether `a` stands before `b` where the latest stands first; by part of day and then by id
  /// on one day.
  package static func isLater(_ a: Meeting, _ b: Meeting) -> Bool {
    if a.date != b.date { return PartialDate.isLater(a.date, b.date) }
    let (early, late) = (b.partOfDay?.order ?? -1, a.partOfDay?.order ?? -1)
    return early != late ? late > early : a.id < b.id
  }
}

extension Quote {
  /// Whether `a` stands before `b` where the latest stands first; by id on one day.
  package static func isLater(_ a: Quote, _ b: Quote) -> Bool {
    a.date != b.date ? PartialDate.isLater(a.date, b.date) : a.id < b.id
  }
}

extension RoleStatus {
  /// Which status says most of what somebody is now; smaller says more.
  package var rank: Int {
    switch self {
    case .current, .acting: 0
    case .designate: 1
    case .former: 2
    case .deceased: 3
    }
  }
}

extension Page.Holder {
  /// Whether `a` stands before `b`: those in office first, then the latest, then by id.
  package static func precedes(_ a: Page.Holder, _ b: Page.Holder) -> Bool {
    if a.role.status.rank != b.role.status.rank { return a.role.status.rank < b.role.status.rank }
    if a.role.date != b.role.date { return PartialDate.isLater(a.role.date, b.role.date) }
    return a.person != b.person ? a.person < b.person : a.role.id < b.role.id
  }
}

extension PartOfDay {
  /// Where it stands in the course of a day.
  fileprivate var order: Int {
    switch self {
    case .dawn: 0
    case .morning: 1
    case .noon: 2
    case .afternoon: 3
    case .evening: 4
    case .night: 5
    }
  }
}
