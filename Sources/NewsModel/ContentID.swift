/// An identifier derived from content, so that the same content has the same identifier in every
/// store.
///
/// Its first letter tells what it names (`ContentID.Subject`).
public struct ContentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What an identifier names; the raw value is the identifier's first letter.
  public enum Subject: Character, Sendable, CaseIterable {
    case article = "a"
    case person = "p"
    case firm = "f"
    case meeting = "m"
    case tie = "t"
    case quote = "q"
    case role = "r"
  }

  /// The whole identifier: a letter and 16 characters of base 32.
  public let rawValue: String

  /// Takes an identifier as it stands, for example one that a reader typed.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Derives the identifier of `parts`.
  ///
  /// The parts are kept apart: `["ab", "c"]` and `["a", "bc"]` differ. O(total bytes).
  public init(_ subject: Subject, _ parts: [String]) {
    var hash = StableHash()
    for part in parts { hash.combine(part.utf8) }
    rawValue = String(subject.rawValue) + hash.base32()
  }

  /// Derives the identifier of raw bytes, such as those of a file.
  public init(_ subject: Subject, bytes: some Sequence<UInt8>) {
    var hash = StableHash()
    hash.combine(bytes)
    rawValue = String(subject.rawValue) + hash.base32()
  }

  /// What the first letter says, or nil for a text that is no identifier of ours.
  public var subject: Subject? {
    guard rawValue.utf8.count == 17, let first = rawValue.first else { return nil }
    return Subject(rawValue: first)
  }

  /// The raw value.
  public var description: String { rawValue }

  /// By bytes.
  public static func < (a: ContentID, b: ContentID) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

extension ContentID: Codable {
  /// Decodes a plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Encodes a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ContentID: CodingKeyRepresentable {
  /// The raw value as a key, so that dictionaries by identifier become JSON objects.
  public var codingKey: any CodingKey { Key(stringValue: rawValue) }

  /// Takes any key.
  public init?<T: CodingKey>(codingKey: T) { self.init(rawValue: codingKey.stringValue) }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
