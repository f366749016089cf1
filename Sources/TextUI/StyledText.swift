/// A line of text in several styles.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// Text in one style.
  public struct Run: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// How it is drawn.
    public var style: Style

    /// Makes a run.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The runs from left to right.
  public private(set) var runs: [Run]

  /// Makes a line from runs.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Makes a line in one style.
  public init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

  /// Makes a plain line.
  public init(stringLiteral text: String) { self.init(text) }

  /// Adds a run at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    runs.append(Run(text, style))
  }

  /// Two lines as one.
  public static func + (a: StyledText, b: StyledText) -> StyledText { StyledText(a.runs + b.runs) }

  /// The text without its styles.
  public var text: String { runs.map(\.text).joined() }

  /// The cells it takes on a canvas.
  public var width: Int { runs.reduce(0) { Canvas.sum($0, Canvas.width(of: $1.text)) } }
}
