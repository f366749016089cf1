import NameSearch
public import NewsModel

/// Tells whether somebody took part in a meeting.
///
/// A firm takes part itself, or through a person who was in office there on that day.
public struct PartyTest: Sendable {
  /// The person or firm.
  public var party: ContentID
  /// What the people of a firm held there, by person; empty for a person.
  public var offices: [ContentID: [Role]]

  /// Makes a test for a person, or for a firm with all who hold or held a title there.
  public init(party: ContentID, holders: [Page.Holder] = []) {
    self.party = party
    offices = Dictionary(grouping: holders, by: \.person).mapValues { $0.map(\.role) }
  }

  /// Whether the person or firm was there.
  public func tookPart(in meeting: Meeting) -> Bool { tookPart(in: Attendance(meeting)) }

  /// Whether the person or firm was among those who were there.
  package func tookPart(in meeting: Attendance) -> Bool {
    meeting.people.contains(party) || meeting.firms.contains(party)
      || meeting.people.contains { person in
        offices[person].map { Self.isInOffice($0, on: meeting.date) } ?? false
      }
  }

  /// Whether somebody was in office on a day, by the last that was said of it up to then, or else
  /// by the first that was said afterwards.
  package static func isInOffice(_ roles: [Role], on date: PartialDate?) -> Bool {
    let inOrder = roles.enumerated().sorted { a, b in
      a.element.date != b.element.date
        ? (a.element.date == nil || PartialDate.isLater(b.element.date, a.element.date))
        : a.offset < b.offset
    }.map(\.element)
    let told = inOrder.last { role in
      guard let said = role.date, let date else { return true }
      return said < date || said.isCompatible(with: date)
    }
    guard let status = (told ?? inOrder.first)?.status else { return false }
    return status == .current || status == .acting
  }
}

/// Who was at a meeting, and when it was.
package struct Attendance: Hashable, Sendable {
  package var meeting: ContentID
  package var date: PartialDate?
  package var people: [ContentID]
  package var firms: [ContentID]

  package init(
    meeting: ContentID, date: PartialDate?, people: [ContentID], firms: [ContentID]
  ) {
    self.meeting = meeting
    self.date = date
    self.people = people
    self.firms = firms
  }

  package init(_ meeting: Meeting) {
    self.init(
      meeting: meeting.id, date: meeting.date, people: meeting.people, firms: meeting.firms)
  }
}

/// How the meetings of sides are looked up.
package protocol AttendanceReading {
  /// Whom a name or id means: everybody of exactly this name, else whoever it fits.
  func parties(named name: String) throws -> [PartyTest]

  /// The meetings where a person or firm is named.
  func attendances(of party: ContentID) throws -> [Attendance]
}

extension AttendanceReading {
  /// The meetings at which of each side, a list of names, at least one took part.
  package func meetings(ofSides sides: [[String]]) throws -> Set<ContentID> {
    var left: Set<ContentID>?
    for side in sides {
      var found: Set<ContentID> = []
      for name in side {
        for test in try parties(named: name) { found.formUnion(try meetings(of: test)) }
      }
      left = left.map { $0.intersection(found) } ?? found
    }
    return left ?? []
  }

  private func meetings(of test: PartyTest) throws -> [ContentID] {
    try ([test.party] + test.offices.keys).flatMap { party in
      try attendances(of: party).filter(test.tookPart).map(\.meeting)
    }
  }
}

extension [FindHit] {
  /// Whom a name means: whatever bears exactly this name, else whatever it surely fits.
  package var meant: [FindHit] {
    let exact = filter { $0.reason == .exact }
    return exact.isEmpty ? filter { $0.reason != .fuzzy } : exact
  }
}
