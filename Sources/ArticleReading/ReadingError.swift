/// Why no article could be read from a path or from bytes.
public enum ReadingError: Error, Hashable, Sendable {
  /// Nothing stands at the path.
  case missing
  /// The system refuses; the text is the system's own.
  case unreadable(String)
  /// Not a byte in it.
  case empty
  /// Nothing but blanks.
  case blank
  /// No text: a picture, an archive …, by name.
  case binary(String)
  /// Text, but in a format that is not read, by name.
  case unsupported(String)
  /// Neither UTF-8, UTF-16 nor CP949: the first byte (from 0) that fits none, and its line.
  case undecodable(byte: Int, line: Int)
  /// CP949, which this system's iconv does not know.
  case unknownEncoding
  /// Longer than `limit` bytes.
  case tooLarge(limit: Int)
  /// A socket, a device or a pipe inside a folder.
  case notAFile
  /// A path pattern with an unknown field, two fields side by side or an open brace.
  case badPattern(String)
}

/// Why something inside a folder is not looked into.
public enum ReadingSkip: Hashable, Sendable {
  /// Its name begins with a dot.
  case hidden
  /// Its name says that it is no plain text; the ending.
  case unsupported(String)
  /// A folder that was walked already, reached again over a link.
  case visited
  /// A link that leads nowhere.
  case brokenLink
}
