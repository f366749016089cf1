import HangulText
import NewsModel

/// Joins firms across articles: equal names, spaces and case aside; X and X그룹; equal tickers; a
/// short form with the one firm that goes by it elsewhere.
struct FirmLinking {
  let linking: EntityLinking
  /// The key of every form, each worked out once.
  private let keys: [String: String]

  init(linking: EntityLinking) {
    self.linking = linking
    var forms: Set<String> = []
    for local in linking.locals where local.kind == .firm {
      forms.insert(local.name)
      forms.formUnion(local.aliases)
    }
    keys = Dictionary(forms.map { ($0, Self.key($0)) }) { first, _ in first }
  }

  private func known(_ form: String) -> String { keys[form] ?? Self.key(form) }

  /// Joins them; `check` is called now and then, and what it throws ends the work.
  func join(_ blocks: inout Blocks, check: () throws -> Void) rethrows {
    let firms = linking.indices(.firm)
    try check()
    joinBy(firms, &blocks) { [known($0.name)] }
    try check()
    joinBy(firms, &blocks) { local in local.ticker.map { ["ticker " + $0] } ?? [] }
    try check()
    joinShortForms(firms, &blocks)
    try joinMisspelt(firms, &blocks, check: check)
  }

  /// A firm that one article writes one jamo off (심성전자): joined with one written often.
  ///
  /// Two firms that are both written often, or both give a ticker, stay two.
  private func joinMisspelt(
    _ firms: [Int], _ blocks: inout Blocks, check: () throws -> Void
  ) rethrows {
    var counts: [String: Int] = [:]
    var member: [String: Int] = [:]
    for i in firms {
      let local = linking.locals[i]
      counts[local.name, default: 0] += local.mentions.count
      member[local.name] = member[local.name] ?? i
    }
    let rare = counts.filter { $0.value <= 2 && $0.key.count >= 3 }.keys.sorted()
    let often = Dictionary(grouping: counts.filter { $0.value >= 4 }.keys) { $0.count }
    for name in rare {
      try check()
      let near = (often[name.count] ?? []).sorted().filter {
        JamoDistance.jamo($0, name, within: 1) != nil
      }
      guard near.count == 1, let a = member[name], let b = member[near[0]] else { continue }
      guard linking.locals[a].ticker == nil || linking.locals[b].ticker == nil else { continue }
      blocks.join(a, b)
    }
  }

  /// The name without spaces, case and the word for group, its ending in the short form.
  static func key(_ name: String) -> String {
    var squeezed = FirmEnding.shortened(name.filter { $0 != " " }).lowercased()
    // 현대자동차그룹 and 현대차그룹.
    if squeezed.count > 4, let car = squeezed.firstRange(of: "자동차") {
      squeezed.replaceSubrange(car, with: "차")
    }
    return squeezed.hasSuffix("그룹") && squeezed.count > 3 ? String(squeezed.dropLast(2)) : squeezed
  }

  private func joinBy(
    _ firms: [Int], _ blocks: inout Blocks, keys: (LocalEntity) -> [String]
  ) {
    var known: [String: [Int]] = [:]
    for i in firms {
      for key in keys(linking.locals[i]) {
        blocks.join(i, withOneOf: &known[key, default: []])
      }
    }
  }

  /// An article that knows a firm by a short form alone: joined where one firm elsewhere goes by
  /// that form, and where nobody calls it a group.
  private func joinShortForms(_ firms: [Int], _ blocks: inout Blocks) {
    var owners: [String: Set<Int>] = [:]
    for i in firms {
      let local = linking.locals[i]
      for alias in local.aliases where known(alias) != known(local.name) {
        owners[known(alias), default: []].insert(i)
      }
    }
    // 해군성 in one article, 미국 해군성 in another.
    var ministries: [String: Set<Int>] = [:]
    for i in firms where linking.locals[i].firmKind == .government {
      let words = linking.locals[i].name.split(separator: " ")
      if words.count == 2 { ministries[String(words[1]), default: []].insert(i) }
    }
    for i in firms {
      let local = linking.locals[i]
      guard local.firmKind != .group,
        let fuller = owners[known(local.name)] ?? ministries[local.name]
      else {
        continue
      }
      let sets = Set(fuller.map { blocks.find($0) })
      guard sets.count == 1, let j = sets.first else { continue }
      blocks.join(i, j)
    }
  }
}
