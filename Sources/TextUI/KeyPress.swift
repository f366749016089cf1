/// A key and what was held with it.
public struct KeyPress: Hashable, Sendable {
  /// The key.
  public var key: Key
  /// What was held with it.
  public var modifiers: Modifiers

  /// Makes a key press.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A key as it is printed on it, or the character that it sent.
  public enum Key: Hashable, Sendable {
    /// A character; with Control the small letter. One Unicode scalar.
    case character(Character)
    case up, down, left, right
    case home, end, pageUp, pageDown
    case enter, tab, backTab, backspace, insert, delete, escape
    /// F1 is 1.
    case function(Int)
  }

  /// Keys held while another is pressed.
  ///
  /// Shift is told only where a character does not show it.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a key.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, or Meta, or an Escape before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// A character without modifiers.
  public static func character(_ character: Character) -> KeyPress {
    KeyPress(.character(character))
  }

  /// A character with Control.
  public static func control(_ character: Character) -> KeyPress {
    KeyPress(.character(character), .control)
  }

  /// A key with Alt.
  public static func alt(_ key: Key) -> KeyPress { KeyPress(key, .alt) }
}
