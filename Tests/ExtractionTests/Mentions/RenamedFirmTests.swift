import NewsModel
import Testing

@testable import Extraction

@Suite struct RenamedFirmTests {
  @Test func theFormerNameIsAFormOfTheFirm() {
    let text = "가람정밀은 2016년 두레공업에서 현재 사명으로 변경했다. 두레공업은 1980년에 세워졌다."
    #expect(facts(text).entity("가람정밀")?.aliases.contains("두레공업") == true)
  }

  @Test func whatChangesAnythingElseIsNone() {
    let text = "가람정밀은 5일 두레공업에서 부품을 받아 제품을 바꿨다. 두레공업은 1980년에 세워졌다."
    #expect(facts(text).entity("가람정밀")?.aliases.contains("두레공업") != true)
  }

  @Test func aTitleTellsTheShortForm() {
    let text = "사모펀드 운용사 노을벤처스가 5일 나섰다. 박지호 노을 대표는 말을 아꼈다."
    #expect(facts(text).entity("노을벤처스")?.aliases.contains("노을") == true)
  }
}
