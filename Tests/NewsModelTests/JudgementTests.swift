import NewsModel
import Testing

@Suite struct JudgementTests {
  @Test func theOrderOfTheTwoDoesNotMatter() {
    let (a, b) = (ContentID(rawValue: "pa"), ContentID(rawValue: "pb"))
    #expect(Judgement(a, b, .same, by: .reader) == Judgement(b, a, .same, by: .reader))
    #expect(Judgement(b, a, .same, by: .reader).left == a)
  }
}
