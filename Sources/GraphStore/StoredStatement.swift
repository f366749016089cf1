internal import Foundation
internal import NewsModel

/// A statement of any kind, as the table of statements holds it: its own fields as JSON, its
/// evidence as spans beside them.
enum StoredStatement {
  case role(RoleStatement)
  case meeting(MeetingStatement)
  case tie(TieStatement)
  case quote(QuoteStatement)

  enum Kind: String, ColumnWord {
    case role
    case meeting
    case tie
    case quote
  }

  var kind: Kind {
    switch self {
    case .role: .role
    case .meeting: .meeting
    case .tie: .tie
    case .quote: .quote
    }
  }

  var id: ContentID {
    switch self {
    case .role(let role): role.id
    case .meeting(let meeting): meeting.id
    case .tie(let tie): tie.id
    case .quote(let quote): quote.id
    }
  }

  var provenance: Provenance {
    switch self {
    case .role(let role): role.provenance
    case .meeting(let meeting): meeting.provenance
    case .tie(let tie): tie.provenance
    case .quote(let quote): quote.provenance
    }
  }

  /// Reads a payload and puts the evidence back.
  init(_ kind: Kind, payload: String, evidence: [Evidence]) throws {
    let decoder = JSONDecoder()
    let data = Data(payload.utf8)
    switch kind {
    case .role:
      var role = try decoder.decode(RoleStatement.self, from: data)
      role.provenance.evidence = evidence
      self = .role(role)
    case .meeting:
      var meeting = try decoder.decode(MeetingStatement.self, from: data)
      meeting.provenance.evidence = evidence
      self = .meeting(meeting)
    case .tie:
      var tie = try decoder.decode(TieStatement.self, from: data)
      tie.provenance.evidence = evidence
      self = .tie(tie)
    case .quote:
      var quote = try decoder.decode(QuoteStatement.self, from: data)
      quote.provenance.evidence = evidence
      self = .quote(quote)
    }
  }

  /// The statement as JSON without its evidence.
  func payload() throws -> String {
    switch self {
    case .role(var role):
      role.provenance.evidence = []
      return try jsonColumn(role)
    case .meeting(var meeting):
      meeting.provenance.evidence = []
      return try jsonColumn(meeting)
    case .tie(var tie):
      tie.provenance.evidence = []
      return try jsonColumn(tie)
    case .quote(var quote):
      quote.provenance.evidence = []
      return try jsonColumn(quote)
    }
  }
}

extension ArticleFacts {
  /// All statements, kind by kind.
  var statements: [StoredStatement] {
    roles.map(StoredStatement.role) + meetings.map(StoredStatement.meeting)
      + ties.map(StoredStatement.tie) + quotes.map(StoredStatement.quote)
  }

  mutating func append(_ statement: StoredStatement) {
    switch statement {
    case .role(let role): roles.append(role)
    case .meeting(let meeting): meetings.append(meeting)
    case .tie(let tie): ties.append(tie)
    case .quote(let quote): quotes.append(quote)
    }
  }
}
