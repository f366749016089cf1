/// One run of ingest: what was first seen in it is what it brought.
public struct Batch: Hashable, Sendable, Identifiable {
  /// Counted upwards from 1 in the order of beginning.
  public var id: Int
  /// When it began, as the caller wrote it: ISO 8601.
  public var began: String
  /// When it ended; nil while it runs, and for one that was killed.
  public var ended: String?
  /// How many articles were first seen in it.
  public var articles: Int
  /// How many statements and local entities were first seen in it.
  public var statements: Int

  /// Whether anything was first seen in it.
  public var broughtAnything: Bool { articles > 0 || statements > 0 }
}
