public import NewsGraph
public import NewsModel
public import TextUI

/// Everything that can happen to the explorer: what the reader asks for, and what was read.
public enum ExplorerAction: Hashable, Sendable {
  /// The explorer opens; with an id, on that page.
  case start(ContentID?)
  /// The screen has a new size.
  case resize(Size)
  /// A command, with the count typed before it.
  case command(Command, count: Int?)
  /// A digit of a count, or the number of a pane.
  case digit(Int)
  /// A key that begins a chord.
  case chord(KeyPress)
  /// A key that means nothing here.
  case unknownKey(KeyPress)
  /// The letter that a command waited for.
  case letter(Command, String)
  /// A key for the text that is being typed.
  case edit(KeyPress)
  /// A former filter of the list is asked for, or a later one.
  case recallFilter(Int)
  /// Text that was pasted.
  case insert(String)
  /// The pointer was used.
  case mouse(MouseReport)
  /// Whether the keyboard is in Hangul state.
  case hangulKeyboard(Bool)
  /// No key came for a while: what was pending is dropped.
  case idle
  /// How many of each kind there are.
  case counts(GraphCounts)
  /// Rows of a list, how many there are in all, and where none fit a name of the filter that nobody
  /// goes by.
  case rows(RowsRequest, [ListRow], total: Int, stranger: String? = nil)
  /// A page; nil when there is none of that id.
  case page(ContentID, Page?)
  /// The whole of a page of which a part is in sight; nil when it is not there any more.
  case rest(ContentID, Page?)
  /// The article to be read next; nil where none is unread.
  case nextUnread(EntityRef?)
  /// All articles are taken for read.
  case allOpened
  /// An article for the evidence pane; nil when there is none of that id.
  case article(ContentID, Page?)
  /// What a query found.
  case hits(FindRequest, [FindHit])
  /// What the texts of articles hold.
  case texts(TextRequest, [TextHit])
  /// The searches that are kept.
  case queries([SavedQuery])
  /// What is starred, noted or watched.
  case badges([ContentID: Set<Badge>])
  /// The ways between two.
  case paths(PathRequest, [GraphPath])
  /// What lies beyond the first step of a graph view.
  case net(NetRequest, Net)
  /// The time of the whole graph.
  case timeline(TimelineRequest, Timeline)
  /// What the letters of marks lead to.
  case marks([String: EntityRef])
  /// The number that tells whether what was read still stands.
  case version(Int)
  /// The pairs that may be one.
  case review([ReviewCard])
  /// What was clipped for the brief.
  case clips([Clip])
  /// Something was done to the graph; the words say what.
  case done(ReaderAct, ReaderOutcome)
  /// A text was sent to the clipboard, or to the terminal multiplexer's own buffer.
  case copied(String, toBuffer: Bool)
  /// A view was written; the words say where.
  case exported(String)
  /// Something could not be done; the words say why.
  case refused(String)
  /// The graph was left behind the articles.
  case behind
  /// Making the graph anew takes long, and has reached a stage.
  case relinking(RelinkStage)
  /// The reader had something stopped before it was done.
  case stopped(Effect)
  /// Something could not be read; the words say what.
  case failed(String)
}

/// A window into a list that is to be read.
public struct RowsRequest: Hashable, Sendable {
  /// Of what.
  public var kind: EntityKind
  /// What was typed to narrow them.
  public var filter: String
  /// In which order they stand.
  public var order = ListOrder.rank
  /// Which rows.
  public var range: Range<Int>
}

/// Two of whom is to be found how they are joined.
public struct PathRequest: Hashable, Sendable {
  /// Where the way begins.
  public var from: EntityRef
  /// Where it ends.
  public var to: EntityRef
  /// Whether ways through hubs are as good as others.
  public var throughHubs = false
}

/// Names that are to be found.
public struct FindRequest: Hashable, Sendable {
  /// What was typed.
  public var query: String
  /// What it may be.
  public var kinds: Set<EntityKind>
  /// How many hits are wanted at most.
  public var limit: Int
  /// How far they are looked for.
  public var depth: FindDepth
}

/// What is to be found in the texts of articles.
public struct TextRequest: Hashable, Sendable {
  /// What a text has to say.
  public var query: TextQuery
  /// How many articles are wanted at most.
  public var limit: Int
}
