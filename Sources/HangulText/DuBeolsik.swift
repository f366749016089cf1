/// The two-set (두벌식) keyboard: what keys make what Hangul, and back.
///
/// Source: KS X 5002, the layout of every Korean keyboard.
public enum DuBeolsik {
  private static let plain = Array("ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ".utf16)
  private static let shifted: [UInt8: UInt16] = [
    0x51: 0x3143, 0x57: 0x3149, 0x45: 0x3138, 0x52: 0x3132, 0x54: 0x3146, 0x4F: 0x3152,
    0x50: 0x3156,
  ]

  /// The jamo on the key of an ASCII letter (a → ㅁ; with shift Q W E R T O P double, the other
  /// capitals as without); nil for other bytes.
  public static func jamo(onKey key: UInt8) -> UInt16? {
    switch key {
    case 0x61...0x7A: plain[Int(key) - 0x61]
    case 0x41...0x5A: shifted[key] ?? plain[Int(key) - 0x41]
    default: nil
    }
  }

  /// The key of a simple compatibility jamo, shift as a capital; nil for compounds and other units.
  public static func key(of jamo: UInt16) -> UInt8? {
    if let index = plain.firstIndex(of: jamo) { return UInt8(0x61 + index) }
    return shifted.first { $0.value == jamo }?.key
  }

  /// The Hangul that typing `keys` makes with the keyboard in Hangul state: dlwodyd → 이재용.
  ///
  /// Works as an input method does: compound vowels and finals are joined, and a vowel takes the
  /// final before it along into its own syllable. Jamo stand for their keys; all else ends a
  /// syllable and stays. O(keys).
  public static func hangul(fromKeys keys: String) -> String {
    var composer = Composer()
    for unit in keys.composingHangul().utf16 {
      composer.type(UInt8(exactly: unit).flatMap(jamo) ?? unit)
    }
    return composer.finished()
  }

  /// The keys that make a text: 허 → gj, ㅓ → j, ㅐㅔ두먀 → openai, 쏘 → Th.
  ///
  /// What is not Hangul stays. O(text).
  public static func keys(of text: String) -> String {
    var out: [UInt16] = []
    for unit in text.composingHangul().utf16 {
      for jamo in Hangul.jamo(of: unit) { appendKeys(of: jamo, to: &out) }
    }
    return String(decoding: out, as: UTF16.self)
  }

  private static func appendKeys(of jamo: UInt16, to out: inout [UInt16]) {
    if let (first, second) = Jamo.parts(of: jamo) {
      appendKeys(of: first, to: &out)
      appendKeys(of: second, to: &out)
    } else {
      out.append(key(of: jamo).map(UInt16.init) ?? jamo)
    }
  }
}
