@testable import GraphScoring

/// A small export and a small gold file, made by hand.
///
/// 한가온 of 새결조선 and 문이든 of 너름상사 signed a pact on 12 March 2031 in 통영.
enum Sample {
  static let article = """
    한가온 새결조선 회장은 12일 통영에서 문이든 너름상사 대표를 만났다.
    두 회사는 업무협약을 맺었다. 배석한 노바람
    새결조선 전무는 말이 없었다.
    """

  static let gold = """
    {"people": [
      {"name": "한가온", "also": ["한가은"], "roles": [{"title": ["회장"], "firm": "새결조선"}]},
      {"name": "문이든", "roles": [{"title": ["대표", "CEO"], "firm": "너름상사"}]},
      {"name": "노바람", "roles": [{"title": ["전무"], "firm": "새결조선", "optional": true}]}],
     "people_optional": ["통영댁"],
     "firms": [
      {"name": "새결조선", "also": ["새결"], "kind": "company", "ticker": "099990"},
      {"name": "너름상사", "kind": "company"}],
     "firms_optional": ["통영시"],
     "meetings": [
      {"id": "pact", "date": ["2031-03-12"], "status": "held", "place": ["통영"],
       "people": ["한가온", "문이든"], "maybe": ["노바람"]}],
     "ties": [
      {"kind": "partnership", "between": ["새결조선", "너름상사"]},
      {"kind": "ownership", "between": ["한가온", "새결조선"], "optional": true}]}
    """

  static let pact = #"{"article": "a", "line": 1, "quote": "통영에서 문이든 너름상사 대표를 만났다"}"#
  static let accord = #"{"article": "a", "line": 2, "quote": "두 회사는 업무협약을 맺었다"}"#

  /// A meeting of an export.
  static func meeting(
    _ id: String = "m1", people: [String] = ["p1", "p2"], date: String? = "2031-03-12",
    status: String = "held", place: String? = "통영", firms: [String] = []
  ) -> String {
    """
    {"id": "\(id)", "status": "\(status)", "date": \(text(date)), "place": \(text(place)),
     "people": \(people), "firms": \(firms), "evidence": [\(pact)]}
    """
  }

  /// A tie of an export.
  static func tie(_ kind: String, _ from: String, _ to: String, id: String = "t1") -> String {
    """
    {"id": "\(id)", "kind": "\(kind)", "from": "\(from)", "to": "\(to)", "evidence": [\(accord)]}
    """
  }

  static func person(
    _ id: String, _ name: String, aliases: [String] = [], roles: String = "",
    mention: String? = nil, line: Int = 1
  ) -> String {
    """
    {"id": "\(id)", "name": "\(name)", "aliases": \(aliases), "roles": [\(roles)],
     "mentions": [{"article": "a", "line": \(line), "quote": "\(mention ?? name)",
     "surface": "\(mention ?? name)"}]}
    """
  }

  static func role(_ title: String, at firm: String?, quote: String) -> String {
    """
    {"title": "\(title)", "firm": \(text(firm)), "status": "current",
     "evidence": [{"article": "a", "line": 1, "quote": "\(quote)"}]}
    """
  }

  static func firm(_ id: String, _ name: String, ticker: String? = nil) -> String {
    """
    {"id": "\(id)", "name": "\(name)", "aliases": [], "kind": "company", "ticker": \(text(ticker)),
     "mentions": [{"article": "a", "line": 1, "quote": "\(name)", "surface": "\(name)"}]}
    """
  }

  static let people = [
    person("p1", "한가온", roles: role("회장", at: "f1", quote: "한가온 새결조선 회장은")),
    person("p2", "문이든", roles: role("대표", at: "f2", quote: "문이든 너름상사 대표를")),
    person("p3", "노바람", line: 2),
  ]
  static let firms = [firm("f1", "새결조선", ticker: "099990"), firm("f2", "너름상사")]

  /// What an export of these parts scores; the parts left out are right.
  static func scores(
    people: [String] = people, firms: [String] = firms, meetings: [String] = [meeting()],
    ties: [String] = [tie("partnership", "f2", "f1")]
  ) throws -> Scores {
    func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
    let json = """
      {"articles": [{"id": "a", "path": "a.txt"}], "people": \(list(people)),
       "firms": \(list(firms)), "meetings": \(list(meetings)), "ties": \(list(ties))}
      """
    var scorer = GraphScorer(
      graph: try ExportedGraph(json: Array(json.utf8)), gold: try GoldGraph(json: gold),
      texts: ArticleTexts(["a": article]))
    scorer.score()
    return scorer.scores
  }

  private static func text(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
}
