import HangulText
import Testing
import TextUI

@Suite struct NarrowingTests {
  @Test func whatSomeTerminalsDrawWideIsReplaced() {
    var canvas = Canvas(size: Size(width: 24, height: 3))
    canvas.box(canvas.bounds, title: "1 인물", right: "", style: .init())
    canvas.put("▸● “한·미” …① α ✕ 中", at: Point(x: 2, y: 1))
    let narrow = canvas.narrowed()
    #expect(narrow.rows[1].hasPrefix("| ▸* \"한-미\" ~1 ? ✕ 中"))
    let wide = DisplayWidth(wideAmbiguous: true)
    for row in narrow.rows { #expect(wide.cells(of: row) == 24) }
    #expect(wide.cells(of: canvas.rows[0]) > 24)
  }

  @Test func everythingElseStays() {
    var canvas = Canvas(size: Size(width: 20, height: 2))
    canvas.put("한빛전자 Lee 1, ✕ ›", at: Point(x: 0, y: 0), style: .bold)
    canvas.caret = Point(x: 3, y: 0)
    #expect(canvas.narrowed() == canvas)
  }
}
