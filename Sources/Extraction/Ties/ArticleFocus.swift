import NewsModel

/// Whom an article is about as a whole: the firm that a noun without an owner belongs to
/// (`경쟁사인 B`, `최대주주는 B다`), and the one who died (`고인의 동생인 B`, `유족으로 장남 B`).
///
/// Rejects a firm that another is told of as often, and ministries, courts, papers and schools.
struct ArticleFocus {
  /// The firm that is told of far more than any other.
  let firm: Party?
  /// How often the firms of the roster are told of.
  private let weights: [Int: Int]
  /// The one person who is said to be dead, or whose obituary it is.
  let deceased: Party?
  /// Whether the article is an obituary.
  let isObituary: Bool

  /// Weighs the mentions of an article; people count for the firm that they act for.
  ///
  /// O(mentions).
  init(cast: Cast, firms: [Int: Int]) {
    weights = Self.weights(cast, firms)
    firm = Self.firm(cast, weights).map(Party.firm)
    isObituary = Deceased.obituary(in: cast.document) != nil
    deceased = Deceased.person(in: cast).map(Party.person)
  }

  /// Of several firms the one told of twice as often as any other of them.
  func leader(among firms: [Int]) -> Int? {
    let ranked = firms.sorted { weights[$0, default: 0] > weights[$1, default: 0] }
    guard ranked.count > 1 else { return ranked.first }
    return weights[ranked[0], default: 0] >= 2 * weights[ranked[1], default: 0] ? ranked[0] : nil
  }

  private static func weights(_ cast: Cast, _ firms: [Int: Int]) -> [Int: Int] {
    var weights: [Int: Int] = [:]
    for (sentence, marks) in zip(cast.document.sentences, cast.marks) {
      let weight = sentence.zone == .title ? 3 : 1
      for mark in marks where !mark.isGloss {
        if let firm = mark.party.firm ?? mark.party.person.flatMap({ firms[$0] }) {
          weights[firm, default: 0] += weight
        }
      }
    }
    return weights
  }

  private static func firm(_ cast: Cast, _ weights: [Int: Int]) -> Int? {
    let ranked = weights.filter { isEnterprise(cast.roster.firms[$0.key].kind) }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= 4 else { return nil }
    guard ranked.count > 1 else { return first.key }
    return first.value * 4 >= ranked[1].value * 5 ? first.key : nil
  }

  /// Whether firms of a kind have owners, rivals and customers.
  static func isEnterprise(_ kind: FirmKind?) -> Bool {
    ![.government, .court, .media, .university].contains(kind)
  }
}
