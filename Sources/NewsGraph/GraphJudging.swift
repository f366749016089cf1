public import NewsModel

/// What a reader does to a graph from within a view of it.
public enum ReaderAct: Hashable, Sendable {
  /// Two people or firms are one.
  case merge(ContentID, ContentID)
  /// Several people, or several firms, are one.
  case mergeAll([ContentID])
  /// Two people or firms are two.
  case distinct(ContentID, ContentID)
  /// A pair was looked at and left open.
  case unsure(ContentID, ContentID)
  /// What was decided of a pair is decided otherwise.
  case judgeAgain(Decision.ID, Judgement.Verdict)
  /// An article, or one mention in it, is about somebody else.
  case part(ContentID, article: ContentID, span: Span?)
  /// A statement that the words do not make, or an entity that is none.
  case reject(ContentID)
  /// Somebody was not at a meeting.
  case absent(ContentID, meeting: ContentID)
  /// Another form is shown.
  case rename(ContentID, String)
  /// A value of a meeting, a role or an article is another.
  case correct(ContentID, Correction.Field, String)
  /// Words to keep beside something.
  case note(ContentID, String)
  /// A star, set or taken off.
  case star(ContentID)
  /// A letter that leads back to something.
  case mark(ContentID, String)
  /// Words of an article for the brief, and what they are taken for.
  case clip(Evidence, for: String)
  /// Words of the brief that are no longer wanted there.
  case unclip(Clip.ID)
  /// Words of the brief that go so many places down, or up where negative.
  case moveClip(Clip.ID, by: Int)
  /// The brief, to be written into a file of a name.
  case writeBrief(String)
  /// Brings the graph to what the articles and the decisions say now.
  case catchUp
  /// Takes back what was done last.
  case undo
  /// Does again what was taken back last.
  case redo
}

/// A pair that may be one, as it is put before a reader.
public struct ReviewCard: Hashable, Sendable {
  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// Who or what.
    public var ref: EntityRef
    /// What tells it from others of its name.
    public var detail: String
    /// What articles say of it, with where they say it.
    public var quotes: [Quote]

    /// Makes a side.
    public init(ref: EntityRef, detail: String, quotes: [Quote]) {
      self.ref = ref
      self.detail = detail
      self.quotes = quotes
    }
  }

  /// Words of an article.
  public struct Quote: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Outlet, day and line.
    public var source: String

    /// Makes a quote.
    public init(text: String, source: String) {
      self.text = text
      self.source = source
    }
  }

  /// The one with more mentions.
  public var first: Side
  /// The other.
  public var second: Side
  /// What speaks for one, in words.
  public var reasonsFor: [String]
  /// What speaks for two, in words.
  public var reasonsAgainst: [String]
  /// What was decided of it before.
  public var earlier: Earlier?

  /// A verdict that stands.
  public struct Earlier: Hashable, Sendable {
    /// The entry of the history.
    public var decision: Decision.ID
    /// The verdict.
    public var verdict: Judgement.Verdict

    /// Makes a verdict.
    public init(decision: Decision.ID, verdict: Judgement.Verdict) {
      self.decision = decision
      self.verdict = verdict
    }
  }

  /// Makes a card.
  public init(
    first: Side, second: Side, reasonsFor: [String], reasonsAgainst: [String],
    earlier: Earlier? = nil
  ) {
    self.first = first
    self.second = second
    self.reasonsFor = reasonsFor
    self.reasonsAgainst = reasonsAgainst
    self.earlier = earlier
  }
}

/// What came of an act.
public struct ReaderOutcome: Hashable, Sendable {
  /// A line that says what was done.
  public var words: String
  /// Its entry in the history.
  public var decision: Decision.ID?

  /// Makes an outcome.
  public init(_ words: String, decision: Decision.ID? = nil) {
    self.words = words
    self.decision = decision
  }
}

/// How a view lets a reader judge what it shows.
public protocol GraphJudging: Sendable {
  /// Does something; what is read from the graph afterwards shows it.
  ///
  /// Throws what can be said in one line.
  func perform(_ act: ReaderAct) throws -> ReaderOutcome

  /// Whether the graph was left behind the articles and the decisions.
  func isBehind() throws -> Bool

  /// What was taken for the brief, in the order that the reader gave it.
  func clips() throws -> [Clip]

  /// The pairs that may be one, the likeliest first; before them those judged lately, with their
  /// verdicts, the latest last.
  ///
  /// - Parameter limit: how many are wanted at most of those that nobody has judged.
  func review(limit: Int) throws -> [ReviewCard]
}

extension GraphJudging {
  /// A graph that is made with its articles is never behind them.
  public func isBehind() -> Bool { false }
}
