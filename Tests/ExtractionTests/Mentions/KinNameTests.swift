import NewsModel
import Testing

@Suite struct KinNameTests {
  @Test func behindAWordOfKinship() {
    expectMentions("장남 ‹최민석:person›은 딸인 ‹정유진:person›과 왔다.")
    expectMentions("딸 ‹매디슨 황:person›이 왔다.")
  }

  @Test func addressedBySsi() {
    expectMentions("‹정유진:person›씨가 ‹최민석:person› 씨와 왔다.")
  }

  @Test func siblings() {
    expectMentions("‹구본택:person›·‹구미령:person›·‹구지석:person› 세 남매가 왔다.")
  }

  @Test func juniors() { expectMentions("‹벨그렌 주니어:person›가 왔다.") }

  @Test(arguments: ["김모 씨가 왔다.", "장남 회사가 컸다.", "딸 결혼이 있었다.", "두 남매가 왔다.", "이씨는 웃었다."])
  func anonymousPeopleAreNone(_ text: String) { #expect(facts(text).names(.person).isEmpty) }

  @Test func ofAForeignFamily() {
    expectMentions("‹마커스 델라인:person› ‹하람건설:firm› ‹회장:title›과 딸 ‹헤일리 델라인:person›이 왔다.")
  }
}
