/// How a cell is drawn.
public struct Style: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Heavier, or brighter.
  public var bold: Bool
  /// Fainter.
  public var dim: Bool
  /// With a line below.
  public var underline: Bool
  /// The two colours changed about.
  public var reverse: Bool

  /// Makes a style; what is not given is plain.
  public init(
    foreground: Color = .default, background: Color = .default, bold: Bool = false,
    dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// The terminal's own look.
  public static let plain = Style()
  /// Plain but bold.
  public static let bold = Style(bold: true)
  /// Plain but dim.
  public static let dim = Style(dim: true)
  /// Plain but reversed.
  public static let reverse = Style(reverse: true)
  /// Plain but underlined.
  public static let underline = Style(underline: true)

  /// This style laid over `base`: its colours where it names any, the attributes of both.
  public func over(_ base: Style) -> Style {
    Style(
      foreground: foreground == .default ? base.foreground : foreground,
      background: background == .default ? base.background : background,
      bold: bold || base.bold, dim: dim || base.dim, underline: underline || base.underline,
      reverse: reverse || base.reverse)
  }
}
