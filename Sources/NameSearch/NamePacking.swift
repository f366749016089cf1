import HangulText

/// The columns of an index while it is made.
struct NamePacking {
  private var names = KeyPacking()
  private var contexts = KeyPacking()
  private var bits: [EntryBits] = []
  private var keys: [Int32] = []
  private var nameStarts: [UInt32] = [0]
  private var placeStarts: [UInt32] = [0]
  private var formStarts: [UInt32] = [0]
  private var tags: [UInt8] = []
  private var places: [UInt32] = []
  private var formEnds: [UInt32] = [0]
  private var text: [UInt8] = []
  private var placeOfContext: [String: UInt32] = [:]

  /// Adds an entry behind the others.
  mutating func add(_ entry: NameEntry) {
    guard let key = Int32(exactly: entry.key) else { return }
    keys.append(key)
    tags.append(entry.tag)
    let firstName = names.keys.count
    for (number, form) in entry.forms.enumerated() { add(form: form, number) }
    if let ticker = entry.ticker { names.add(NameKey(ticker), .ticker, form: entry.forms.count) }
    nameStarts.append(UInt32(clamping: names.keys.count))
    bits.append(names.bits(from: firstName))
    for word in entry.context { add(context: word) }
    placeStarts.append(UInt32(clamping: places.count))
    for form in entry.forms + [entry.ticker].compactMap(\.self) {
      text += form.utf8
      formEnds.append(UInt32(clamping: text.count))
    }
    formStarts.append(UInt32(clamping: formEnds.count - 1))
  }

  private mutating func add(form: String, _ number: Int) {
    let (key, bare) = NameKey.withAndWithoutFirmForm(form)
    let start = names.add(key, .form, form: number)
    for word in key.words where key.words.count > 1 && word.count > 1 {
      names.add(start + word.lowerBound..<start + word.upperBound, .part, form: number)
    }
    if let bare { names.add(bare, .form, form: number) }
  }

  private mutating func add(context word: String) {
    if let place = placeOfContext[word] {
      places.append(place)
      return
    }
    let place = contexts.keys.count
    contexts.add(NameKey(word), .context, form: 0)
    guard contexts.keys.count > place else { return }
    placeOfContext[word] = UInt32(clamping: place)
    places.append(UInt32(clamping: place))
  }

  /// All of it as one run of words, under a stamp.
  func words(stamp: UInt64) -> [UInt64] {
    var layout = PackedLayout()
    layout.entries = keys.count
    (layout.names, layout.nameUnits) = (names.keys.count, names.units.count)
    (layout.contexts, layout.contextUnits) = (contexts.keys.count, contexts.units.count)
    (layout.places, layout.forms, layout.text) = (places.count, formEnds.count - 1, text.count)
    var run = layout.head(stamp: stamp)
    run.reserveCapacity(PackedNames(layout, nil).byteCount / 8)
    // In the order in which `PackedNames` takes them off.
    run.add(EntryPlanes.turned(bits))
    run.add(keys)
    run.add(nameStarts)
    run.add(placeStarts)
    run.add(formStarts)
    run.add(tags)
    names.write(into: &run)
    contexts.write(into: &run)
    run.add(places)
    run.add(formEnds)
    run.add(text)
    run[3] = run.withUnsafeBytes(PackedLayout.computedSum)
    return run
  }
}

/// The columns of keys while they are made.
private struct KeyPacking {
  private(set) var keys: [PackedKey] = []
  private(set) var units: [UInt16] = []

  /// Adds a key; where its units begin.
  @discardableResult
  mutating func add(_ key: NameKey, _ kind: KeyKind, form: Int) -> Int {
    let start = units.count
    units += key.units
    add(start..<units.count, kind, form: form)
    return start
  }

  /// Adds a key whose units stand here already; none that is empty or too long to be packed.
  mutating func add(_ range: Range<Int>, _ kind: KeyKind, form: Int) {
    guard !range.isEmpty, let start = UInt32(exactly: range.lowerBound),
      let count = UInt16(exactly: range.count), let form = UInt8(exactly: form)
    else { return }
    let key = units[range]
    keys.append(
      PackedKey(
        Signature.of(key), start: start, count: count, form: form, KeyTraits(kind, key)))
  }

  /// What is known of the keys from one on together.
  func bits(from first: Int) -> EntryBits {
    var bits = EntryBits()
    for key in keys[first...] {
      bits.formUnion(EntryBits(units[Int(key.start)..<Int(key.start) + Int(key.count)]))
    }
    return bits
  }

  func write(into run: inout [UInt64]) {
    run.add(keys)
    run.add(units)
  }
}

extension [UInt64] {
  /// Adds a column, up to a whole word.
  fileprivate mutating func add(_ column: [some BitwiseCopyable]) {
    column.withUnsafeBytes { bytes in
      let start = count
      append(contentsOf: repeatElement(0, count: (bytes.count + 7) / 8))
      withUnsafeMutableBytes { all in
        UnsafeMutableRawBufferPointer(rebasing: all[(start * 8)...]).copyMemory(from: bytes)
      }
    }
  }
}
