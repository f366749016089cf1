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
  /// Read as much of the page of an entity as takes no time.
  case glance(ContentID)
  /// Read the whole of a page of which a part is in sight.
  case readRest(ContentID)
  /// Read which article is to be read next after one.
  case readNextUnread(ContentID?)
  /// Keep that an article was opened.
  case noteOpened(ContentID)
  /// Keep that all articles are taken for read.
  case noteAllOpened
  /// Read an article for the evidence pane.
  case readArticle(ContentID)
  /// Find how two are joined.
  case readPaths(PathRequest)
  /// Read what lies beyond the first step of a graph view.
  case readNet(NetRequest)
  /// Read the time of the whole graph.
  case readTimeline(TimelineRequest)
  /// Find names.
  case find(FindRequest)
  /// Find names beside those that were found as the query was typed, unless the reader types on.
  case findMore(FindRequest)
  /// Search the texts of articles.
  case searchTexts(TextRequest)
  /// Read the searches that are kept.
  case readQueries
  /// Read what is starred, noted or watched.
  case readBadges
  /// Read what the letters of marks lead to.
  case readMarks
  /// Ask whether what was read still stands.
  case readVersion
  /// Ask whether the graph was left behind the articles.
  case readBehind
  /// Do something to the graph.
  case act(ReaderAct)
  /// Read the pairs that may be one.
  case readReview
  /// Read what was clipped for the brief.
  case readClips
  /// Show an article at a line in another program.
  case open(ContentID, line: Int)
  /// Write a view into a file.
  case export(ViewExport)
  /// Put a text into the clipboard.
  case copy(String)
  /// Have the pointer reported, or no longer.
  case setMouse(Bool)
  /// Draw every cell again.
  case redraw
  /// Stop the program until the shell continues it.
  case suspend
}
