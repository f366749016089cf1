import HangulText
import NewsModel

/// Joins firms across articles: equal names, spaces and case aside; X and X그룹; equal tickers; a
/// short form with the one firm that goes by it elsewhere.
struct FirmLinking {
  let linking: EntityLinking

  func join(_ blocks: inout Blocks) {
    let firms = linking.locals.indices.filter { linking.locals[$0].kind == .firm }
    joinBy(firms, &blocks) { [Self.key($0.name)] }
    joinBy(firms, &blocks) { local in local.ticker.map { ["ticker " + $0] } ?? [] }
    joinShortForms(firms, &blocks)
  }

  /// The name without spaces, case and the word for group.
  static func key(_ name: String) -> String {
    let squeezed = name.filter { $0 != " " }.lowercased()
    return squeezed.hasSuffix("그룹") && squeezed.count > 3 ? String(squeezed.dropLast(2)) : squeezed
  }

  private func joinBy(
    _ firms: [Int], _ blocks: inout Blocks, keys: (LocalEntity) -> [String]
  ) {
    var first: [String: Int] = [:]
    for i in firms {
      for key in keys(linking.locals[i]) {
        if let j = first[key] { blocks.join(i, j) } else { first[key] = i }
      }
    }
  }

  /// An article that knows a firm by a short form alone: joined where one firm elsewhere goes by
  /// that form, and where nobody calls it a group.
  private func joinShortForms(_ firms: [Int], _ blocks: inout Blocks) {
    var owners: [String: Set<Int>] = [:]
    for i in firms {
      let local = linking.locals[i]
      for alias in local.aliases where Self.key(alias) != Self.key(local.name) {
        owners[Self.key(alias), default: []].insert(i)
      }
    }
    for i in firms {
      let local = linking.locals[i]
      guard local.firmKind != .group, let fuller = owners[Self.key(local.name)] else { continue }
      let sets = Set(fuller.map { blocks.sets.find($0) })
      guard sets.count == 1, let j = sets.first else { continue }
      blocks.join(i, j)
    }
  }
}
