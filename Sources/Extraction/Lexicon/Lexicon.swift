import CLexicon
import NewsModel

/// All word lists, read once.
///
/// General words alone: no list holds a name because an article at hand does.
struct Lexicon: Sendable {
  /// The one that extraction uses, made on first use.
  static let shared = Lexicon()

  let surnames: Set<String>
  let givenSyllables: [Character: (first: Int, second: Int)]
  let titles: Set<String>
  let titleLookalikes: Set<String>
  let statuses: [String: RoleStatus]
  let firmSuffixes: [String: FirmKind]
  let firmLookalikes: Set<String>
  let firmHeads: [String: FirmKind]
  let acronyms: Set<String>
  let places: Set<String>
  let josa: Set<String>
  /// The number of syllables of the longest of `josa`.
  let longestJosa: Int
  let kinship: [String: String]
  let common: Set<String>
  /// Short forms in general use, and what they stand for.
  let abbreviations: [String: String]
  /// Listed firms and their tickers.
  let listed: [String: String]

  private init() {
    surnames = WordList.words(inmaek_surnames())
    var given: [Character: (first: Int, second: Int)] = [:]
    for line in WordList.lines(inmaek_given_syllables()) {
      let fields = line.split(separator: " ")
      if fields.count == 3, let syllable = fields[0].first, let first = Int(fields[1]),
        let second = Int(fields[2])
      {
        given[syllable] = (first, second)
      }
    }
    givenSyllables = given
    titles = WordList.words(inmaek_titles())
    titleLookalikes = WordList.words(inmaek_title_lookalikes())
    statuses = WordList.pairs(inmaek_statuses()).compactMapValues(RoleStatus.init(rawValue:))
    firmSuffixes = WordList.keyed(inmaek_firm_suffixes()).compactMapValues(FirmKind.init(rawValue:))
    firmLookalikes = WordList.words(inmaek_firm_lookalikes())
    firmHeads = WordList.keyed(inmaek_firm_heads()).compactMapValues(FirmKind.init(rawValue:))
    acronyms = WordList.words(inmaek_acronyms())
    places = WordList.words(inmaek_places())
    josa = WordList.words(inmaek_josa())
    longestJosa = josa.map(\.count).max() ?? 0
    kinship = WordList.pairs(inmaek_kinship())
    abbreviations = WordList.pairs(inmaek_abbreviations())
    common = WordList.words(inmaek_common_words())
    listed = WordList.pairs(inmaek_listed_firms(), separator: "\t")
  }
}
