import HangulText
import NameSearch
import Testing

/// What holds for any names: tried on names made at random from a fixed seed.
@Suite struct SearchPropertyTests {
  private static let names = makeNames()
  private static let index = NameIndex(
    names.enumerated().map { NameEntry(key: $0, forms: [$1], weight: $0 % 7) })

  private static func makeNames() -> [String] {
    var random = Xorshift(state: 20_250_204)
    let surnames = Array("김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구")
    let given = Array("민서예지도윤하준주원지우수현은영재용정의태원신아창한노종경미진호상철성희동욱선혜연값괜쌍")
    let firms = ["누리", "한빛", "대한", "LG", "SK", "카카오", "르네상스 ", "크래프트", "올리브·"]
    let tails = ["전자", "물산", "Tech", " 홀딩스", "에너지", "(주)", "파트너스"]
    var names: Set<String> = []
    while names.count < 300 {
      let isFirm = random.next() % 3 == 0
      names.insert(
        isFirm
          ? random.pick(firms) + String(random.pick(given)) + random.pick(tails)
          : String([random.pick(surnames), random.pick(given), random.pick(given)]))
    }
    return names.sorted()
  }

  private func hit(_ query: String, _ key: Int) -> NameHit? {
    Self.index.hit(for: key, NameQuery(query))
  }

  @Test func everyNameFindsItselfExactly() {
    for (key, name) in Self.names.enumerated() {
      #expect(hit(name, key)?.reason == .exact, "\(name)")
      #expect(Self.index.search(name, limit: 1).first?.reason == .exact, "\(name)")
    }
  }

  @Test func everyBeginningFindsTheName() {
    for (key, name) in Self.names.enumerated() {
      for length in 1..<name.count {
        let beginning = String(name.prefix(length))
        guard beginning.contains(where: { !$0.isWhitespace }) else { continue }
        #expect((hit(beginning, key)?.reason ?? .fuzzy) <= .prefix, "\(name) by \(beginning)")
      }
    }
  }

  /// Typed on a two-set keyboard, what the input method shows after any key finds the name.
  @Test func everyKeyOnTheWayFindsTheName() {
    for (key, name) in Self.names.enumerated() where key % 3 == 0 {
      let keys = DuBeolsik.keys(of: name)
      for length in 1...keys.count {
        let shown = DuBeolsik.hangul(fromKeys: String(keys.prefix(length)))
        guard name.utf16.allSatisfy({ Hangul.isSyllable($0) }) else { continue }
        let reason = hit(shown, key)?.reason
        #expect(reason.map { $0 <= .initials } ?? false, "\(name) by \(shown)")
      }
    }
  }

  @Test func everyPartFindsTheName() {
    for (key, name) in Self.names.enumerated() {
      let part = String(name.dropFirst())
      #expect((hit(part, key)?.reason ?? .fuzzy) <= .contains, "\(name) by \(part)")
    }
  }

  @Test func everyNameIsFoundByItsInitialsAndItsKeys() {
    for (key, name) in Self.names.enumerated() where name.utf16.allSatisfy(Hangul.isSyllable) {
      let initials = Hangul.initials(of: name)
      #expect(hit(initials, key)?.reason == .initials, "\(name) by \(initials)")
      let keys = DuBeolsik.keys(of: name)
      #expect(hit(keys, key) != nil, "\(name) by \(keys)")
      #expect(hit(Romanization.revised(name), key) != nil, "\(name)")
    }
  }

  @Test func composedAndDecomposedQueriesAgree() {
    for (key, name) in Self.names.enumerated() where key % 5 == 0 {
      for query in [name, String(name.prefix(1)), String(name.suffix(2))] {
        let hits = Self.index.search(query, limit: 50)
        #expect(Self.index.search(Self.decomposed(query), limit: 50) == hits, "\(query)")
      }
    }
  }

  @Test func oneJamoWrongStillFindsTheName() {
    for (key, name) in Self.names.enumerated() where name.count == 3 {
      let units = Array(name.utf16)
      guard let middle = Hangul.Syllable(units[1]), name.utf16.allSatisfy(Hangul.isSyllable),
        let other = Hangul.Syllable(
          leading: middle.leading, vowel: (middle.vowel + 1) % 21, final: middle.final)
      else { continue }
      let misspelt = String(decoding: [units[0], other.unit, units[2]], as: UTF16.self)
      #expect(hit(misspelt, key) != nil, "\(name) by \(misspelt)")
    }
  }

  /// What a plain search through every name for whole units finds, the index finds, in that order.
  @Test func agreesWithAPlainSearch() {
    var random = Xorshift(state: 7)
    let folded = Self.names.map(Self.folded)
    for _ in 0..<100 {
      let source = random.pick(folded)
      let start = Int(random.next() % UInt64(source.count))
      let length = 1 + Int(random.next() % 3)
      let query = String(source.dropFirst(start).prefix(length))
      let plain = folded.indices.filter { folded[$0].contains(query) }
      let found = Self.index.search(query, limit: .max).filter { $0.reason <= .contains }
      #expect(Set(found.map(\.key)).isSuperset(of: plain), "\(query)")
      let exact = found.filter { $0.reason == .exact }.map(\.key)
      #expect(Set(exact).isSuperset(of: plain.filter { folded[$0] == query }), "\(query)")
      let ranks = Self.index.search(query, limit: .max).map(\.reason.rank)
      #expect(ranks == ranks.sorted(), "\(query)")
      let weights = found.filter { $0.reason == .contains }.map { $0.key % 7 }
      #expect(weights == weights.sorted(by: >), "\(query)")
    }
  }

