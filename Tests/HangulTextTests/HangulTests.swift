import HangulText
import Testing

@Suite struct HangulTests {
  @Test func everySyllableComesApartAndTogether() throws {
    for unit in UInt16(0xAC00)...0xD7A3 {
      let parts = try #require(Hangul.Syllable(unit))
      let again = Hangul.Syllable(leading: parts.leading, vowel: parts.vowel, final: parts.final)
      #expect(again?.unit == unit)
      #expect(Hangul.hasFinal(unit) == (parts.final > 0))
    }
  }

  @Test func aSyllableNamesItsParts() throws {
    let parts = try #require(Hangul.Syllable("손"))
    #expect(String(decoding: [parts.leadingJamo, parts.vowelJamo], as: UTF16.self) == "ㅅㅗ")
    #expect(parts.finalJamo.map { String(decoding: [$0], as: UTF16.self) } == "ㄴ")
    #expect(Hangul.Syllable("의" as Unicode.Scalar)?.finalJamo == nil)
  }

  @Test func partsOutOfRangeMakeNoSyllable() {
    #expect(Hangul.Syllable(leading: 19, vowel: 0) == nil)
    #expect(Hangul.Syllable(leading: 0, vowel: 21) == nil)
    #expect(Hangul.Syllable(leading: 0, vowel: 0, final: 28) == nil)
    #expect(Hangul.Syllable(leading: -1, vowel: 0) == nil)
    #expect(Hangul.Syllable("A") == nil)
    #expect(Hangul.Syllable("\u{2AC00}") == nil)
  }

  @Test func codePointsAreToldApart() {
    #expect(Hangul.isSyllable("가" as Unicode.Scalar) && Hangul.isSyllable("힣" as Unicode.Scalar))
    #expect(!Hangul.isSyllable("ㄱ" as Unicode.Scalar))
    #expect(Hangul.isCompatibilityJamo("ㄱ" as Unicode.Scalar))
    #expect(Hangul.isCompatibilityJamo("ㅣ" as Unicode.Scalar))
    #expect(!Hangul.isCompatibilityJamo("가" as Unicode.Scalar))
    #expect(Hangul.isConjoiningJamo("\u{1112}" as Unicode.Scalar))
    #expect(!Hangul.isConjoiningJamo("\u{11112}" as Unicode.Scalar))
    #expect(Hangul.isHanja("李" as Unicode.Scalar) && Hangul.isHanja("𠮷" as Unicode.Scalar))
    #expect(!Hangul.isHanja("か" as Unicode.Scalar))
    #expect(Hangul.hasFinal("손" as Unicode.Scalar) && !Hangul.hasFinal("의" as Unicode.Scalar))
  }

  @Test(arguments: [
    ("이재용", "ㅇㅈㅇ"), ("삼성전자", "ㅅㅅㅈㅈ"), ("KB금융", "KBㄱㅇ"), ("오픈 AI", "ㅇㅍ AI"), ("", ""),
    ("ㅇ재ㅇ", "ㅇㅈㅇ"), ("\u{110B}\u{1175}\u{110C}\u{1162}", "ㅇㅈ"), ("孫正義", "孫正義"),
  ])
  func initials(text: String, expected: String) {
    #expect(Hangul.initials(of: text) == expected)
  }

  @Test func decomposedHangulIsComposed() {
    let decomposed = "\u{1109}\u{1169}\u{11AB}\u{110C}\u{1165}\u{11BC}\u{110B}\u{1174}"
    let composed = decomposed.composingHangul()
    #expect(Array(composed.unicodeScalars) == Array("손정의".unicodeScalars))
    #expect(Array("각\u{11A8}".composingHangul().unicodeScalars).count == 2)
    #expect(Array("가\u{11A8}".composingHangul().unicodeScalars) == ["각"])
    #expect(Array("\u{1161}A\u{1100}".composingHangul().unicodeScalars).count == 3)
    #expect("이 회장 café".composingHangul() == "이 회장 café")
  }

  @Test func everySyllableSurvivesDecomposition() {
    for unit in UInt16(0xAC00)...0xD7A3 {
      let index = UInt32(unit) - 0xAC00
      let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      let scalars = parts.prefix(index % 28 == 0 ? 2 : 3).compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars)).composingHangul()
      #expect(Array(text.utf16) == [unit])
    }
  }

  @Test func widthFormsAreFolded() {
    #expect("ﾩￃﾷ".wideningHalfWidthJamo() == "ㄹㅐㅇ")
    #expect("ￚￛￜ".wideningHalfWidthJamo() == "ㅡㅢㅣ")
    #expect("ＳＫ　（１２）".narrowingFullWidthASCII() == "SK (12)")
    #expect("이재용".narrowingFullWidthASCII() == "이재용")
  }
}
