import HangulText
import NewsModel

/// Joins people across articles: by equal full names and glosses, Koreans of one name by what is around
/// them too (`NamesakeJoining`); a foreign surname alone with the one full name that ends in it; a
/// misspelt name with the right one beside the same title and firm.
struct PersonLinking {
  let linking: EntityLinking

  /// Joins them; `check` is called now and then, and what it throws ends the work.
  func join(_ blocks: inout Blocks, check: () throws -> Void) rethrows {
    let people = linking.indices(.person)
    try joinByForm(people, &blocks, check: check)
    joinLastWords(people, &blocks)
    try check()
    try joinNearlyEqual(people, &blocks, check: check)
    try joinMisspelt(people, &blocks, check: check)
  }

  private func joinByForm(
    _ people: [Int], _ blocks: inout Blocks, check: () throws -> Void
  ) rethrows {
    var bearers: [String: [Int]] = [:]
    for i in people {
      let local = linking.locals[i]
      for form in [local.name] + local.aliases where isFull(form, of: local) {
        let key = form.filter { $0 != " " }.lowercased()
        if bearers[key]?.last != i { bearers[key, default: []].append(i) }
      }
    }
    try check()
    let namesakes = NamesakeJoining(linking, &blocks)
    for (form, bearers) in bearers.sorted(by: { $0.key < $1.key }) where bearers.count > 1 {
      try check()
      if NamesakeJoining.concerns(form) {
        namesakes.join(bearers, &blocks)
      } else {
        var known: [Int] = []
        for i in bearers { blocks.join(i, withOneOf: &known) }
      }
    }
  }

  /// A form that names one person alone: the name, one with a space, three syllables of Hangul;
  /// not the surname of a foreigner.
  private func isFull(_ form: String, of local: LocalEntity) -> Bool {
    if form == local.name || form.contains(" ") { return form.count >= 2 }
    return !local.name.contains(" ") && form.count >= 3
  }

  /// 올트먼 in one article, 샘 올트먼 in the others: joined where one full name alone ends so.
  private func joinLastWords(_ people: [Int], _ blocks: inout Blocks) {
    var full: [String: Set<Int>] = [:]
    var member: [String: Int] = [:]
    for i in people {
      let words = linking.locals[i].name.split(separator: " ")
      guard words.count > 1, let last = words.last, last.count >= 2 else { continue }
      full[String(last), default: []].insert(blocks.find(i))
      member[String(last)] = member[String(last)] ?? i
    }
    for i in people where !linking.locals[i].name.contains(" ") {
      let name = linking.locals[i].name
      guard let owners = full[name], owners.count == 1, let j = member[name] else { continue }
      guard name.count >= 3 || sharesRole(i, j) else { continue }
      blocks.join(i, j)
    }
  }

  private func joinMisspelt(
    _ people: [Int], _ blocks: inout Blocks, check: () throws -> Void
  ) rethrows {
    var byRole: [String: [Int]] = [:]
    for i in people {
      for role in linking.roles[linking.locals[i].id] ?? [] {
        guard let firm = role.firm else { continue }
        byRole["\(Self.shortTitle(role.title))@\(blocks.find(firm))", default: []].append(i)
      }
    }
    for key in byRole.keys.sorted() {
      try check()
      let group = oneOfEach(byRole[key] ?? [], &blocks)
      for (n, i) in group.enumerated() {
        for j in group[(n + 1)...] where isMisspelt(linking.locals[i].name, linking.locals[j].name)
        {
          blocks.join(i, j)
        }
      }
    }
  }

  /// The first of those that are one already and go by one name: hundreds of articles name a few.
  private func oneOfEach(_ group: [Int], _ blocks: inout Blocks) -> [Int] {
    var seen: [Int: Set<String>] = [:]
    return group.filter { i in
      seen[blocks.find(i), default: []].insert(linking.locals[i].name).inserted
    }
  }

  /// 매디슨 황 and 메디슨 황: long foreign names one jamo apart are one, whatever stands beside them.
  private func joinNearlyEqual(
    _ people: [Int], _ blocks: inout Blocks, check: () throws -> Void
  ) rethrows {
    var byWord: [String: [Int]] = [:]
    for i in people {
      let words = linking.locals[i].name.split(separator: " ")
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      byWord["first " + first, default: []].append(i)
      byWord["last " + last, default: []].append(i)
    }
    for word in byWord.keys.sorted() {
      try check()
      let group = oneOfEach(byWord[word] ?? [], &blocks)
      for (n, i) in group.enumerated() {
        for j in group[(n + 1)...] where linking.locals[i].name.count >= 5 {
          guard JamoDistance.jamo(linking.locals[i].name, linking.locals[j].name, within: 1) != nil
          else { continue }
          blocks.join(i, j)
        }
      }
    }
  }

  /// One Korean name one jamo off, or a foreign one two; equal ones are joined already.
  private func isMisspelt(_ a: String, _ b: String) -> Bool {
    guard a != b else { return false }
    let foreign = a.contains(" ") && b.contains(" ")
    if foreign {
      guard a.split(separator: " ").count == b.split(separator: " ").count else { return false }
      return JamoDistance.jamo(a, b, within: 3) != nil && JamoDistance.syllables(a, b) <= 2
    }
    guard a.count == b.count, a.count >= 3, a.contains(" ") == b.contains(" ") else { return false }
    return JamoDistance.jamo(a, b, within: 1) != nil
  }

  private func sharesRole(_ i: Int, _ j: Int) -> Bool {
    let mine = linking.roles[linking.locals[i].id] ?? []
    let theirs = linking.roles[linking.locals[j].id] ?? []
    return mine.contains { a in
      theirs.contains { Self.shortTitle($0.title) == Self.shortTitle(a.title) }
    }
  }

  private static func shortTitle(_ full: String) -> String {
    let title = full.split(separator: " ").last.map(String.init) ?? full
    return switch title {
    case "최고경영자", "대표이사", "대표", "사장": "CEO"
    default: title.hasSuffix("부회장") ? "부회장" : title.hasSuffix("장관") ? "장관" : title
    }
  }
}
