import Testing

@testable import Extraction

@Suite struct MeetingTriggerTests {
  private func kinds(_ text: String) -> [String] {
    MeetingTrigger.find(in: words(text)).map(\.kind)
  }

  @Test(arguments: [
    ("만났다", "만남"), ("회동했다", "회동"), ("면담을 가졌다", "면담"), ("오찬을 함께 했다", "오찬"), ("전화를 걸었다", "통화"),
    ("점심을 먹었다", "오찬"), ("머리를 맞댔다", "만남"), ("차를 마셨다", "차담"), ("골프를 쳤다", "골프"), ("이야기를 나눴다", "만남"),
  ])
  func wordsThatTell(_ text: String, _ kind: String) { #expect(kinds(text).contains(kind)) }

  @Test(arguments: ["만드는 회사", "전화를 끊었다", "머리를 감았다", "점심시간", "차를 팔았다", "예방접종을 했다", ""])
  func otherWords(_ text: String) { #expect(kinds(text).isEmpty) }
}
