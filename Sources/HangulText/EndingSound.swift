/// The sound that a word read aloud in Korean ends in, as far as particles depend on it.
public enum EndingSound: Hashable, Sendable {
  /// No final consonant: 손정의, SK, 2.
  case vowel
  /// The final consonant ㄹ: 서울, LOL, 1, 구글 (Google).
  case rieul
  /// Any other final consonant: 이재용, ARM, 3.
  case consonant

  /// The ending of a text's last word, closing quotes and a bracketed gloss passed over; nil where
  /// it holds nothing that has a known reading (hanja, kana).
  ///
  /// O(its last word).
  public init?(of text: String) {
    var units = Array(text.composingHangul().narrowingFullWidthASCII().utf16)
    Self.dropClosing(&units)
    guard let last = units.last else { return nil }
    if let syllable = Hangul.Syllable(last) {
      self = syllable.final == 0 ? .vowel : syllable.final == 8 ? .rieul : .consonant
    } else if Hangul.isCompatibilityJamo(last) {
      self = Hangul.isCompatibilityVowel(last) ? .vowel : last == 0x3139 ? .rieul : .consonant
    } else if Self.isDigit(last) {
      self = Self.ofNumber(units)
    } else if Self.isLetter(last) {
      self = Self.ofLatin(units.reversed().prefix(while: Self.isLetter).reversed())
    } else if "%‰℃℉°+".utf16.contains(last) {
      self = .vowel
    } else {
      return nil
    }
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  private static func isLetter(_ unit: UInt16) -> Bool { isUpper(unit) || isLower(unit) }

  private static func isUpper(_ unit: UInt16) -> Bool { unit >= 0x41 && unit <= 0x5A }

  private static func isLower(_ unit: UInt16) -> Bool { unit >= 0x61 && unit <= 0x7A }
}

extension EndingSound {
  /// Drops what is written but not read at the end: spaces, closing marks, and a gloss in round
  /// brackets with all that it holds (손정의(孫正義)는), unless nothing stands before it.
  private static func dropClosing(_ units: inout [UInt16]) {
    let closing = Array(" \u{A0}\t\"'”’»›」』》〉】〕]}>.,!?…·*".utf16)
    while let last = units.last {
      if closing.contains(last) {
        units.removeLast()
      } else if last == 0x29 {
        if let open = units.lastIndex(of: 0x28), open > 0 {
          units.removeSubrange(open...)
        } else {
          units.removeLast()
        }
      } else {
        return
      }
    }
  }

  /// Korean numbers end in their last digit (영 일 이 삼 사 오 육 칠 팔 구) or, where it is zero, in the
  /// unit that is named last (십 백 천 만 억 조 경); after a decimal point, digit by digit.
  private static func ofNumber(_ units: [UInt16]) -> EndingSound {
    let number = units.reversed().prefix { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
    let digits = number.filter(isDigit)
    let zeros = digits.prefix { $0 == 0x30 }.count
    if zeros == 0 {
      switch digits.first {
      case 0x31, 0x37, 0x38: return .rieul
      case 0x33, 0x36: return .consonant
      default: return .vowel
      }
    }
    let hasPoint = number.contains(0x2E)
    return (12..<16).contains(zeros) && !hasPoint && zeros < digits.count ? .vowel : .consonant
  }

  /// Capitals are read letter by letter (SK, OpenAI), those that make a word excepted (NAVER);
  /// words by a rule of thumb for how loan words are written in Hangul.
  private static func ofLatin(_ letters: [UInt16]) -> EndingSound {
    guard let last = letters.last else { return .vowel }
    let capitals = letters.reversed().prefix(while: isUpper).count
    let isWord =
      capitals == 0 ? letters.count > 1 : capitals == letters.count && isReadable(letters)
    if isWord { return ofWord(letters.map { $0 | 0x20 }) }
    switch last | 0x20 {
    case 0x6C, 0x72: return .rieul
    case 0x6D, 0x6E: return .consonant
    default: return .vowel
    }
  }

  private static func isReadable(_ capitals: [UInt16]) -> Bool {
    guard capitals.count >= 5 else { return false }
    let vowels = capitals.count { isVowel($0 | 0x20) }
    return vowels * 3 >= capitals.count
  }

  private static func isVowel(_ letter: UInt16) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(letter)
  }

  private static func ofWord(_ word: [UInt16]) -> EndingSound {
    let ending = String(decoding: word, as: UTF16.self)
    if ending.hasSuffix("l") || ending.hasSuffix("le") { return .rieul }
    if ["m", "n", "ng", "ck"].contains(where: ending.hasSuffix) { return .consonant }
    let before = word.dropLast()
    if let consonant = before.last, word.last == 0x65 {
      let afterVowel = before.dropLast().last.map(isVowel) ?? false
      return afterVowel && (consonant == 0x6D || consonant == 0x6E) ? .consonant : .vowel
    }
    return endsInStop(word) ? .consonant : .vowel
  }

  /// A final k, p, t or c is a final consonant in Hangul after one short vowel (TikTok 틱톡, Snap
  /// 스냅, Reddit 레딧) and a syllable of its own after anything else (Microsoft 마이크로소프트).
  private static func endsInStop(_ word: [UInt16]) -> Bool {
    guard word.count >= 3, let last = word.last, [0x63, 0x6B, 0x70, 0x74].contains(last) else {
      return false
    }
    guard isVowel(word[word.count - 2]) else { return false }
    let isDouble = isVowel(word[word.count - 3])
    return !isDouble || (last == 0x6B && word[word.count - 2] == 0x6F)
  }
}
