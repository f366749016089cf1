/// Bars of a cell's width, in eight heights.
enum Bar {
  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The bar of a number where `most` fills the cell; `none` for nothing.
  static func level(_ count: Int, of most: Int, none: String) -> String {
    guard count > 0, most > 0 else { return none }
    let share = Double(min(count, most)) / Double(most)
    return levels[min(7, Int(share * 7))]
  }

  /// The bar of a level from 1 to 8.
  static func level(_ level: Int) -> String { levels[min(max(1, level), 8) - 1] }
}
