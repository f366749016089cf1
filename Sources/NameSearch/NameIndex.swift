/// The names of many entries, packed to be searched on every key typed.
///
/// A value: making it costs O(names log names), copying it nothing. Its keys lie in one array of
/// UTF-16 units, in the order in which hits of one rank are given: by weight, then by name.
public struct NameIndex: Sendable {
  let entries: [Entry]
  /// The written forms of each entry, the ticker behind them.
  let forms: [[String]]
  let arena: [UInt16]
  let keys: [IndexedKey]
  private let positions: [Int: Int]

  /// An entry as it is searched: its names and the words of its context stand in `keys`.
  struct Entry: Sendable {
    let key: Int
    let tag: UInt8
    let names: Range<Int>
    let context: Range<Int>
  }

  /// Packs entries; of two with one key, `hit(for:_:)` reaches the weightier.
  ///
  /// O(names log names).
  public init(_ entries: [NameEntry]) {
    let sorted = entries.sorted { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (first, second) = (a.forms.first ?? "", b.forms.first ?? "")
      return first != second ? first < second : a.key < b.key
    }
    var packing = Packing()
    let packed = sorted.map { packing.add($0) }
    self.entries = packed
    forms = sorted.map { $0.forms + [$0.ticker].compactMap(\.self) }
    arena = packing.arena
    keys = packing.keys
    positions = Dictionary(
      packed.indices.map { (packed[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of entries.
  public var count: Int { entries.count }

  /// Where an entry stands among `entries`.
  func position(of key: Int) -> Int? { positions[key] }
}

extension NameIndex {
  /// The arrays of an index while it is made.
  private struct Packing {
    var arena: [UInt16] = []
    var keys: [IndexedKey] = []

    mutating func add(_ entry: NameEntry) -> Entry {
      let start = keys.count
      for (number, form) in entry.forms.enumerated() { add(form: form, number) }
      if let ticker = entry.ticker { add(NameKey(ticker), .ticker, form: entry.forms.count) }
      let middle = keys.count
      for word in entry.context { add(NameKey(word), .context, form: 0) }
      return Entry(
        key: entry.key, tag: entry.tag, names: start..<middle, context: middle..<keys.count)
    }

    private mutating func add(form: String, _ number: Int) {
      let (key, bare) = NameKey.withAndWithoutFirmForm(form)
      let offset = arena.count
      add(key, .form, form: number)
      for word in key.words where key.words.count > 1 && word.count > 1 {
        add(offset + word.lowerBound..<offset + word.upperBound, .part, form: number)
      }
      if let bare { add(bare, .form, form: number) }
    }

    private mutating func add(_ key: NameKey, _ kind: IndexedKey.Kind, form: Int) {
      let start = arena.count
      arena += key.units
      add(start..<arena.count, kind, form: form)
    }

    private mutating func add(_ range: Range<Int>, _ kind: IndexedKey.Kind, form: Int) {
      if let key = IndexedKey(range, of: arena, kind, form: form) { keys.append(key) }
    }
  }
}
