/// The Latin letters that jamo are spelt with, by index in Unicode's order.
struct SpellingTables: Sendable {
  let onsets: [[[UInt16]]]
  let vowels: [[[UInt16]]]
  let codas: [[[UInt16]]]
  var heads: [UInt16: [[UInt16]]] = [:]
  var sequences: [(units: SyllableRun, spellings: [[UInt16]])] = []
  /// By the first vowel × 21 + the second.
  var diphthongs: [[[UInt16]]] = Array(repeating: [], count: 21 * 21)

  /// Korean words: the Revised and the McCune–Reischauer romanization, and passports' habits.
  static let korean: SpellingTables = {
    var tables = SpellingTables(
      onsets: rows(
        "g k/kk gg k/n/d t/tt dd t/r l n/m/b p/pp bb p/s sh/ss s/_/j ch/jj tch/ch/k/t/p/h"),
      vowels: rows(
        "a ah/ae ai e ay/ya yah ia/yae/eo o u ou uh/e ae eh/yeo yo yu you/ye e/o oh/wa oa/wae/"
          + "oe oi we oy/yo yoh/u oo woo wu ou/wo weo wu/we/wi ui wee/yu yoo you yew/eu u oo/"
          + "ui eui ee i ey/i ee yi ie"),
      codas: rows(
        "_/k g ng/k/k/n l/n/n/t d n/l r n/k lk/m/l/l/l/p/l/m/p b m/p/t s n/t/ng/t/t/k/t/p/t"))
    tables.heads = Romanization.surnames.mapValues { $0.map { Array($0.utf16) } }
    tables.sequences = runs("화 wha/확 whak/환 whan/황 whang")
    return tables
  }()

  /// Foreign words as Hangul writes them, mostly English ones.
  ///
  /// A capital C or G is a soft one: before e, i or y.
  ///
  /// Source: 외래어 표기법, read backwards, with what newspapers write beside it.
  static let loan: SpellingTables = {
    var tables = SpellingTables(
      onsets: rows(
        "g gh gu gg/g k c/n kn nn/d dd t th/d t/l r ll rr wr rh/m mm/b v bb w/b p/"
          + "s ss C sc th sh ps x ch sch st/s C th/_/j z G zh s dg zz x/j z cc zz tz ts ch/"
          + "ch tch t C cz ts tz z/k c ck ch q cc kh/t tt th dt/p f ph pp ff v/h wh j f ph pf"),
      vowels: rows(
        "a ah o u ar aa au/a ae ai e ea/ya ia a/yae/"
          + "u o e er ur or ir ar ou a eo re ea ear our eur/e ea ai ae a ay ee eh/"
          + "yu yo io you ye er e/ye e/o oa au aw ow al oh oe or ore ou a oo eau eaux ault/"
          + "wa ua oi oa wha/wa wha ua/oe oi eu/yo io o/u oo ou ew w o ue oe wo wu/"
          + "wo wa ur uo ua wor war wer er/we whe ue wa wai e/wi ui whi wee i ee/"
          + "u yu you ew eu ue ou oo/_ e u i o/ui i/i ee ea y ie e ey ei"),
      codas: rows(
        "_/k c ck ch g q ke que gue cc/k/k/n nn ne/n/n/d t/l ll le el r lle al/k/m/l/l/l/p/l/"
          + "m mm me mb/p b pe pp be/p/t d s tt te th ts de/t/ng n/t/t/k/t/p/t"))
    tables.diphthongs = pairs(
      "아이 i y igh ai ei ie eye ay uy/에이 a ai ay ei ey ea eigh e ae/오이 oi oy/아우 ou ow au ao/"
        + "오우 o ow oa ou/이어 ear eer ir ier ere ia er/에어 air are ear ere/우어 our oor ure")
    tables.sequences = runs(
      "에이 a/비 b/씨 c/시 c/디 d/이 e/에프 f/지 g/에이치 h/아이 i/제이 j/케이 k/엘 l/엠 m/엔 n/오 o/피 p/큐 q/알 r/"
        + "에스 s/티 t/유 u/브이 v/더블유 w/엑스 x/와이 y/제트 z/션 tion sion ssion/텍 tech/쉬 sh sch/"
        + "슈 sh sch che/시 sh/쓰 tsu ts/츠 ts tz/맥 mac mc/화이 fi phi pfi")
    return tables
  }()

  private static func rows(_ text: String) -> [[[UInt16]]] {
    text.split(separator: "/").map { row in
      row.split(separator: " ").map { $0 == "_" ? [] : Array($0.utf16) }
    }
  }

  private static func runs(_ text: String) -> [(units: SyllableRun, spellings: [[UInt16]])] {
    named(text).compactMap { row in SyllableRun(row.units).map { ($0, row.spellings) } }
  }

  private static func named(_ text: String) -> [(units: [UInt16], spellings: [[UInt16]])] {
    text.split(separator: "/").compactMap { row in
      let words = row.split(separator: " ").map { Array($0.utf16) }
      return words.first.map { ($0, Array(words.dropFirst())) }
    }
  }

  private static func pairs(_ text: String) -> [[[UInt16]]] {
    var table: [[[UInt16]]] = Array(repeating: [], count: 21 * 21)
    for (units, spellings) in named(text) {
      let vowels = units.compactMap { Hangul.Syllable($0)?.vowel }
      if vowels.count == 2 { table[vowels[0] * 21 + vowels[1]] = spellings }
    }
    return table
  }
}

/// One to three syllables that are spelt as one.
struct SyllableRun: Hashable, Sendable {
  let first: UInt16
  private let second: UInt16
  private let third: UInt16
  let count: Int

  init?(_ units: [UInt16]) {
    guard (1...3).contains(units.count) else { return nil }
    first = units[0]
    second = units.count > 1 ? units[1] : 0
    third = units.count > 2 ? units[2] : 0
    count = units.count
  }

  /// Whether the run stands in units at an index.
  func stands(in units: Span<UInt16>, at index: Int) -> Bool {
    index + count <= units.count && units[index] == first
      && (count < 2 || units[index + 1] == second)
      && (count < 3 || units[index + 2] == third)
  }
}
