import HangulText

extension Canvas {
  /// The canvas for a terminal that draws characters of ambiguous width two cells wide: such
  /// characters, which have one cell here, are replaced by narrow ones that look or mean much the same.
  ///
  /// What has no such likeness is drawn as `?`. O(cells).
  public func narrowed() -> Canvas {
    var canvas = self
    canvas.replaceNarrow { scalar in
      guard scalar.value > 0x7E, Self.wide.cells(of: scalar) > 1 else { return nil }
      return Self.likenesses[scalar] ?? Self.rounded(scalar)
    }
    return canvas
  }

  private static let wide = DisplayWidth(wideAmbiguous: true)

  /// Lines and corners, marks, quotation marks, and what Korean news has between words.
  private static let likenesses: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "═": "=", "║": "|", "╔": "+", "╗": "+", "╚": "+",
    "╝": "+", "┏": "+", "┓": "+", "┗": "+", "┛": "+", "┨": "+", "┠": "+", "▶": ">", "▷": ">",
    "◀": "<", "▲": "^", "▼": "v", "●": "*", "○": "o", "◎": "o",
    "◆": "#", "◇": "#", "■": "#", "□": "#", "★": "*", "☆": "*", "※": "*", "…": "~", "·": "-",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "―": "-", "‐": "-", "×": "x",
    "÷": "/", "±": "+", "°": "'", "→": ">", "←": "<", "↑": "^", "↓": "v", "♥": "*",
    "▁": "_", "▂": "_", "▃": "=", "▄": "=", "▅": "=", "▆": "#", "▇": "#", "█": "#", "▒": "#",
  ]

  /// The digit or letter in a circle; a question mark for anything else.
  private static func rounded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let ranges: [(first: UInt32, count: UInt32, shown: UInt32)] = [
      (0x2460, 9, 0x31), (0x24B6, 26, 0x41), (0x24D0, 26, 0x61), (0x2776, 9, 0x31),
      (0x2160, 9, 0x31), (0x2170, 9, 0x31),
    ]
    for range in ranges where scalar.value >= range.first {
      let offset = scalar.value - range.first
      if offset < range.count, let shown = Unicode.Scalar(range.shown + offset) { return shown }
    }
    return "?"
  }
}
