import GraphStore
import NewsGraph
import NewsModel

extension Judging {
  /// Throws where something of a kind has no such value.
  func expect(_ field: Correction.Field, of kind: Target.Kind, as option: String) throws {
    let fields = kind.fields
    guard fields.contains(field) else {
      throw Failure(
        .usage, context.phrases.hasNone(option, of: kind, has: fields.map(\.option)))
    }
  }

  /// A correction by a value; throws where it is none of those that can stand there.
  ///
  /// - Parameters:
  ///   - value: the right value; the name or id of somebody or some firm where the field is one.
  ///   - option: how the reader called the value.
  func correction(
    _ target: Target, _ field: Correction.Field, _ value: String, as option: String
  ) throws -> Correction {
    if [.firm, .present, .absent].contains(field) {
      let other = try pointed(value, among: field == .firm ? [.firm] : [.person, .firm])
      try expect(field, other.target.id, at: target)
      return Correction(target, field, other.name, entity: other.target.anchors)
    }
    let value = CleanText.name(value)
    guard target.kind.takes(value, for: field) else {
      throw Failure(
        .usage, context.phrases.notAValue(value, of: option, target.kind.values(of: field)))
    }
    if field == .status, try isClaim(target.id) {
      throw Failure(.notThere, context.phrases.claimHasNoStatus(target.id.rawValue))
    }
    return Correction(target, field, value)
  }

  /// Throws where somebody is to be added to a meeting who is there, or taken out who is not.
  private func expect(_ field: Correction.Field, _ id: ContentID, at target: Target) throws {
    guard field != .firm, let page = try store.page(target.id),
      case .meeting(let meeting) = page.subject
    else { return }
    let isThere = (meeting.people + meeting.firms).contains(id)
    let name = try store.page(id)?.ref?.name ?? id.rawValue
    if field == .present, isThere {
      throw Failure(.notThere, context.phrases.alreadyThere(name))
    }
    if field == .absent, !isThere {
      throw Failure(.notThere, context.phrases.notThereAnyway(name))
    }
  }

  /// Whether a meeting or tie is only denied or held possible.
  private func isClaim(_ id: ContentID) throws -> Bool {
    let claims = try store.graph().claims
    return claims.meetings.contains { $0.id == id } || claims.ties.contains { $0.id == id }
  }

  /// Sets one value right.
  func correct(_ pointed: Pointed, _ field: Correction.Field, _ value: String) throws -> Done {
    let option = field.option
    try expect(field, of: pointed.target.kind, as: option)
    let correction = try correction(pointed.target, field, value, as: option)
    let words = [option + " " + correction.value]
    let decision = try decide(
      Deed(.correct, [pointed.name] + words, corrections: [correction]))
    return Done(decision: decision, words: context.phrases.corrected(pointed.name, words))
  }
}

extension Correction.Field {
  /// The option that sets it on the command line.
  var option: String {
    switch self {
    case .present: "--with"
    case .absent: "--without"
    default: "--" + rawValue
    }
  }
}

extension Target.Kind {
  /// Whether a value can stand in a field.
  func takes(_ value: String, for field: Correction.Field) -> Bool {
    // A year of two digits is no year of news.
    if field == .date { return (PartialDate(iso: value)?.year ?? 0) >= 1000 }
    let values = values(of: field)
    return values.isEmpty ? !value.isEmpty : values.contains(value)
  }

  /// The values that can be set right.
  var fields: [Correction.Field] {
    switch self {
    case .person, .firm: [.kind]
    case .meeting: [.date, .place, .status, .present, .absent]
    case .tie: [.date, .status]
    case .role: [.title, .firm, .status, .date]
    case .article: [.date, .publisher]
    case .quote: []
    }
  }

  /// The words that a value is one of; none where any will do.
  func values(of field: Correction.Field) -> [String] {
    switch (self, field) {
    case (.meeting, .status): MeetingStatus.allCases.map(\.rawValue)
    case (.tie, .status): TieStatus.allCases.map(\.rawValue)
    case (.role, .status): RoleStatus.allCases.map(\.rawValue)
    case (_, .kind): ["person"] + FirmKind.allCases.map(\.rawValue)
    default: []
    }
  }
}
