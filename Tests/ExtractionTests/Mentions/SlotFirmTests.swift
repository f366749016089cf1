import NewsModel
import Testing

@Suite struct SlotFirmTests {
  @Test func aQuantityIsNoFirm() {
    #expect(facts("미담푸드는 한산만수협에서 깐굴 6000t을 사들인다.").names(.firm) == ["미담푸드", "한산만수협"])
    #expect(facts("미국 기업 3M은 한빛전자와 업무협약을 맺었다.").names(.firm) == ["3M", "한빛전자"])
  }

  @Test func whatIsToldOfAVentureIsNoFirm() {
    #expect(
      facts("누리전자와 마루소프트는 합작사 지분율을 협의할 예정이다.").names(.firm) == ["누리전자", "마루소프트"])
  }

  @Test(arguments: [
    "‹한빛전자:firm›는 ‹하람큐브:firm›에 120억원을 투자했다.",
    "‹한빛전자:firm›가 ‹하람큐브:firm›를 인수했다.",
    "‹한빛전자:firm›는 ‹루미나이트:firm›와 업무협약을 맺었다.",
    "‹루미나이트:firm›는 ‹한빛전자:firm›로부터 200억원을 투자받았다.",
    "‹한빛전자:firm›는 ‹루미나이트:firm›와 선두를 다퉈 왔다.",
    "‹한빛전자:firm›는 ‹루미나이트:firm›에서 센서를 사 온다.",
    "‹한빛전자:firm›와 ‹루미나이트:firm›의 유통 계약은 끝났다.",
    "‹루미나이트:firm›는 ‹한빛전자:firm›에 센서를 대는 회사다.",
    "‹한빛전자:firm›는 ‹루미나이트:firm›를 거느리고 있다.",
    "‹루미나이트:firm›는 해마다 ‹한빛전자:firm›에 센서를 공급한다.",
    "‹전남도:firm›는 ‹한빛전자:firm›와 투자협약을 맺었다.",
  ]) func theOtherSideOfADeal(_ text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "‹한빛전자:firm›는 물류센터를 인수했다.",
    "투자자들은 ‹한빛전자:firm›에 자금을 공급한다.",
    "‹한빛전자:firm›는 후발주자와 경쟁을 벌인다.",
    "‹한빛전자:firm›는 해외에서 센서를 사 온다.",
    "‹한빛전자:firm›는 연구본부를 설립했다.",
    "‹한빛전자:firm›는 자율주행에 300억원을 투자했다.",
    "‹한빛전자:firm›는 지역 소상공인과 손을 잡았다.",
    "‹한빛전자:firm›는 전환사채에 80억원을 투자했다.",
  ]) func thingsAndPeople(_ text: String) {
    expectMentions(text)
  }
}
