import HangulText
import Testing

@Suite struct DuBeolsikTests {
  @Test(arguments: [
    ("dlwodyd", "이재용"), ("tkatjd", "삼성"), ("tkatjdwjswk", "삼성전자"), ("thswjddml", "손정의"),
    ("TkddydWid", "쌍용쨩"), ("ghkdtp", "황세"), ("rkqtdms", "값은"), ("rkqtl", "갑시"),
    ("dhlsmqsn", "외늡누"), ("dmlwk", "의자"), ("dlfrdj", "읽어"), ("dlfrj", "일거"),
    ("dkssud 2024", "안녕 2024"), ("rr", "ㄱㄱ"), ("ks", "ㅏㄴ"), ("rkE", "가ㄸ"), ("rkTek", "갔다"),
    ("DLWODYD", "이쨰용"), ("", ""), ("123", "123"), ("hk", "ㅘ"), ("h", "ㅗ"),
    ("ㄷㅣㄹ", "딜"), ("ㄱㅏㄳㅏ", "각사"),
  ])
  func keysMakeHangul(keys: String, expected: String) {
    #expect(DuBeolsik.hangul(fromKeys: keys) == expected)
  }

  @Test(arguments: [
    ("ㅐㅔ두먀", "openai"), ("ㅓ", "j"), ("허", "gj"), ("이재용", "dlwodyd"), ("쏘", "Th"), ("ㅖ", "P"),
    ("값", "rkqt"), ("ㅘ", "hk"), ("의", "dml"), ("gg", "gg"), ("ㅎㅎ", "gg"), ("", ""), ("1위", "1dnl"),
    ("\u{1112}\u{1165}", "gj"), ("뾰ㅒ", "QyO"),
  ])
  func hangulComesApartIntoKeys(text: String, expected: String) {
    #expect(DuBeolsik.keys(of: text) == expected)
  }

  @Test func everySyllableIsTypedByItsKeys() {
    for unit in UInt16(0xAC00)...0xD7A3 {
      let text = String(decoding: [unit], as: UTF16.self)
      #expect(DuBeolsik.hangul(fromKeys: DuBeolsik.keys(of: text)) == text)
    }
  }

  @Test func everyLetterHasAJamoAndEveryJamoAKey() throws {
    for key in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let jamo = try #require(DuBeolsik.jamo(onKey: key))
      #expect(DuBeolsik.key(of: jamo) == key)
    }
    #expect(DuBeolsik.jamo(onKey: UInt8(ascii: "[")) == nil)
    #expect(DuBeolsik.key(of: 0x41) == nil)
  }
}
