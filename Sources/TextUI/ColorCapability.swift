/// How many colours a device shows.
public enum ColorCapability: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// None: bold, dim, underline and reverse alone tell things apart.
  case none = 0
  /// The eight; the bright ones are drawn as bold.
  case eight = 8
  /// The eight and the bright eight.
  case sixteen = 16
  /// These, and 240 of which it is known how they look.
  case many = 256

  /// Fewer colours come first.
  public static func < (a: ColorCapability, b: ColorCapability) -> Bool { a.rawValue < b.rawValue }
}
