import HangulText
import Testing

@Suite struct FirmEndingTests {
  @Test(arguments: [
    ("해든손해보험", "해든손보"), ("누리온생명보험", "누리온생명"), ("충원상공회의소", "충원상의"), ("벼리에너지솔루션", "벼리엔솔"),
    ("솔숲프라이빗에쿼티", "솔숲PE"), ("도담대학교", "도담대"), ("하람건설", "하람건설"), ("손해보험", "손해보험"),
  ])
  func shortened(name: String, short: String) {
    #expect(FirmEnding.shortened(name) == short)
  }
}
