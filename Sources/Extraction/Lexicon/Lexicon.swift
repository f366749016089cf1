import CLexicon
import NewsModel

/// All word lists, read once.
///
/// General words alone: no list holds a name because an article at hand does.
struct Lexicon: Sendable {
  /// The one that extraction uses, made on first use.
  static let shared = Lexicon()

  let surnames: WordSet
  /// Chinese family names as Korean papers spell them.
  let chineseSurnames: WordSet
  let japaneseSurnames: WordSet
  let vietnameseSurnames: WordSet
  let givenSyllables: [Character: (first: Int, second: Int)]
  let titles: WordSet
  let titleLookalikes: WordSet
  let statuses: WordMap<RoleStatus>
  let firmSuffixes: WordMap<FirmKind>
  let firmLookalikes: WordSet
  let firmHeads: WordMap<FirmKind>
  let acronyms: WordSet
  let places: WordSet
  /// Cities, counties and districts by their full names.
  let districts: WordSet
  let josa: WordSet
  /// What particles end with, and whether it is a whole one.
  let josaEndings: WordMap<Bool>
  let kinship: WordMap<String>
  let common: WordSet
  /// Short forms in general use, and what they stand for.
  let abbreviations: WordMap<String>
  /// Listed firms and their tickers.
  let listed: WordMap<String>

  private init() {
    surnames = WordSet(WordList.words(inmaek_surnames()))
    chineseSurnames = WordSet(WordList.words(inmaek_chinese_surnames()))
    japaneseSurnames = WordSet(WordList.words(inmaek_japanese_surnames()))
    vietnameseSurnames = WordSet(WordList.words(inmaek_vietnamese_surnames()))
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
    titles = WordSet(WordList.words(inmaek_titles()))
    titleLookalikes = WordSet(WordList.words(inmaek_title_lookalikes()))
    statuses = WordMap(
      WordList.pairs(inmaek_statuses()).compactMapValues(RoleStatus.init(rawValue:)))
    firmSuffixes = WordMap(
      WordList.keyed(inmaek_firm_suffixes()).compactMapValues(FirmKind.init(rawValue:)))
    firmLookalikes = WordSet(WordList.words(inmaek_firm_lookalikes()))
    firmHeads = WordMap(
      WordList.keyed(inmaek_firm_heads()).compactMapValues(FirmKind.init(rawValue:)))
    acronyms = WordSet(WordList.words(inmaek_acronyms()))
    places = WordSet(WordList.words(inmaek_places()))
    districts = WordSet(WordList.words(inmaek_districts()))
    let particles = WordList.words(inmaek_josa())
    josa = WordSet(particles)
    var endings: [String: Bool] = [:]
    for particle in particles {
      for start in particle.indices.dropFirst() {
        endings[String(particle[start...])] = endings[String(particle[start...])] ?? false
      }
      endings[particle] = true
    }
    josaEndings = WordMap(endings)
    kinship = WordMap(WordList.pairs(inmaek_kinship()))
    abbreviations = WordMap(WordList.pairs(inmaek_abbreviations()))
    common = WordSet(WordList.words(inmaek_common_words()))
    listed = WordMap(WordList.pairs(inmaek_listed_firms(), separator: "\t"))
  }
}
