import Foundation

/// A graph as `inmaek export --format json` writes it, as far as it is scored.
public struct ExportedGraph: Decodable, Sendable {
  var articles: [Article] = []
  var people: [Person] = []
  var firms: [Firm] = []
  var meetings: [Meeting] = []
  var ties: [Tie] = []

  /// A graph without anything: what stands for one that could not be made.
  public init() {}

  /// Reads an export.
  ///
  /// Throws `ScoringError.graph` when a key is missing, is of another kind, or an id stands twice.
  public init(json: [UInt8]) throws(ScoringError) {
    do {
      self = try JSONDecoder().decode(ExportedGraph.self, from: Data(json))
    } catch {
      throw .graph(ScoringError.place(of: error))
    }
    var seen: Set<String> = []
    if let twice = ids.first(where: { !seen.insert($0).inserted }) {
      throw .graph("the id \(twice) stands twice")
    }
  }

  private var ids: [String] {
    articles.map(\.id) + people.map(\.id) + firms.map(\.id) + meetings.map(\.id) + ties.map(\.id)
  }

  struct Article: Decodable, Sendable {
    var id: String
    var path: String
  }

  struct Person: Decodable, Sendable {
    var id: String
    var name: String
    var aliases: [String]
    var roles: [Role]
    var mentions: [Evidence]
  }

  struct Role: Decodable, Sendable {
    var title: String
    var firm: String?
    var status: String
    var evidence: [Evidence]
  }

  struct Firm: Decodable, Sendable {
    var id: String
    var name: String
    var aliases: [String]
    var kind: String
    var ticker: String?
    var mentions: [Evidence]
  }

  struct Meeting: Decodable, Sendable {
    var id: String
    var status: String
    var date: String?
    var place: String?
    var people: [String]
    var firms: [String]
    var evidence: [Evidence]
  }

  struct Tie: Decodable, Sendable {
    var id: String
    var kind: String
    var from: String
    var to: String
    var evidence: [Evidence]
  }

  /// The words of an article that a statement or a mention rests on.
  struct Evidence: Decodable, Sendable {
    var article: String
    /// The line of the article's file, from 1.
    var line: Int
    var quote: String
    /// Of a mention alone: the words within the quote that stand for the entity.
    var surface: String?
  }
}
