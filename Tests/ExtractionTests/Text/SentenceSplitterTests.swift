import Testing

@testable import Extraction

@Suite struct SentenceSplitterTests {
  @Test func endsAtMarks() {
    #expect(
      sentences("가람전자가 공장을 지었다. 언제 여나? 내년에 문을 연다!") == [
        "가람전자가 공장을 지었다.", "언제 여나?", "내년에 문을 연다!",
      ])
  }

  @Test func numbersAndInitialsEndNothing() {
    #expect(sentences("지분 12.5%를 3.1억원에 샀다.").count == 1)
    #expect(sentences("2025. 2. 4. 서울에서 만났다.").count == 1)
    #expect(sentences("J. 밀러 대표가 서울에 왔다.").count == 1)
  }

  @Test func marksInsideAQuotationEndNothing() {
    #expect(
      sentences("김도현 대표는 \"먼저 가겠다. 나중에 보자.\"라고 말했다. 그리고 떠났다.") == [
        "김도현 대표는 \"먼저 가겠다. 나중에 보자.\"라고 말했다.", "그리고 떠났다.",
      ])
    #expect(sentences("박지호 사장은 “할 일이 많다. 서두르자”고 했다.").count == 1)
  }

  @Test func aQuotationMayBeASentence() {
    #expect(sentences("“먼저 가겠습니다.”\n그는 웃었다.") == ["“먼저 가겠습니다.”", "그는 웃었다."])
  }

  @Test func aMissingClosingMarkHidesNothing() {
    #expect(sentences("“끝나지 않은 말이 이어진다. 둘째 문장이다.").count == 2)
  }

  @Test func blankLinesPartAndLineEndsDont() {
    #expect(sentences("가람전자\n김도현 대표") == ["가람전자\n김도현 대표"])
    #expect(sentences("가람전자\n\n김도현 대표") == ["가람전자", "김도현 대표"])
    #expect(sentences(" \n ").isEmpty)
  }

  @Test func whatNeverEndsIsCut() {
    let long = sentences(String(repeating: "가나다라 ", count: 2000))
    #expect(long.allSatisfy { $0.utf16.count <= SentenceSplitter.longestSentence })
    #expect(long.joined(separator: " ").utf16.count > 9990)
    let faces = sentences("a" + String(repeating: "😀", count: 3000))
    #expect(faces.joined() == "a" + String(repeating: "😀", count: 3000))
  }
}
