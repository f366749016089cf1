import Foundation
import Tagging

/// The word lists that go into the model: for each word the classes it stands in, and its cluster.
struct WordLists {
  private var classes: [String: UInt16] = [:]
  private var clusters: [String: WordCluster] = [:]

  /// The lists of the program's own lexicon, from the folder of their files.
  mutating func addLexicon(_ folder: String) throws {
    try addList(folder + "/titles.txt", .title)
    try addList(folder + "/places.txt", .place)
    try addList(folder + "/common-words.txt", .common)
    try addList(folder + "/surnames.txt", .surname)
    try addList(folder + "/josa.txt", .particle)
    try addList(folder + "/kinship.txt", .kinship)
    try addList(folder + "/firm-suffixes.txt", .firmEnding, from: 1)
    try addList(folder + "/abbreviations.txt", .organization)
    for fields in try Self.lines(folder + "/listed-firms.tsv", separator: "\t") {
      fields.first.map { add($0, .listedFirm) }
    }
    for fields in try Self.lines(folder + "/given-syllables.txt", separator: " ") {
      guard fields.count == 3, let first = Int(fields[1]), let second = Int(fields[2]) else {
        continue
      }
      if first >= 12 { add(fields[0], .givenFirst) }
      if second >= 12 { add(fields[0], .givenSecond) }
    }
  }

  /// A list of lines `word<TAB>class`, the classes named as `WordClass` names them.
  mutating func addWords(_ path: String) throws {
    let names = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", $0) })
    for fields in try Self.lines(path, separator: "\t") where fields.count == 2 {
      names[fields[1]].map { add(fields[0], $0) }
    }
  }

  /// A list of lines `word<TAB>cluster<TAB>coarse cluster`; of words that are in no other list it is
  /// of no use.
  mutating func addClusters(_ path: String) throws {
    for fields in try Self.lines(path, separator: "\t") where fields.count == 3 {
      guard let fine = Int(fields[1]), let coarse = Int(fields[2]), classes[fields[0]] != nil else {
        continue
      }
      clusters[fields[0]] = WordCluster(fine: fine, coarse: coarse)
    }
  }

  private mutating func addList(_ path: String, _ kind: WordClass, from first: Int = 0) throws {
    for fields in try Self.lines(path, separator: " ") {
      for word in fields.dropFirst(first) { add(word, kind) }
    }
  }

  private mutating func add(_ word: String, _ kind: WordClass) {
    guard word.unicodeScalars.count <= WordTable.longest else { return }
    classes[word, default: 0] |= kind.bit
  }

  private static func lines(_ path: String, separator: Character) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: separator).map(String.init) }
  }

  /// What a model is to know of words.
  var tables: ModelFile.Tables {
    ModelFile.Tables(
      classes: Self.hashed(classes), clusters: Self.hashed(clusters.mapValues(\.bits)))
  }

  /// The words by the hash that stands for them in a model.
  private static func hashed(_ values: [String: UInt16]) -> [(hash: UInt64, value: UInt16)] {
    values.map { word, value in
      let codes = TaggerText(word.unicodeScalars).codes
      return (WordTable.hash(codes).mixed, value)
    }
  }
}
