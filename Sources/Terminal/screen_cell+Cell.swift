import CNcurses
import TextUI

extension screen_cell {
  /// A canvas's cell as the C side takes it.
  init(_ cell: Cell) {
    let style = cell.style
    var attributes = 0
    if style.bold { attributes |= SCREEN_BOLD }
    if style.dim { attributes |= SCREEN_DIM }
    if style.underline { attributes |= SCREEN_UNDERLINE }
    if style.reverse { attributes |= SCREEN_REVERSE }
    self.init(
      base: cell.glyph.base.value, mark1: cell.glyph.marks.0, mark2: cell.glyph.marks.1,
      width: cell.width, attributes: UInt8(attributes), foreground: style.foreground.number,
      background: style.background.number)
  }
}
