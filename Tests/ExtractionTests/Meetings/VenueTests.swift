import NewsModel
import Testing

@testable import Extraction

@Suite struct VenueTests {
  private func place(_ text: String) -> String? {
    let words = words(text)
    return Venue(words: words, source: SourceText(text))
      .place(near: words.count - 1, in: words.indices)
  }

  @Test(arguments: [
    ("김 회장은 서울 서초동 가람빌딩에서 만났다", "서울 서초동 가람빌딩"), ("부산에서 만났다", "부산"), ("도담호텔에서 만났다", "도담호텔"),
    ("'99치킨'에서 만났다", "99치킨"), ("가람전자 본사를 찾아 만났다", "가람전자 본사"),
    ("장소는 시청 복도, 시각은 저녁이다", "시청 복도"), ("도담호텔에서 열린 하늘포럼에서 만났다", "도담호텔"),
    ("새터마을에서 만났다", "새터마을"), ("4월 말 서울 중구 모처에서 만났다", "서울 중구 모처"),
    ("이날 낮 부산 도담호텔에서 만났다", "부산 도담호텔"), ("김 회장이 향한 곳은 부산이다", "부산"),
    ("서울 한빛대에서 만났다", "서울 한빛대"), ("대전 해솔바이오를 찾아 만났다", "대전 해솔바이오"),
    ("부산 벡스코에서 열린 수소 전시회에서 만났다", "부산 벡스코"),
  ])
  func placesBeforeTheirParticle(_ text: String, _ place: String) {
    #expect(self.place(text) == place)
  }

  @Test(arguments: [
    "이 자리에서 만났다", "회사에 만나자고 했다", "서로 만났다", "본사를 팔고 만났다", "회동에서 만났다", "장소는 알려지지 않았다",
  ])
  func otherPhrases(_ text: String) { #expect(place(text) == nil) }

  @Test func noLongerThanFortyCharacters() {
    let long = String(repeating: "가나다라마바", count: 8)
    #expect(place("\(long)호텔에서 만났다") == nil)
    #expect((place("서울 강남 가나다라마바사 가나다라마바사 가나다라마바사 가나다라마바사 도담호텔에서 만났다")?.count ?? 99) <= 40)
  }

  @Test func peopleAreNoPlaces() {
    let text = "이시무라 마코토 도담제약 본부장이 왔다. 이시무라 본부장은 내년 1월 춘천을 찾아 김도현 가람병원 원장과 만날 계획이다."
    #expect(facts(text, published: "2025-02-05").meetings.map(\.place) == ["춘천"])
  }
}
