/// Korean names in Latin letters.
public enum Romanization {
  /// Latin text for comparing: lower case, without accents, spaces, hyphens and other marks (Lee
  /// Jae-yong → leejaeyong); what is not Latin stays.
  ///
  /// O(text).
  public static func normalised(_ text: String) -> String {
    var out: [UInt16] = []
    for unit in text.composingHangul().narrowingFullWidthASCII().utf16 {
      let plain = LatinLetter.folded(unit)
      let isASCIIMark = plain < 0x80 && !LatinLetter.isASCII(plain) && !(0x30...0x39 ~= plain)
      let isMark = [0xB7, 0x2010, 0x2011, 0x2013, 0x2018, 0x2019, 0xA0].contains(plain)
      if !isASCIIMark, !isMark, !LatinLetter.isCombiningMark(plain) { out.append(plain) }
    }
    return String(decoding: out, as: UTF16.self)
  }

  /// The Revised Romanization of a name, syllable by syllable as the rules want names written (이재용
  /// → ijaeyong), normalised; what is not Hangul stays.
  ///
  /// O(text).
  ///
  /// Source: 국어의 로마자 표기법, 제3장 제4항.
  public static func revised(_ name: String) -> String {
    var out = ""
    for unit in name.composingHangul().utf16 {
      if let syllable = Hangul.Syllable(unit) {
        out += letters.onsets[syllable.leading] + letters.vowels[syllable.vowel]
        out += letters.codas[syllable.final]
      } else {
        out += String(decoding: [unit], as: UTF16.self)
      }
    }
    return normalised(out)
  }

  /// The spellings a Korean name is usually found under, normalised: its surname in every usual
  /// spelling and the rest by the Revised Romanization, the surname first and last.
  ///
  /// The first is the Revised Romanization itself. For telling whether a spelling fits a name,
  /// `fits` knows many more.
  public static func spellings(of name: String) -> [String] {
    let whole = revised(name)
    let units = Array(name.composingHangul().utf16)
    guard let first = units.first, units.count > 1, let usual = surnames[first] else {
      return [whole]
    }
    let given = revised(String(decoding: units.dropFirst(), as: UTF16.self))
    let all = [whole] + usual.flatMap { [$0 + given, given + $0] }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// Whether a Latin spelling can be of a Korean name: Lee Jae-yong, Yi Chae-yong, I Jaeyong and
  /// Jae Yong Lee fit 이재용.
  ///
  /// O(letters × syllables).
  ///
  /// Knows the Revised and the McCune–Reischauer romanization and what passports usually have;
  /// case, accents, hyphens, spaces, and whether the surname stands first or last do not matter.
  public static func fits(_ latin: String, _ name: String) -> Bool {
    let units = Array(name.composingHangul().utf16).filter { $0 != 0x20 }
    return orders(of: latin).contains { order in
      LatinReading(order, as: .korean)?.fit(units.span) == .whole
    }
  }

  /// A Latin name as it stands and with its last word first, each normalised.
  public static func orders(of latin: String) -> [String] {
    let words = latin.split { $0 == " " || $0 == "," }.map { normalised(String($0)) }
    let whole = words.joined()
    guard words.count > 1, let last = words.last else { return [whole] }
    return [whole, last + words.dropLast().joined()]
  }

  private static let letters: (onsets: [String], vowels: [String], codas: [String]) = {
    func list(_ text: String) -> [String] {
      text.split(separator: " ").map { $0 == "_" ? "" : String($0) }
    }
    return (
      list("g kk n d tt r m b pp s ss _ j jj ch k t p h"),
      list("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"),
      list("_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
    )
  }()
}
