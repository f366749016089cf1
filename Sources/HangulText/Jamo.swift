/// The jamo tables, in compatibility code points (ㄱ U+3131 to ㅣ U+3163).
enum Jamo {
  /// Leading consonants by index.
  static let leading = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".utf16)

  /// Vowels by index.
  static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".utf16)

  /// Final consonants by index; the first stands for none.
  static let finals = [0] + Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".utf16)

  /// Jamo typed with two strokes, after the two they are made of.
  private static let compounds: [(first: UInt16, second: UInt16, whole: UInt16)] = {
    let triples = Array(
      "ㄱㅅㄳㄴㅈㄵㄴㅎㄶㄹㄱㄺㄹㅁㄻㄹㅂㄼㄹㅅㄽㄹㅌㄾㄹㅍㄿㄹㅎㅀㅂㅅㅄㅗㅏㅘㅗㅐㅙㅗㅣㅚㅜㅓㅝㅜㅔㅞㅜㅣㅟㅡㅣㅢ".utf16)
    return stride(from: 0, to: triples.count - 2, by: 3)
      .map { (triples[$0], triples[$0 + 1], triples[$0 + 2]) }
  }()

  /// The compound that two jamo make, or nil.
  static func compound(_ first: UInt16, _ second: UInt16) -> UInt16? {
    compounds.first { $0.first == first && $0.second == second }?.whole
  }

  /// The two jamo that a compound is typed with, or nil for a simple one.
  static func parts(of jamo: UInt16) -> (first: UInt16, second: UInt16)? {
    compounds.first { $0.whole == jamo }.map { ($0.first, $0.second) }
  }

  /// The index of a compatibility jamo among the leading consonants.
  static func leadingIndex(_ jamo: UInt16) -> Int? { leading.firstIndex(of: jamo) }

  /// The index of a compatibility jamo among the vowels.
  static func vowelIndex(_ jamo: UInt16) -> Int? {
    Hangul.isCompatibilityVowel(jamo) ? Int(jamo) - 0x314F : nil
  }

  /// The index of a compatibility jamo among the finals; nil for those that end no syllable.
  static func finalIndex(_ jamo: UInt16) -> Int? {
    jamo == 0 ? nil : finals.firstIndex(of: jamo)
  }
}
