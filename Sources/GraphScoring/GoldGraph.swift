import Foundation

/// What a careful reader finds in the articles of a set.
///
/// One entry stands for one real person, firm or meeting over all articles. What is optional counts
/// neither way.
public struct GoldGraph: Decodable, Sendable {
  var people: [Person]
  var firms: [Firm]
  var meetings: [Meeting]
  var ties: [Tie]
  /// Names that may be found or not, without entries of their own.
  var optionalPeople: [String]
  var optionalFirms: [String]

  /// Reads a gold file.
  ///
  /// Throws `ScoringError.gold` when it cannot be read or is of another shape.
  public init(path: String) throws(ScoringError) {
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      self = try JSONDecoder().decode(GoldGraph.self, from: data)
    } catch let error as DecodingError {
      throw .gold(path: path, ScoringError.place(of: error))
    } catch {
      throw .gold(path: path, error.localizedDescription)
    }
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(GoldGraph.self, from: Data(json.utf8))
  }

  private enum CodingKeys: String, CodingKey {
    case people, firms, meetings, ties
    case optionalPeople = "people_optional"
    case optionalFirms = "firms_optional"
  }

  /// Decodes a gold file; what is left out is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    people = try values.decode([Person].self, forKey: .people)
    firms = try values.decode([Firm].self, forKey: .firms)
    meetings = try values.decode([Meeting].self, forKey: .meetings)
    ties = try values.decode([Tie].self, forKey: .ties)
    optionalPeople = try values.decodeIfPresent([String].self, forKey: .optionalPeople) ?? []
    optionalFirms = try values.decodeIfPresent([String].self, forKey: .optionalFirms) ?? []
  }

  struct Person: Decodable, Sendable {
    var name: String
    /// Other written forms, misspelt ones included.
    var also: [String]?
    var roles: [Role]?
    var optional: Bool?
  }

  struct Role: Decodable, Sendable {
    /// Any of them is right.
    var title: [String]
    /// The firm's name, or nil where none is told.
    var firm: String?
    var status: String?
    var optional: Bool?
  }

  struct Firm: Decodable, Sendable {
    var name: String
    var also: [String]?
    var kind: String?
    var ticker: String?
    var optional: Bool?
  }

  struct Meeting: Decodable, Sendable {
    var id: String
    /// Any of them is right; nil stands for a meeting whose date is not told.
    var date: GoldDates
    var status: String
    /// Any of them is right; none is asked for where it is empty.
    var place: [String]?
    var people: [String]
    /// People who may have been there or not.
    var maybe: [String]?
    /// The parties of a meeting whose people are not named.
    var firms: [String]?
    var optional: Bool?
  }

  struct Tie: Decodable, Sendable {
    var kind: String
    /// The names of both ends.
    var between: [String]
    /// Other pairs of ends that are as right.
    var or: [[String]]?
    var optional: Bool?
  }
}

/// The dates that are right for a meeting: one date, null, or a list of both.
struct GoldDates: Decodable, Sendable {
  let any: [String?]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let list = try? value.decode([String?].self) {
      any = list
    } else {
      any = [value.decodeNil() ? nil : try value.decode(String.self)]
    }
  }
}
