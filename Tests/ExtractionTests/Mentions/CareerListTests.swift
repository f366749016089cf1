import NewsModel
import Testing

@testable import Extraction

@Suite struct CareerListTests {
  private let list = "◇약력 ▲1970년 대전 ▲가온대 경제학과 ▲한강은행 심사국 과장 ▲하람건설 전략부장 ▲도담제약 대표이사"

  @Test func itemsAreFormerOffices() {
    let roles = facts("박지호 하람건설 사장이 5일 취임했다. 박 사장은 대전에서 자랐다.\n\n\(list)").roleLines
    #expect(roles.contains("박지호 과장 @한강은행 former"))
    #expect(roles.contains("박지호 전략부장 @하람건설 former"))
    #expect(roles.contains("박지호 대표이사 @도담제약 former"))
  }

  @Test func bureausAreNobody() {
    let people = facts("박지호 하람건설 사장이 5일 취임했다.\n\n\(list)").names(.person)
    #expect(people == ["박지호"])
  }
}
