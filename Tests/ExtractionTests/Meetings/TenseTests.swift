import NewsModel
import Testing

@testable import Extraction

@Suite struct TenseTests {
  private func read(_ text: String) -> Tense { Tense(predicate: text, sentence: text) }

  @Test(arguments: ["만났다.", "회동했다.", "오찬을 함께했다.", "면담을 마쳤다."])
  func held(_ text: String) {
    #expect(read(text).status == .held)
    #expect(read(text).certainty == .stated)
    #expect(!read(text).isNegated)
  }

  @Test(arguments: ["만날 예정이다.", "회동하기로 했다.", "면담을 추진하고 있다.", "만날 계획이다.", "회동이 잡혔다."])
  func planned(_ text: String) { #expect(read(text).status == .planned) }

  @Test(arguments: ["회동이 무산됐다.", "만남을 취소했다.", "면담은 없던 일이 됐다.", "회동은 불발됐다."])
  func cancelled(_ text: String) {
    #expect(read(text).status == .cancelled)
    #expect(!read(text).isNegated)
  }

  @Test(arguments: ["만나지 못했다.", "만나지 않았다.", "면담을 거절했다."])
  func negated(_ text: String) { #expect(read(text).isNegated) }

  @Test(arguments: [
    ("만난 적이 없다고 말했다.", Certainty.denied), ("회동설을 부인했다.", .denied), ("만났을 가능성이 있다.", .possible),
    ("만난 것으로 관측된다.", .inferred), ("만난 것으로 전해졌다.", .reported), ("만난 것으로 알려졌다.", .reported),
  ])
  func certainties(_ text: String, _ certainty: Certainty) {
    #expect(read(text).certainty == certainty)
  }

  @Test(arguments: [
    "만나 자리를 제안했다는 이야기가 학내에 퍼졌지만", "만나 값을 물었다는 메시지가 돌았다.", "만났다는 말이 나온다.", "만난 적이 없다고 부인했습니다.",
  ])
  func whatNobodyVouchesFor(_ text: String) { #expect(read(text).certainty == .denied) }

  @Test(arguments: ["만나 두 시간 이야기를 나눴다.", "만난 뒤 말이 통했다는 소감이 이어졌다."])
  func talkThatIsNoRumour(_ text: String) { #expect(read(text).certainty == .stated) }
}
