/// A Latin spelling, made ready to be tried against many Hangul names by sound.
///
/// Every jamo can be spelt in some ways. All ways are followed at once: a set bit at position i
/// says that the first i letters can spell what was read of the name so far. One step costs a few
/// machine words, so that names by the hundred thousand can be tried for each key typed; a class, so
/// that trying counts no references to the tables.
public final class LatinReading: Sendable {
  /// By which habits Hangul is spelt.
  public enum Spelling: Hashable, Sendable {
    /// Korean words in Latin letters: 이재용 as Lee Jae-yong, Yi Chae-yong.
    case korean
    /// Foreign words in Hangul: Nvidia as 엔비디아, OpenAI as 오픈에이아이.
    case loan
  }

  /// How much of a name the letters spell.
  public enum Fit: Hashable, Sendable {
    /// All of it.
    case whole
    /// Its beginning.
    case prefix
  }

  private let end: UInt64
  private let isLoan: Bool
  private let ways: [Way]
  private let onsets: [Rows]
  private let vowels: [Rows]
  private let codas: [Rows]
  private let letters: [UInt64]
  /// Spellings of a whole first syllable: surnames.
  private let heads: [(unit: UInt16, ways: Rows)]
  /// Spellings of one to three syllables together: the names of letters, 션 for -tion.
  private let sequences: [(units: SyllableRun, ways: Rows)]
  /// Spellings of a vowel with the bare vowel of the next syllable: 아이 for i; by the first vowel
  /// × 21 + the second.
  private let diphthongs: [Rows]
  private let silent: Rows
  private let x: Rows
  /// The onsets, and the vowels after none, that the letters can begin with, as bits.
  private let firstOnsets: UInt32
  private let firstVowels: UInt32

  /// Makes letters ready; nil when there are none, more than 63, or anything beside ASCII letters
  /// and digits once case, accents and marks are gone.
  ///
  /// O(letters × spellings).
  public init?(_ latin: String, as spelling: Spelling) {
    let text = Array(Romanization.normalised(latin).utf16)
    guard (1...63).contains(text.count),
      text.allSatisfy({ LatinLetter.isASCII($0) || (0x30...0x39).contains($0) })
    else { return nil }
    let tables = spelling == .korean ? SpellingTables.korean : SpellingTables.loan
    var packing = Packing(text: text)
    end = 1 << UInt64(text.count)
    isLoan = spelling == .loan
    onsets = tables.onsets.map { packing.add($0) }
    vowels = tables.vowels.map { packing.add($0) }
    codas = tables.codas.map { packing.add($0) }
    letters = packing.places
    heads = tables.heads.map { ($0.key, packing.add($0.value)) }.filter { !$0.1.isEmpty }
    sequences = tables.sequences.map { ($0.units, packing.add($0.spellings)) }
      .filter { !$0.1.isEmpty }
    diphthongs = tables.diphthongs.map { packing.add($0) }
    silent = isLoan ? packing.add([[0x65]]) : 0..<0
    x = isLoan ? packing.add([[0x78]]) : 0..<0
    ways = packing.ways
    firstOnsets = packing.beginning(onsets)
    firstVowels = packing.beginning(vowels) | packing.beginning(diphthongs, by: 21)
  }

  /// How the letters fit a name in composed UTF-16 units, without spaces and lower-case where it is
  /// Latin; nil when they do not.
  ///
  /// O(units).
  public func fit(_ units: Span<UInt16>) -> Fit? {
    guard !units.isEmpty, canBegin(units[0]) else { return nil }
    var walk = Walk()
    var index = 0
    while index < units.count {
      if walk.isOver { return walk.endedInside ? .prefix : nil }
      if walk.now & end != 0, index > 0 { walk.endedInside = true }
      read(units, at: index, &walk)
      walk.advance()
      index += 1
    }
    if walk.now & end != 0 { return .whole }
    return walk.endedInside ? .prefix : nil
  }

  private func canBegin(_ unit: UInt16) -> Bool {
    guard Hangul.isSyllable(unit) else { return unit < 128 && letters[Int(unit)] & 1 != 0 }
    let index = UInt32(unit) - 0xAC00
    if index / 588 == 11
      ? firstVowels >> (index % 588 / 28) & 1 != 0 : firstOnsets >> (index / 588) & 1 != 0
    {
      return true
    }
    return heads.contains { $0.unit == unit } || sequences.contains { $0.units.first == unit }
  }

