import HangulText
import NewsModel

/// Tells which people of one Korean full name are one: by firms, or by whom and what their articles name
/// beside them.
///
/// Korean names are few and shared by many. Two of one name who are told of at different firms stay two
/// unless one article leads to the other: it names the other's firm, or somebody who is named beside the
/// other too. Who is told of without a firm is whoever of that name is told of beside the same people,
/// or else most.
struct NamesakeJoining {
  private let linking: EntityLinking
  /// For each article, by its place, its local entities.
  private let articles: [[Int]]
  private let article: [Int]
  /// In how many articles a firm, by its block, and a person, by name, is named.
  private let firmCounts: [Int: Int]
  private let personCounts: [String: Int]
  /// What is named in more articles than this says nothing of who is who.
  private let most: Int

  /// O(local entities).
  init(_ linking: EntityLinking, _ blocks: inout Blocks) {
    self.linking = linking
    (articles, article) = linking.byArticle()
    var firms: [Int: Int] = [:]
    var people: [String: Int] = [:]
    for locals in articles {
      for firm in Set(locals.filter { linking.locals[$0].kind == .firm }.map { blocks.find($0) }) {
        firms[firm, default: 0] += 1
      }
      for i in locals where linking.locals[i].kind == .person {
        people[linking.locals[i].name, default: 0] += 1
      }
    }
    (firmCounts, personCounts) = (firms, people)
    most = min(max(Self.rare.lowerBound, articles.count / Self.share), Self.rare.upperBound)
  }

  /// What is named in fewer articles is rare in any store, and what is named in more in none.
  private static let rare = 12...40
  private static let share = 50

  /// Whether a name is such a Korean one.
  static func concerns(_ name: String) -> Bool {
    let units = Array(name.utf16)
    return (2...4).contains(units.count) && units.allSatisfy { Hangul.isSyllable($0) }
      && Romanization.isSurname(units[0])
  }

  /// Joins those of some people of one name who are one.
  ///
  /// O(what their articles name).
  func join(_ people: [Int], _ blocks: inout Blocks) {
    let firms = people.map { i in
      Set((linking.roles[linking.locals[i].id] ?? []).compactMap(\.firm).map { blocks.find($0) })
    }
    let placed = people.indices.filter { !firms[$0].isEmpty }
    let unplaced = people.indices.filter { firms[$0].isEmpty }
    var leads = Leads()
    for n in placed {
      for firm in firms[n] { leads.add(people[n], .firm(firm), &blocks) }
      for stem in Set(firms[n].compactMap { FirmStem.of(linking.locals[$0].name) }) {
        leads.add(people[n], .stem(stem), &blocks)
      }
    }
    for n in placed {
      for firm in firmsNamed(beside: people[n], &blocks) where leads.first(.firm(firm)) != nil {
        leads.add(people[n], .firm(firm), &blocks)
      }
      for other in peopleNamed(beside: people[n]) {
        leads.add(people[n], .person(other), &blocks)
      }
    }
    joinUnplaced(unplaced.map { people[$0] }, with: placed.map { people[$0] }, leads, &blocks)
  }

  /// Those without a firm go with those whose articles name the same, else with those who are told of in
  /// most articles, where these are clear.
  private func joinUnplaced(
    _ unplaced: [Int], with placed: [Int], _ leads: Leads, _ blocks: inout Blocks
  ) {
    var sizes: [Int: Int] = [:]
    for i in placed { sizes[blocks.find(i), default: 0] += 1 }
    let largest = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var rest: [Int] = []
    for i in unplaced {
      let signs =
        firmsNamed(beside: i, &blocks).map(Sign.firm) + peopleNamed(beside: i).map(Sign.person)
      if let other = signs.lazy.compactMap(leads.first).first, blocks.join(i, other) { continue }
      let most = largest.filter { !blocks.areApart(i, $0.key) }.prefix(2)
      if let first = most.first, most.count == 1 || most.last?.value != first.value {
        blocks.join(i, first.key)
      } else {
        blocks.join(i, withOneOf: &rest)
      }
    }
  }

  /// The firms, by their blocks, that somebody's article names and few others do.
  private func firmsNamed(beside i: Int, _ blocks: inout Blocks) -> [Int] {
    let found = articles[article[i]].filter { linking.locals[$0].kind == .firm }
      .map { blocks.find($0) }
    return found.filter { firmCounts[$0, default: 0] <= most }
  }

  /// The people, by name, whom somebody's article names too and few others do.
  private func peopleNamed(beside i: Int) -> [String] {
    articles[article[i]].filter { $0 != i && linking.locals[$0].kind == .person }
      .map { linking.locals[$0].name }
      .filter { personCounts[$0, default: 0] <= most }
  }

  /// What leads from one article to another.
  private enum Sign: Hashable {
    /// A firm, by its block.
    case firm(Int)
    /// How the names of a group's firms begin.
    case stem(String)
    /// Somebody, by name.
    case person(String)
  }

  /// Whom each sign led to.
  private struct Leads {
    private var known: [Sign: [Int]] = [:]

    func first(_ sign: Sign) -> Int? { known[sign]?.first }

    /// Joins somebody with those who bear the sign already.
    mutating func add(_ i: Int, _ sign: Sign, _ blocks: inout Blocks) {
      blocks.join(i, withOneOf: &known[sign, default: []])
    }
  }
}
