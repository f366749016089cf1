/// The named keys without modifiers.
extension KeyPress {
  /// The upward arrow.
  public static let up = KeyPress(.up)
  /// The downward arrow.
  public static let down = KeyPress(.down)
  /// The arrow to the left.
  public static let left = KeyPress(.left)
  /// The arrow to the right.
  public static let right = KeyPress(.right)
  /// Home.
  public static let home = KeyPress(.home)
  /// End.
  public static let end = KeyPress(.end)
  /// Page Up.
  public static let pageUp = KeyPress(.pageUp)
  /// Page Down.
  public static let pageDown = KeyPress(.pageDown)
  /// Enter, or Return.
  public static let enter = KeyPress(.enter)
  /// Tab.
  public static let tab = KeyPress(.tab)
  /// Tab with Shift.
  public static let backTab = KeyPress(.backTab)
  /// Backspace.
  public static let backspace = KeyPress(.backspace)
  /// Insert.
  public static let insert = KeyPress(.insert)
  /// Delete.
  public static let delete = KeyPress(.delete)
  /// Escape.
  public static let escape = KeyPress(.escape)
}