  /// Calls with every unit that a name can begin with which the letters fit.
  ///
  /// O(syllables).
  public func eachBeginning(_ body: (UInt16) -> Void) {
    var units: [UInt16] = [0]
    for unit in 0..<UInt16(128) where canBegin(unit) { body(unit) }
    for unit in UInt16(0xAC00)...0xD7A3 where canBegin(unit) {
      units[0] = unit
      var walk = Walk()
      read(units.span, at: 0, &walk)
      walk.advance()
      if !walk.isOver || walk.endedInside || canReadAhead(unit) { body(unit) }
    }
  }

  /// Whether more than one syllable can be read at once at the beginning, whatever follows the unit.
  private func canReadAhead(_ unit: UInt16) -> Bool {
    if sequences.contains(where: { $0.units.first == unit && $0.units.count > 1 }) { return true }
    guard isLoan, let syllable = Hangul.Syllable(unit), syllable.final < 2 else { return false }
    var walk = Walk()
    let onset = take(onsets[syllable.leading], walk.now, &walk)
    if syllable.final == 1 {
      return take(x, take(vowels[syllable.vowel], onset, &walk), &walk) != 0 || walk.endedInside
    }
    return (0..<21).contains {
      take(diphthongs[syllable.vowel * 21 + $0], onset, &walk) != 0 || walk.endedInside
    }
  }

  /// Calls with every unit that the letters can end with when Korean is read; others may be among them.
  ///
  /// O(syllables).
  public func eachEnding(_ body: (UInt16) -> Void) {
    func isEnding(_ unit: UInt16) -> Bool {
      var walk = Walk()
      walk.now = .max
      let units = [unit]
      read(units.span, at: 0, &walk)
      return walk.next & end != 0
    }
    for unit in 0..<UInt16(128) where isEnding(unit) { body(unit) }
    for unit in UInt16(0xAC00)...0xD7A3 where isEnding(unit) { body(unit) }
  }

  private func read(_ units: Span<UInt16>, at index: Int, _ walk: inout Walk) {
    let unit = units[index]
    guard let syllable = Hangul.Syllable(unit) else {
      walk.lastCoda = 0
      if unit < 128 { walk.next |= (walk.now & letters[Int(unit)]) << 1 }
      return
    }
    readWhole(units, at: index, &walk)
    var onset = take(onsets[syllable.leading], walk.now, &walk)
    // A single l between vowels is written twice: 테슬라.
    if isLoan, syllable.leading == 5, walk.lastCoda == 8 { onset |= walk.now }
    // 룡 is often spelt as it sounds at the start of a word: Jong-yong.
    if !isLoan, syllable.leading == 5, syllable.isIotated { onset |= walk.now }
    walk.lastCoda = syllable.final
    if onset == 0 { return }
    let vowel = take(vowels[syllable.vowel], onset, &walk)
    if (onset | (syllable.final == 0 ? 0 : vowel)) & end != 0 { walk.endedInside = true }
    walk.next |= closing(syllable.final, vowel, &walk)
    if isLoan, index + 1 < units.count, let after = Hangul.Syllable(units[index + 1]) {
      readAhead(syllable, after, onset: onset, vowel: vowel, &walk)
    }
  }

  /// Reads surnames and sequences, which are spelt as one.
  private func readWhole(_ units: Span<UInt16>, at index: Int, _ walk: inout Walk) {
    let unit = units[index]
    if index == 0 {
      for head in heads where head.unit == unit { walk.next |= take(head.ways, walk.now, &walk) }
    }
    for sequence in sequences where sequence.units.first == unit {
      guard sequence.units.stands(in: units, at: index) else { continue }
      walk.add(take(sequence.ways, walk.now, &walk), after: sequence.units.count)
    }
  }

  private func closing(_ final: Int, _ state: UInt64, _ walk: inout Walk) -> UInt64 {
    let closed = final == 0 ? state : take(codas[final], state, &walk)
    return closed | take(silent, closed, &walk)
  }

