/// What a cell shows: a base character with at most two combining marks.
///
/// Every glyph is safe to send to a terminal: no control, no format character, no joiner. Terminals
/// draw longer sequences (emoji families, stacked marks) each in its own way, so that columns
/// break; they are cut to their base here.
public struct Glyph: Hashable, Sendable {
  /// The character that takes the room.
  public let base: Unicode.Scalar
  /// Marks on the base; 0 is none.
  package private(set) var marks: (UInt32, UInt32) = (0, 0)

  /// Makes a glyph without marks; the caller vouches that the scalar is safe.
  init(_ base: Unicode.Scalar) { self.base = base }

  /// An empty cell.
  public static let blank = Glyph(" ")
  /// What stands for a character that must not reach a terminal.
  static let replacement = Glyph("\u{FFFD}")

  /// Adds a mark; a third is dropped.
  mutating func add(mark: Unicode.Scalar) {
    if marks.0 == 0 {
      marks.0 = mark.value
    } else if marks.1 == 0 {
      marks.1 = mark.value
    }
  }

  /// Adds the glyph to a text.
  func write(to text: inout String.UnicodeScalarView) {
    text.append(base)
    if let mark = Unicode.Scalar(marks.0), marks.0 != 0 { text.append(mark) }
    if let mark = Unicode.Scalar(marks.1), marks.1 != 0 { text.append(mark) }
  }

  /// The same base and the same marks.
  public static func == (a: Glyph, b: Glyph) -> Bool { a.base == b.base && a.marks == b.marks }

  /// Hashes base and marks.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
  }
}
