/// A colour of the terminal: one of the sixteen that its own theme defines, a fixed one of the 240
/// behind them, or what it draws with when it is told nothing.
public struct Color: Hashable, Sendable {
  /// The number by which terminals know it; -1 for the default.
  public let number: Int16

  private init(number: Int16) { self.number = number }

  /// A colour by its number: below 16 the terminal's own, from 16 on a cube of six steps a channel,
  /// from 232 on grays.
  public init(indexed number: UInt8) { self.init(number: Int16(number)) }

  /// The terminal's black.
  public static let black = Color(number: 0)
  /// Its red.
  public static let red = Color(number: 1)
  /// Its green.
  public static let green = Color(number: 2)
  /// Its yellow, which may be brown.
  public static let yellow = Color(number: 3)
  /// Its blue.
  public static let blue = Color(number: 4)
  /// Its magenta.
  public static let magenta = Color(number: 5)
  /// Its cyan.
  public static let cyan = Color(number: 6)
  /// Its white, which may be gray.
  public static let white = Color(number: 7)
  /// Its bright red.
  public static let brightRed = Color(number: 9)
  /// What the terminal draws with when it is told nothing.
  public static let `default` = Color(number: -1)
}
