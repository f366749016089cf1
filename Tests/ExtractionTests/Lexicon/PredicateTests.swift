import Testing

@testable import Extraction

@Suite struct PredicateTests {
  @Test(arguments: ["밝혔다", "만났다", "했지만", "이끄는", "따르면", "위해", "불리는", "논의하고", "합니까"])
  func verbsInUse(_ word: String) { #expect(Predicate.isVerbLike(word)) }

  @Test(arguments: ["회장", "가람전자", "김도현", "올트먼", "서울", "다", "한", ""])
  func nounsAreNone(_ word: String) { #expect(!Predicate.isVerbLike(word)) }
}
