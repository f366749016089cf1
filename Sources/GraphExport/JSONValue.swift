/// A value of JSON whose objects keep their keys in the order given, so that the same value is
/// always the same bytes.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Whole numbers are written without a fraction; what is no number as null.
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null.
  public init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// A number, or null.
  public init(_ number: Double?) {
    self = number.map(JSONValue.double) ?? .null
  }

  /// Strings.
  public init(_ texts: some Sequence<String>) {
    self = .array(texts.map(JSONValue.string))
  }

  /// The value of a key; nil for a key that is not there and for what is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// An object with members added at its end; what is no object stays as it is.
  public func adding(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own + members.map { Member($0.key, $0.value) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with its keys in the order given.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .int(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
