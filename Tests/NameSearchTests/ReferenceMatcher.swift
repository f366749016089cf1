import HangulText
import NameSearch

/// Says why a name fits a query as plainly as it can be said, however slowly.
///
/// Half-typed is what the keys of the name go on from: all syllables but the last stand as they are, and
/// the name's keys begin with the query's. Of one word, without marks.
struct ReferenceMatcher {
  private let query: [Character]

  init(_ query: String) { self.query = Self.folded(query) }

  static func folded(_ text: String) -> [Character] {
    Array(text.lowercased().filter { !$0.isWhitespace && $0 != "·" })
  }

  /// Of the ways that leave the query as it was typed the best one that a name fits by; nil when it fits
  /// by none.
  func match(_ name: String) -> MatchReason? {
    let name = Self.folded(name)
    if query == name { return .exact }
    let places = name.indices.map { name[$0...] }
    if places.first.map(begins) == true { return .prefix }
    if places.contains(where: begins) { return .contains }
    guard hasInitials else { return nil }
    let inside = query.count > 1 ? places : Array(places.prefix(1))
    return inside.contains(where: beginsByInitials) ? .initials : nil
  }

  /// How many jamo a misspelt name may be off.
  var mostWrong: Int {
    let syllables = query.count { Hangul.isSyllable(Self.unit($0)) }
    let size = syllables + query.count
    return syllables >= 3 || size >= 9 ? 2 : syllables == 2 || size >= 5 ? 1 : 0
  }

  private func begins(_ name: ArraySlice<Character>) -> Bool {
    if name.starts(with: query) { return true }
    guard let last = query.last, Hangul.isSyllable(Self.unit(last)) || isLoneInitial else {
      return false
    }
    return name.starts(with: query.dropLast())
      && Self.keys(name).hasPrefix(Self.keys(query[...]))
  }

  /// Whether the only jamo is a consonant behind something: the next syllable has been begun.
  private var isLoneInitial: Bool {
    query.count > 1 && query.filter(Self.isJamo).count == 1
      && query.last.map(Self.isConsonant) == true
  }

  private var hasInitials: Bool {
    query.contains(where: Self.isConsonant) && !isLoneInitial
      && query.allSatisfy { !Self.isJamo($0) || Self.isConsonant($0) }
  }

  private func beginsByInitials(_ name: ArraySlice<Character>) -> Bool {
    name.count >= query.count
      && zip(query, name).enumerated().allSatisfy { index, pair in
        let (typed, there) = pair
        if Self.isConsonant(typed) {
          return String(there) == String(typed)
            || Hangul.initials(of: String(there)) == String(typed)
        }
        let isOpen = Hangul.Syllable(Self.unit(typed))?.final == 0
        return typed == there
          || index == query.count - 1 && isOpen
            && Self.keys([there]).hasPrefix(Self.keys([typed]))
      }
  }

  /// The keys of Hangul; letters are told from them by a mark.
  private static func keys(_ text: ArraySlice<Character>) -> String {
    text.map {
      Hangul.isSyllable(unit($0)) || isJamo($0) ? DuBeolsik.keys(of: String($0)) : "<\($0)"
    }
    .joined()
  }

  private static func unit(_ character: Character) -> UInt16 { character.utf16.first ?? 0 }

  private static func isJamo(_ character: Character) -> Bool {
    Hangul.isCompatibilityJamo(unit(character))
  }

  private static func isConsonant(_ character: Character) -> Bool {
    Hangul.isCompatibilityConsonant(unit(character))
  }
}
