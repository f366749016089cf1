/// The names of many entries, packed to be searched on every key typed.
///
/// A value: making it costs O(names log names), copying it nothing. Entries stand in the order in
/// which hits of one rank are given: by weight, then by name.
public struct NameIndex: Sendable {
  let entries: [Entry]
  /// The written forms of each entry, the ticker behind them.
  let forms: [[String]]
  let names: KeyTable
  /// The words of all contexts, each once.
  let contexts: KeyTable
  /// The places in `contexts` of each entry's context, one entry's behind the other's.
  let contextPlaces: [Int32]
  /// For each entry the signatures of its names, and those with its context, together.
  let nameSignatures: [UInt64]
  let signatures: [UInt64]
  private let positions: [Int: Int]

  /// An entry as it is searched.
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
    names = packing.names
    contexts = packing.contexts
    contextPlaces = packing.contextPlaces
    nameSignatures = packing.nameSignatures
    signatures = packing.signatures
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
    var names = KeyTable()
    var contexts = KeyTable()
    var contextPlaces: [Int32] = []
    var nameSignatures: [UInt64] = []
    var signatures: [UInt64] = []
    private var placeOfContext: [String: Int32] = [:]

    mutating func add(_ entry: NameEntry) -> Entry {
      let firstName = names.keys.count
      for (number, form) in entry.forms.enumerated() { add(form: form, number) }
      if let ticker = entry.ticker { names.add(NameKey(ticker), .ticker, form: entry.forms.count) }
      let firstContext = contextPlaces.count
      for word in entry.context { add(context: word) }
      let made = Entry(
        key: entry.key, tag: entry.tag, names: firstName..<names.keys.count,
        context: firstContext..<contextPlaces.count)
      let own = names.signature(of: made.names)
      nameSignatures.append(own)
      signatures.append(
        contextPlaces[made.context].reduce(own) { $0 | contexts.signatures[Int($1)] })
      return made
    }

    private mutating func add(form: String, _ number: Int) {
      let (key, bare) = NameKey.withAndWithoutFirmForm(form)
      let place = names.add(key, .form, form: number)
      for word in key.words where key.words.count > 1 && word.count > 1 {
        let start = place.lowerBound
        names.add(start + word.lowerBound..<start + word.upperBound, .part, form: number)
      }
      if let bare { names.add(bare, .form, form: number) }
    }

    private mutating func add(context word: String) {
      if let place = placeOfContext[word] {
        contextPlaces.append(place)
        return
      }
      let before = contexts.keys.count
      contexts.add(NameKey(word), .context, form: 0)
      guard contexts.keys.count > before, let place = Int32(exactly: before) else { return }
      placeOfContext[word] = place
      contextPlaces.append(place)
    }
  }
}
