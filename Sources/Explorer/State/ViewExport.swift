public import NewsGraph
public import NewsModel

/// A view that is to be written into a file.
public struct ViewExport: Hashable, Sendable {
  /// The file's name, as it was typed.
  public var file: String
  /// What stands in the view.
  public var content: Content

  /// What can be written.
  public enum Content: Hashable, Sendable {
    /// The lines of a page, all of them.
    case page(lines: [String])
    /// The rows of a list that a filter leaves, in an order.
    case list(EntityKind, filter: RowFilter, order: ListOrder = .rank)
  }
}
