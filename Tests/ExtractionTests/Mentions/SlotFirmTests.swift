import NewsModel
import Testing

@Suite struct SlotFirmTests {
  @Test(arguments: [
    "‹한빛전자:firm›는 ‹하람큐브:firm›에 120억원을 투자했다.",
    "‹한빛전자:firm›가 ‹하람큐브:firm›를 인수했다.",
    "‹한빛전자:firm›는 ‹루미나이트:firm›와 업무협약을 맺었다.",
    "‹루미나이트:firm›는 ‹한빛전자:firm›로부터 200억원을 투자받았다.",
  ]) func theOtherSideOfADeal(_ text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "‹한빛전자:firm›는 물류센터를 인수했다.",
    "‹한빛전자:firm›는 자율주행에 300억원을 투자했다.",
    "‹한빛전자:firm›는 지역 소상공인과 손을 잡았다.",
    "‹한빛전자:firm›는 전환사채에 80억원을 투자했다.",
  ]) func thingsAndPeople(_ text: String) {
    expectMentions(text)
  }
}
