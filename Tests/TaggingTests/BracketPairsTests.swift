import Testing

@testable import Tagging

@Suite struct BracketPairsTests {
  /// Where a span over the first words of a sentence ends, as a text; nil where it can't end.
  private func closed(_ span: String, of text: String) -> String? {
    let pairs = BracketPairs(text.unicodeScalars.map(\.value))
    return pairs.end(of: 0..<span.unicodeScalars.count).map {
      String(String.UnicodeScalarView(text.unicodeScalars.prefix($0)))
    }
  }

  @Test func whatOpensNoBracketEndsWhereItEnds() {
    #expect(closed("왕밍리", of: "왕밍리 주석이") == "왕밍리")
    #expect(closed("왕밍리", of: "왕밍리(王明利) 주석이") == "왕밍리")
    #expect(closed("왕밍리(王明利)", of: "왕밍리(王明利) 주석이") == "왕밍리(王明利)")
    #expect(closed("가(나)다(라)", of: "가(나)다(라)마") == "가(나)다(라)")
  }

  @Test func aBracketThatClosesRightThereIsTakenIn() {
    #expect(closed("왕밍리(王明利", of: "왕밍리(王明利) 주석이") == "왕밍리(王明利)")
    #expect(closed("왕밍리（王明利", of: "왕밍리（王明利）") == "왕밍리（王明利）")
  }

  @Test func whatLeavesABracketOpenIsNoSpan() {
    #expect(closed("왕밍리(王", of: "왕밍리(王明利) 주석이") == nil)
    #expect(closed("왕밍리(王明利", of: "왕밍리(王明利·47) 주석이") == nil)
    #expect(closed("왕밍리(王明利", of: "왕밍리(王明利") == nil)
    #expect(closed("王明利)", of: "王明利) 주석이") == nil)
  }
}