  private func readAhead(
    _ syllable: Hangul.Syllable, _ after: Hangul.Syllable, onset: UInt64, vowel: UInt64,
    _ walk: inout Walk
  ) {
    if syllable.final == 0, after.leading == 11 {
      let ways = diphthongs[syllable.vowel * 21 + after.vowel]
      walk.add(closing(after.final, take(ways, onset, &walk), &walk), after: 2)
    }
    // 닉스, 옥시: a final ㄱ and the ㅅ after it are one x.
    if syllable.final == 1, after.leading == 9 {
      let joined = take(vowels[after.vowel], take(x, vowel, &walk), &walk)
      walk.add(closing(after.final, joined, &walk), after: 2)
    }
  }

  private func take(_ rows: Rows, _ state: UInt64, _ walk: inout Walk) -> UInt64 {
    guard state != 0 else { return 0 }
    var reached: UInt64 = 0
    for row in rows {
      let way = ways[row]
      reached |= (state & way.starts) << way.length
      if state & way.tails != 0 { walk.endedInside = true }
    }
    return reached
  }
}

extension LatinReading {
  /// Where in the letters one spelling stands.
  private struct Way {
    /// The positions at which the whole spelling starts.
    let starts: UInt64
    /// The positions at which the letters end within the spelling.
    let tails: UInt64
    let length: UInt64

    /// Nil when the spelling stands nowhere in the letters.
    init?(_ spelling: [UInt16], in text: [UInt16]) {
      length = UInt64(spelling.count)
      guard let first = spelling.first else {
        starts = .max
        tails = 0
        return
      }
      var starts: UInt64 = 0
      var tails: UInt64 = 0
      for position in text.indices where Self.fits(first, text, position) {
        let common = min(spelling.count, text.count - position)
        guard (1..<common).allSatisfy({ text[position + $0] == spelling[$0] }) else { continue }
        if common == spelling.count {
          starts |= 1 << UInt64(position)
        } else {
          tails |= 1 << UInt64(position)
        }
      }
      guard starts | tails != 0 else { return nil }
      self.starts = starts
      self.tails = tails
    }

    /// A capital stands for the letter where it is soft; at the end of what was typed it still may
    /// become so.
    private static func fits(_ letter: UInt16, _ text: [UInt16], _ position: Int) -> Bool {
      guard letter < 0x61 else { return text[position] == letter }
      guard text[position] == letter | 0x20 else { return false }
      return position + 1 == text.count || [0x65, 0x69, 0x79].contains(text[position + 1])
    }
  }

  /// The positions reached at this syllable and the next three.
  private struct Walk {
    var now: UInt64 = 1
    var next: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var lastCoda = 0
    var endedInside = false

    var isOver: Bool { now | next | second == 0 }

    mutating func advance() {
      (now, next, second, third) = (next, second, third, 0)
    }

    mutating func add(_ state: UInt64, after syllables: Int) {
      switch syllables {
      case 1: next |= state
      case 2: second |= state
      default: third |= state
      }
    }

  }

  /// Which of the ways are meant.
  private typealias Rows = Range<Int>

  /// Gathers the ways that the letters allow.
  private struct Packing {
    let text: [UInt16]
    /// By ASCII code, the positions at which a character stands.
    let places: [UInt64]
    private(set) var ways: [Way] = []

    init(text: [UInt16]) {
      self.text = text
      var places = [UInt64](repeating: 0, count: 128)
      for (position, letter) in text.enumerated() {
        places[Int(letter & 127)] |= 1 << UInt64(position)
      }
      self.places = places
    }

    mutating func add(_ spellings: [[UInt16]]) -> Rows {
      let start = ways.count
      for spelling in spellings {
        if let first = spelling.first, places[Int((first | 0x20) & 127)] == 0 { continue }
        if let way = Way(spelling, in: text) { ways.append(way) }
      }
      return start..<ways.count
    }

    /// The rows, counted `by` at a time, with a spelling that the letters begin with.
    func beginning(_ rows: [Rows], by size: Int = 1) -> UInt32 {
      rows.indices.reduce(0) { bits, row in
        let begins = ways[rows[row]].contains { ($0.starts | $0.tails) & 1 != 0 }
        return begins ? bits | 1 << UInt32(row / size) : bits
      }
    }
  }
}

extension Hangul.Syllable {
  /// Whether its vowel is ㅣ or begins with it.
  fileprivate var isIotated: Bool { [2, 3, 6, 7, 12, 17, 20].contains(vowel) }
}
