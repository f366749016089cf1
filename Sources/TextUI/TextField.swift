import HangulText

/// A line of text that is being typed, with a caret between its characters.
///
/// Characters are graphemes with Hangul composed, so that Backspace takes a whole syllable.
public struct TextField: Hashable, Sendable {
  /// What has been typed.
  public private(set) var characters: [Character] = []
  /// How many characters stand before the caret.
  public private(set) var caret = 0

  /// More characters are not taken.
  public static let longest = 1000

  /// Makes a field with a text, the caret after it.
  public init(_ text: String = "") { insert(text) }

  /// The text.
  public var text: String { String(characters) }

  /// Whether nothing has been typed.
  public var isEmpty: Bool { characters.isEmpty }

  /// Inserts text at the caret.
  ///
  /// Line ends and tabs become spaces; control and invisible format characters are dropped.
  public mutating func insert(_ text: String) {
    let typed = String(characters[..<caret]) + TextField.cleaned(text)
    let before = Array(typed.composingHangul())
    let room = TextField.longest - (characters.count - caret)
    replace(before: Array(before.prefix(max(room, 0))), after: Array(characters[caret...]))
  }

  /// Moves the caret so many characters to the right, or left where negative.
  public mutating func moveCaret(by count: Int) {
    caret = min(max(0, Canvas.sum(caret, count)), characters.count)
  }

  /// Moves the caret before the first character.
  public mutating func moveToStart() { caret = 0 }

  /// Moves the caret after the last character.
  public mutating func moveToEnd() { caret = characters.count }

  /// Moves the caret to where the word before it begins.
  public mutating func moveToWordStart() { caret = wordStart }

  /// Moves the caret to where the word after it ends.
  public mutating func moveToWordEnd() { caret = wordEnd }

  /// Takes the character before the caret.
  public mutating func deleteBackward() { delete(from: max(0, caret - 1)) }

  /// Takes the character after the caret.
  public mutating func deleteForward() {
    guard caret < characters.count else { return }
    replace(before: Array(characters[..<caret]), after: Array(characters[(caret + 1)...]))
  }

  /// Takes the word before the caret and the spaces after it.
  public mutating func deleteWord() { delete(from: wordStart) }

  /// Takes everything before the caret.
  public mutating func deleteToStart() { delete(from: 0) }

  /// Takes everything after the caret.
  public mutating func deleteToEnd() { characters.removeSubrange(caret...) }

  /// Takes everything.
  public mutating func clear() { self = TextField() }

  private mutating func delete(from start: Int) {
    replace(before: Array(characters[..<start]), after: Array(characters[caret...]))
  }

  /// Joins two parts at the caret; graphemes may grow together there.
  private mutating func replace(before: [Character], after: [Character]) {
    characters = Array(String(before + after).composingHangul())
    let rest = String(after).unicodeScalars.count
    var scalars = 0
    caret = characters.count
    while caret > 0 && scalars + characters[caret - 1].unicodeScalars.count <= rest {
      scalars += characters[caret - 1].unicodeScalars.count
      caret -= 1
    }
  }

  private var wordStart: Int {
    var index = caret
    while index > 0 && characters[index - 1].isWhitespace { index -= 1 }
    while index > 0 && !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = caret
    while index < characters.count && characters[index].isWhitespace { index += 1 }
    while index < characters.count && !characters[index].isWhitespace { index += 1 }
    return index
  }

  private static func cleaned(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if scalar.properties.isWhitespace { out.append(" ") }
      // The joiner holds emoji together.
      case .format where scalar.value != 0x200D: break
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
