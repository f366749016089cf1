import TextUI

/// How each role looks.
///
/// No role is told from another by colour alone.
public struct Theme: Hashable, Sendable {
  /// The name under which it is chosen.
  public let name: String
  private let styles: [ThemeRole: Style]

  /// For dark terminals.
  public static let dark = Theme(
    name: "dark",
    styles: base(accent: .cyan, faint: .brightBlack, quote: .yellow, planned: .yellow))
  /// For light terminals.
  public static let light = Theme(
    name: "light", styles: base(accent: .blue, faint: .brightBlack, quote: .magenta, planned: .red))
  /// Without colours.
  public static let plain = Theme(
    name: "plain",
    styles: base(accent: .default, faint: .default, quote: .default, planned: .default)
      .mapValues(\.colorless))

  /// All themes.
  public static let all = [dark, light, plain]

  /// The theme of a name.
  public init?(named name: String) {
    guard let theme = Self.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  private init(name: String, styles: [ThemeRole: Style]) {
    self.name = name
    self.styles = styles
  }

  /// The style of a role.
  subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  private static func base(
    accent: Color, faint: Color, quote: Color, planned: Color
  )
    -> [ThemeRole: Style]
  {
    [
      .faint: Style(foreground: faint, dim: faint == .default),
      .heading: .bold,
      .number: Style(foreground: accent),
      .link: Style(foreground: accent),
      .mention: Style(foreground: accent, underline: true),
      .held: Style(foreground: .green, bold: true),
      .planned: Style(foreground: planned),
      .cancelled: Style(foreground: .red, dim: true),
      .quote: Style(foreground: quote, bold: true, underline: true),
      .cursor: .reverse,
      .selected: .bold,
      .frame: Style(foreground: faint, dim: faint == .default),
      .focusedFrame: Style(foreground: accent, bold: true),
      .title: .bold,
      .focusedTitle: Style(foreground: accent, bold: true, reverse: true),
      .key: Style(foreground: accent, bold: true),
      .note: Style(foreground: quote),
      .error: Style(foreground: .red, bold: true, reverse: true),
      .field: .underline,
    ]
  }
}

extension Style {
  fileprivate var colorless: Style {
    var style = self
    style.foreground = .default
    style.background = .default
    return style
  }
}
