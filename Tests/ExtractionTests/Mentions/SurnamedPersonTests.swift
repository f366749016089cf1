import NewsModel
import Testing

@testable import Extraction

@Suite struct SurnamedPersonTests {
  @Test func vietnameseNamesAreWhole() {
    #expect(facts("쩐 반 밍 하람세라믹 회장이 5일 서울을 찾았다.").roleLines == ["쩐 반 밍 회장 @하람세라믹 current"])
    #expect(facts("팜 티 응옥 란 가온전자 대표가 5일 왔다.").names(.person) == ["팜 티 응옥 란"])
    #expect(facts("레 꽝 뚜언 베트남 총리가 5일 왔다.").names(.person) == ["레 꽝 뚜언"])
  }

  @Test func japaneseFamilyNamesAreNoVerbsAndNoFirms() {
    #expect(facts("구로다 나쓰미 하람전자 이사가 5일 왔다.").roleLines == ["구로다 나쓰미 이사 @하람전자 current"])
    #expect(facts("하람상사 오가타 겐지 사장이 5일 왔다.").roleLines == ["오가타 겐지 사장 @하람상사 current"])
  }
}
