import Testing
import TextUI

/// The examples of RFC 4648, and a syllable.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("손", "7IaQ"),
  ])
  func encodes(text: String, code: String) {
    #expect(Base64.text(of: text.utf8) == code)
  }
}
