import HangulText
import Testing

/// What is worked out for a word once is what each of its spellings is read as.
@Suite struct LoanSpellingsTests {
  private func holds(_ word: String, _ latin: String) -> Bool? {
    let letters = Array(latin.utf16)
    return LoanSpellings(Array(word.utf16))?.contains(letters.span)
  }

  @Test(arguments: [
    ("엔비디아", "nvidia"), ("오픈에이아이", "openai"), ("테슬라", "tesla"), ("하이닉스", "hynix"),
    ("텐센트", "tencent"),
    ("스페이스엑스", "spacex"), ("젠슨", "jensen"), ("스테이션", "station"), ("구글", "google"),
  ])
  func theSpellingOfALoanWordIsHeld(word: String, latin: String) {
    #expect(holds(word, latin) == true, "\(word) \(latin)")
    #expect(holds(word, String(latin.dropLast())) != true || latin.last == "e", "\(word) \(latin)")
    #expect(holds(word, latin + "q") == false)
  }

  /// A soft c stands before e, i, y, or at the end.
  @Test func aSoftLetterIsFollowedByAVowelThatMakesItSo() {
    #expect(holds("센서", "censor") == true)
    #expect(holds("산", "can") == false)
  }

  @Test func onlySyllablesHaveSpellings() {
    #expect(LoanSpellings([]) == nil)
    #expect(LoanSpellings(Array("오픈ai".utf16)) == nil)
    #expect(LoanSpellings(Array("ㅇㅈ".utf16)) == nil)
    #expect(LoanSpellings(Array(repeating: 0xAC00, count: 65)) == nil)
    #expect(holds("가", "ga1") == false)
    #expect(holds("가", "") == false)
  }

  /// Words and letters at random, the letters mostly such as may spell the word.
  @Test func whatIsHeldIsWhatIsReadSo() {
    let syllables = Array("이오아에스크트테슬라닉시엑씨쿠글션웨와르러룰칸캄산센진즈")
    let parts = [
      "a", "e", "i", "o", "u", "ee", "oo", "l", "ll", "r", "s", "c", "k", "ck", "x", "n", "t", "th",
      "sh", "z", "g", "ch", "tion", "y", "w", "b", "m",
    ]
    var random = Generator(state: 20_260_401)
    var held = 0
    for _ in 0..<300 {
      let word = String(
        (0..<random.next(4) + 1).map { _ in syllables[random.next(syllables.count)] })
      let units = Array(word.utf16)
      guard let spellings = LoanSpellings(units) else { continue }
      for _ in 0..<60 {
        let latin = (0..<random.next(6) + 1).map { _ in parts[random.next(parts.count)] }.joined()
        let isRead = LatinReading(latin, as: .loan)?.fit(units.span) == .whole
        let letters = Array(latin.utf16)
        #expect(spellings.contains(letters.span) == isRead, "\(word) \(latin)")
        held += isRead ? 1 : 0
      }
    }
    #expect(held > 50)
  }
}

/// Numbers at random from a seed (xorshift).
private struct Generator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
