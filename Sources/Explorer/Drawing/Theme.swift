public import TextUI

/// How each role looks.
///
/// No role is told from another by colour alone.
public struct Theme: Hashable, Sendable {
  /// The name under which it is chosen.
  public let name: String
  private let styles: [ThemeRole: Style]

  /// For dark terminals.
  public static let dark = Theme("dark", .manyOnDark)
  /// For light terminals.
  public static let light = Theme("light", .manyOnLight)
  /// Without colours.
  public static let plain = Theme("plain", .none)

  /// All themes.
  public static let all = [dark, light, plain]

  /// The theme of a name.
  public init?(named name: String) {
    guard let theme = Self.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  /// The theme in the colours that a device has.
  public func suited(to colors: ColorCapability) -> Theme {
    switch (name, colors) {
    case (_, .none): .plain
    case ("dark", .eight): Theme(name, .eightOnDark)
    case ("dark", .sixteen): Theme(name, .sixteenOnDark)
    case ("light", .eight), ("light", .sixteen): Theme(name, .fewOnLight)
    default: self
    }
  }

  /// The style of a role.
  subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  private init(_ name: String, _ palette: Palette) {
    self.name = name
    styles = Self.styles(palette)
  }

  private static func styles(_ palette: Palette) -> [ThemeRole: Style] {
    let accent = palette.accent
    let faint = Style(foreground: palette.faint, dim: palette.faint == .default)
    return [
      .faint: faint,
      .heading: .bold,
      .number: Style(foreground: accent),
      .link: Style(foreground: accent),
      .mention: Style(foreground: accent, underline: true),
      .held: Style(foreground: palette.held, bold: true),
      .planned: Style(foreground: palette.planned),
      .cancelled: Style(foreground: palette.alarm),
      .quote: Style(foreground: palette.quote, bold: true, underline: true),
      .cursor: .reverse,
      .selected: .bold,
      .frame: faint,
      .focusedFrame: Style(foreground: accent, bold: true),
      .title: .bold,
      .focusedTitle: Style(foreground: accent, bold: true, reverse: true),
      .key: Style(foreground: accent, bold: true),
      .note: Style(foreground: palette.quote),
      .error: Style(foreground: palette.alarm, bold: true, reverse: true),
      .field: .underline,
    ]
  }
}

/// The few colours of a theme.
///
/// The sixteen colours are whatever a reader's terminal makes of them: only those are used that the
/// usual palettes show well on such a background, and what stands back is dim rather than gray, for
/// some palettes have the background itself in the place of gray. The 240 behind them are fixed.
private struct Palette {
  var accent = Color.default
  var faint = Color.default
  var quote = Color.default
  var held = Color.default
  var planned = Color.default
  var alarm = Color.default

  static let none = Palette()
  static let manyOnDark = Palette(
    accent: Color(indexed: 80), faint: Color(indexed: 247), quote: Color(indexed: 222),
    held: Color(indexed: 114), planned: Color(indexed: 215), alarm: Color(indexed: 210))
  static let manyOnLight = Palette(
    accent: Color(indexed: 24), faint: Color(indexed: 241), quote: Color(indexed: 90),
    held: Color(indexed: 22), planned: Color(indexed: 94), alarm: Color(indexed: 124))
  static let sixteenOnDark = Palette(
    accent: .cyan, quote: .yellow, held: .green, planned: .yellow, alarm: .brightRed)
  static let eightOnDark = Palette(accent: .cyan, quote: .yellow, held: .green, planned: .yellow)
  static let fewOnLight = Palette(accent: .blue, quote: .magenta, alarm: .red)
}
