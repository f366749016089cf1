/// A spelling in NFC as a key: equal where the bytes are, hashed by them.
struct Spelling: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: Self, b: Self) -> Bool { a.text == b.text }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// A set of words; see `String+Bytes.swift` for why not a `Set<String>`.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<Spelling>

  init(_ words: some Sequence<String>) { self.words = Set(words.map(Spelling.init)) }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// O(bytes of the word).
  func contains(_ word: String) -> Bool { words.contains(Spelling(word)) }
}

/// Words and what belongs to them; see `String+Bytes.swift` for why not a `[String: Value]`.
struct WordMap<Value> {
  private var values: [Spelling: Value] = [:]

  init() {}

  init(_ values: [String: Value]) {
    for (word, value) in values { self.values[Spelling(word)] = value }
  }

  /// O(bytes of the word).
  subscript(word: String) -> Value? {
    get { values[Spelling(word)] }
    set { values[Spelling(word)] = newValue }
  }

  subscript(word: String, default value: @autoclosure () -> Value) -> Value {
    get { values[Spelling(word), default: value()] }
    _modify { yield &values[Spelling(word), default: value()] }
  }

  var count: Int { values.count }

  /// The words, in no order.
  var words: some Sequence<String> { values.keys.lazy.map(\.text) }

  /// What belongs to the words, in no order.
  var all: some Sequence<Value> { values.values }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  func contains(_ word: String) -> Bool { values[Spelling(word)] != nil }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}

extension WordMap: Sendable where Value: Sendable {}
