import Testing

@testable import Extraction

@Suite struct MeetingIdiomTests {
  private func kind(_ text: String) -> String? {
    let words = words(text)
    return words.indices.lazy.compactMap { MeetingIdiom.read(words, $0)?.kind }.first
  }

  @Test(arguments: [
    ("머리를 맞댔다", "만남"), ("나란히 앉아", "만남"), ("둘러 앉았다", "만남"), ("의견을 주고받았다", "만남"), ("이야기를 나눴다", "만남"),
    ("커피를 마시며", "차담"), ("잔을 기울였다", "차담"), ("점심을 냈다", "오찬"), ("아침 식사를 마친", "조찬"), ("저녁을 들며", "만찬"),
    ("국수를 대접했다", "식사"), ("도시락을 함께 먹었다", "식사"), ("전화를 걸어", "통화"), ("휴대전화를 들었다", "통화"),
    ("골프를 치다", "골프"), ("사장의 손을 잡고", "만남"), ("의향서를 주고받을", "서명"),
  ])
  func phrasesThatTell(_ text: String, _ kind: String) { #expect(self.kind(text) == kind) }

  @Test(arguments: [
    "머리를 감았다", "차를 팔았다", "전화를 끊었다", "점심시간", "밥을 지었다", "나란히 올랐다", "손을 잡았다", "",
  ])
  func otherPhrases(_ text: String) { #expect(kind(text) == nil) }

  @Test func aHostIsToldFromAGuest() {
    let words = words("점심을 냈다 점심을 먹었다")
    #expect(MeetingIdiom.read(words, 0)?.isHosting == true)
    #expect(MeetingIdiom.read(words, 2)?.isHosting == false)
  }
}
