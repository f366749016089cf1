/// Something in the graph view, with the line that leads to it and with what hangs on it.
struct NetNode: Hashable, Sendable {
  /// Which of the things shown it is.
  var number: Int
  /// What is written on the line that leads to it.
  var edge = ""
  /// Whether that line is double: a tie.
  var isTie = false
  /// What stands before its name and is never cut: the marks of a meeting.
  var lead = ""
  var leadRole = ThemeRole.text
  var name: String
  var nameRole = ThemeRole.link
  /// What stands before a meeting; as long as the mark of a link.
  static let meetingMark = "◆"
  /// What hangs on it, away from the middle.
  var twigs: [NetNode] = []
}

/// A piece of a row of the graph view.
struct NetPiece: Hashable, Sendable {
  var text: String
  var role = ThemeRole.faint
  /// Whether it is a line, which is mirrored on the left side.
  var isLine = true
  /// The thing whose name (or marks) it is.
  var number: Int?

  /// The piece as it stands on the left side.
  var mirrored: NetPiece {
    guard isLine else { return self }
    let turned: [Character: Character] = [
      "├": "┤", "┤": "├", "└": "┘", "┘": "└", "┌": "┐", "┐": "┌",
    ]
    var piece = self
    piece.text = String(text.reversed().map { turned[$0] ?? $0 })
    return piece
  }
}

extension [NetPiece] {
  /// The row as it stands on the left side; the pieces of one thing keep their order.
  var mirrored: [NetPiece] {
    var row: [NetPiece] = []
    for piece in self {
      let isSame = piece.number != nil && piece.number == row.first?.number
      row.insert(piece.mirrored, at: isSame ? 1 : 0)
    }
    return row
  }
}
