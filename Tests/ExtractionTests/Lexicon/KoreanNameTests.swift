import Testing

@testable import Extraction

@Suite struct KoreanNameTests {
  @Test func takesNamesApart() {
    #expect(KoreanName.parts("김도현").map { [$0.family, $0.given] } == ["김", "도현"])
    #expect(KoreanName.parts("남궁서린").map { [$0.family, $0.given] } == ["남궁", "서린"])
    #expect(KoreanName.parts("남궁민").map { [$0.family, $0.given] } == ["남궁", "민"])
    #expect(KoreanName.parts("김구") == nil)
    #expect(KoreanName.parts("김구", short: true).map { [$0.family, $0.given] } == ["김", "구"])
  }

  @Test(arguments: ["가", "김도현석", "김A현", "Kim", "", "뷁도현", "김 도"])
  func rejectsOtherShapes(_ word: String) { #expect(KoreanName.parts(word) == nil) }

  @Test(arguments: ["김도현", "이재용", "박지호", "최민석", "정유진", "남궁서린", "선우재민"])
  func namesAreLikely(_ word: String) { #expect((KoreanName.likeness(word) ?? 0) > 0.6) }

  @Test(arguments: [
    "부회장", "이사회", "주독일", "장남인", "한국은", "대기업", "주미국", "전시장", "입국한",
  ])
  func ordinaryWordsAreNone(_ word: String) { #expect(KoreanName.likeness(word) == nil) }

  @Test func syllablesNeverSeenInNamesCountAgainstOne() {
    #expect((KoreanName.likeness("김뷁뷁") ?? 1) <= 0.45)
  }
}
