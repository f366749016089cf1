public import NewsGraph
public import NewsModel

/// Something that has to be done outside the state; its outcome comes back as an action.
public enum Effect: Hashable, Sendable {
  /// Read how many of each kind there are.
  case readCounts
  /// Read rows of a list.
  case readRows(RowsRequest)
  /// Read the page of an entity.
  case readPage(ContentID)
  /// Read an article for the evidence pane.
  case readArticle(ContentID)
  /// Find how two are joined.
  case readPaths(PathRequest)
  /// Find names.
  case find(FindRequest)
  /// Read what is starred, noted or watched.
  case readBadges
  /// Read what the letters of marks lead to.
  case readMarks
  /// Ask whether what was read still stands.
  case readVersion
  /// Do something to the graph.
  case act(ReaderAct)
  /// Read the pairs that may be one.
  case readReview
  /// Put a text into the clipboard.
  case copy(String)
  /// Draw every cell again.
  case redraw
  /// Stop the program until the shell continues it.
  case suspend
}
