import HangulText

/// The names of many entries, packed to be searched on every key typed.
///
/// A value: making it costs O(names), copying it nothing. Its keys lie in one array of UTF-16
/// units, in the order in which hits of one rank are given: by weight, then by name.
public struct NameIndex: Sendable {
  let entries: [Entry]
  let arena: [UInt16]
  let keys: [IndexedKey]
  private let positions: [Int: Int]

  /// An entry as it is searched: its keys and the words of its context stand in `keys`.
  struct Entry: Sendable {
    let key: Int
    let tag: UInt8
    let forms: [String]
    let ticker: [UInt16]
    let names: Range<Int>
    let context: Range<Int>
  }

  /// Packs entries.
  ///
  /// Of two with one key the first is reached by it. O(names log names).
  public init(_ entries: [NameEntry]) {
    let sorted = entries.sorted { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (first, second) = (a.forms.first ?? "", b.forms.first ?? "")
      return first != second ? first < second : a.key < b.key
    }
    var packing = Packing()
    let packed = sorted.map { packing.add($0) }
    self.entries = packed
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
      let middle = keys.count
      for word in entry.context { add(NameKey(word), form: 0) }
      return Entry(
        key: entry.key, tag: entry.tag, forms: entry.forms,
        ticker: entry.ticker.map { NameKey($0).units } ?? [],
        names: start..<middle, context: middle..<keys.count)
    }

    private mutating func add(form: String, _ number: Int) {
      let key = NameKey(form)
      let offset = arena.count
      add(key, form: number)
      for word in key.words where key.words.count > 1 && word.count > 1 {
        add(offset + word.lowerBound..<offset + word.upperBound, isPart: true, form: number)
      }
      if let bare = NameKey(withoutFirmFormIn: form), bare.units != key.units {
        add(bare, form: number)
      }
    }

    private mutating func add(_ key: NameKey, form: Int) {
      let start = arena.count
      arena += key.units
      add(start..<arena.count, isPart: false, form: form)
    }

    private mutating func add(_ range: Range<Int>, isPart: Bool, form: Int) {
      guard !range.isEmpty,
        let key = IndexedKey(range, of: arena, isPart: isPart, form: form)
      else { return }
      keys.append(key)
    }
  }
}