  /// The index says of every name what the plain matcher says, whatever is typed.
  @Test func agreesWithAPlainMatcher() {
    var random = Xorshift(state: 2_024)
    for _ in 0..<150 {
      let query = Self.typed(from: random.pick(Self.plainNames), &random)
      let reference = ReferenceMatcher(query)
      for (key, name) in Self.names.enumerated() where Self.plainNames.contains(name) {
        let found = hit(query, key)?.reason
        if let reason = reference.match(name) {
          #expect(found == reason, "\(name) by \(query)")
        } else {
          #expect(found.map { $0 > .initials } ?? true, "\(name) by \(query)")
          let isNear =
            JamoDistance.jamo(query.lowercased(), name.lowercased()) <= reference.mostWrong
          if reference.mostWrong > 0, isNear { #expect(found != nil, "\(name) by \(query)") }
          if found == .fuzzy { #expect(isNear, "\(name) by \(query)") }
        }
      }
    }
  }

  /// What the plain matcher finds with the keyboard in its right state, the index finds in the other one.
  @Test func theOtherKeyboardStateFindsTheSame() {
    var random = Xorshift(state: 11)
    for _ in 0..<100 {
      let keys = DuBeolsik.keys(of: random.pick(Self.plainNames))
      let typed = String(keys.prefix(3 + Int(random.next() % 6)))
      let meant = DuBeolsik.hangul(fromKeys: typed)
      guard meant.utf16.allSatisfy(Hangul.isSyllable), meant.count > 1 else { continue }
      let reference = ReferenceMatcher(meant)
      for (key, name) in Self.names.enumerated() where Self.plainNames.contains(name) {
        guard reference.match(name) != nil else { continue }
        let found = hit(typed, key)?.reason
        #expect(found.map { $0 <= .keyboard } ?? false, "\(name) by \(typed)")
      }
    }
  }

  /// Names of one word, without marks and the form of a firm.
  private static let plainNames = names.filter { name in
    name.utf16.allSatisfy { Hangul.isSyllable($0) || LatinLetter.isASCII($0) }
  }

  /// Something that may be typed for a name: a stretch of it, with its end half-typed, syllables given by
  /// their initials, a jamo wrong, or none of it right.
  private static func typed(from name: String, _ random: inout Xorshift) -> String {
    let start = Int(random.next() % UInt64(name.count))
    let length = 1 + Int(random.next() % UInt64(name.count - start))
    let part = String(name.dropFirst(random.next() % 2 == 0 ? 0 : start).prefix(length))
    switch random.next() % 5 {
    case 0: return part
    case 1:
      let keys = DuBeolsik.keys(of: part)
      return part.utf16.allSatisfy(Hangul.isSyllable)
        ? DuBeolsik.hangul(fromKeys: String(keys.prefix(1 + Int(random.next() % 8)))) : part
    case 2:
      return part.map { random.next() % 2 == 0 ? Hangul.initials(of: String($0)) : String($0) }
        .joined()
    case 3:
      let syllables = name.utf16.map { unit in
        guard random.next() % 3 == 0, let syllable = Hangul.Syllable(unit) else { return unit }
        return Hangul.Syllable(
          leading: syllable.leading, vowel: Int(random.next() % 21), final: syllable.final)?.unit
          ?? unit
      }
      return String(decoding: syllables, as: UTF16.self)
    default:
      let units = (0..<3).map { _ in UInt16(0xAC00 + random.next() % 11_172) }
      return String(decoding: units, as: UTF16.self)
    }
  }

  @Test func aSmallerLimitGivesTheBeginningOfALargerOne() {
    for query in ["이", "ㅈ", "누리", "kim", "ㅇㅈ", "이 ㅈ", "정이수", "rla"] {
      let all = Self.index.search(query, limit: .max)
      for limit in [1, 2, 5, 20] {
        #expect(Self.index.search(query, limit: limit) == Array(all.prefix(limit)), "\(query)")
      }
    }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { !" ·()".contains($0) }
  }

  private static func decomposed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let parts = Hangul.Syllable(scalar) else {
        out.append(scalar)
        continue
      }
      let values = [0x1100 + parts.leading, 0x1161 + parts.vowel, 0x11A7 + parts.final]
      out.append(
        contentsOf: values.prefix(parts.final == 0 ? 2 : 3).compactMap(Unicode.Scalar.init))
    }
    return String(out)
  }
}

private struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int(next() % UInt64(list.count))]
  }

  mutating func pick(_ text: [String]) -> String { text[Int(next() % UInt64(text.count))] }

  mutating func pick(_ text: String) -> String { pick(text.map(String.init)) }
}
