import Testing
import TextUI

@Suite struct BoxTests {
  static func draw(
    _ width: Int, _ height: Int, _ title: String, _ right: String = "", _ bottom: String = ""
  ) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.fill(canvas.bounds, with: ".")
    canvas.box(canvas.bounds, title: title, right: right, bottom: bottom)
    return canvas.rows
  }

  @Test func showsTitleAndLabelsInItsLines() {
    #expect(
      Self.draw(24, 3, "1 인물", "18", "3/18") == [
        "┌─ 1 인물 ──────── 18 ─┐",
        "│......................│",
        "└─────────────── 3/18 ─┘",
      ])
  }

  @Test(arguments: [
    (16, "┌─ 한빛전자… ──┐"),
    (15, "┌─ 한빛전자… ─┐"),
    (12, "┌─ 한빛… ──┐"),
    (9, "┌─ 한… ─┐"),
    (8, "┌─ … ──┐"),
    (7, "┌─ … ─┐"),
    (6, "┌────┐"),
    (2, "┌┐"),
    (1, " "),
  ])
  func cutsTheTitleAndLeavesOutTheLabel(width: Int, top: String) {
    #expect(Self.draw(width, 2, "한빛전자와 하늘중공업", "9")[0] == top)
  }

  @Test func cutsTheLabelBeforeItReachesTheTitle() {
    #expect(Self.draw(20, 2, "발언", "근거 1/4 이전 다음")[0] == "┌─ 발언 ─ 근거 1… ─┐")
  }

  @Test func givesItsInside() {
    var canvas = Canvas(size: Size(width: 9, height: 9))
    #expect(
      canvas.box(Rect(x: 1, y: 2, width: 6, height: 5)) == Rect(x: 2, y: 3, width: 4, height: 3))
    #expect(canvas.box(Rect(x: 0, y: 0, width: 1, height: 1)).isEmpty)
  }
}
