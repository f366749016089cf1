/// One article as it was read: its text in NFC with `\n` line ends, what it says of itself, and
/// which parts of it are the story.
public struct Article: Codable, Hashable, Sendable {
  /// Derived from the bytes of the file.
  public var id: ContentID
  /// Where it stands, relative to the ingested folder, `/` between; `-` for standard input.
  public var path: String
  /// The paths of the same bytes elsewhere, sorted.
  public var also: [String]
  /// The headline, or the first words where none can be told.
  public var title: String
  /// The outlet, when the text or the reader names one.
  public var publisher: String?
  /// The day it was published, as precise as known.
  public var published: PartialDate?
  /// How `published` came to be known.
  public var datedBy: DateSource?
  /// The reporters named in bylines, without titles.
  public var bylines: [String]
  /// How the file's bytes were written.
  public var encoding: TextEncoding
  /// NFC, `\n` line ends, the file's lines one to one.
  public var text: String
  /// Which stretches of the text are what; sorted, not overlapping, whole lines or parts of one.
  public var zones: [Zone]

  /// Makes an article of its parts.
  public init(
    id: ContentID, path: String, also: [String] = [], title: String = "", publisher: String? = nil,
    published: PartialDate? = nil, datedBy: DateSource? = nil, bylines: [String] = [],
    encoding: TextEncoding = .utf8, text: String, zones: [Zone] = []
  ) {
    self.id = id
    self.path = path
    self.also = also
    self.title = title
    self.publisher = publisher
    self.published = published
    self.datedBy = datedBy
    self.bylines = bylines
    self.encoding = encoding
    self.text = text
    self.zones = zones
  }

  /// How a publication date came to be known.
  public enum DateSource: String, Codable, Sendable {
    /// The article's own text.
    case text
    /// A pattern over the file's path.
    case path
    /// The reader, on the command line.
    case given
    /// A meeting that it shares with a dated article.
    case meeting
  }
}
