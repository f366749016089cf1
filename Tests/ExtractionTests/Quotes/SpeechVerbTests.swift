import Testing

@testable import Extraction

@Suite struct SpeechVerbTests {
  @Test(arguments: [
    ("말했다", "말했다"), ("강조하며", "강조했다"), ("밝혔다", "밝혔다"), ("전한", "전했다"), ("했다", "했다"),
    ("털어놓은", "털어놨다"), ("덧붙였다", "덧붙였다"),
  ])
  func verbsOfSaying(word: String, verb: String) {
    #expect(SpeechVerb.base(word) == verb)
  }

  @Test(arguments: ["말레이시아", "전날", "적자", "답안지", "한국", "공장은", "했던가요"])
  func otherWords(word: String) {
    #expect(SpeechVerb.base(word) == nil)
  }
}
