/// A packed index as it is read: columns that stand one behind the other in its bytes.
///
/// Whatever the bytes hold, reading gives something: the counts were compared with the length of the
/// bytes, and every place that a column points to is brought within bounds before it is used.
///
/// A class, so that a scan hands on one reference instead of copying where every column stands.
final class PackedNames {
  let entryCount: Int
  /// How many bytes the columns and their head take.
  let byteCount: Int
  /// For each entry the signatures of its names together.
  let signatures: UnsafeBufferPointer<UInt64>
  let tags: UnsafeBufferPointer<UInt8>
  /// For each entry the traits of its names together.
  let traits: UnsafeBufferPointer<UInt8>
  let names: KeyColumns
  /// The words of all contexts, each once.
  let contexts: KeyColumns
  private let keys: UnsafeBufferPointer<Int32>
  private let nameStarts: UnsafeBufferPointer<UInt32>
  private let placeStarts: UnsafeBufferPointer<UInt32>
  private let formStarts: UnsafeBufferPointer<UInt32>
  /// The places in `contexts` of each entry's context, one entry's behind the other's.
  private let places: UnsafeBufferPointer<UInt32>
  private let formEnds: UnsafeBufferPointer<UInt32>
  private let text: UnsafeBufferPointer<UInt8>

  /// Lays the columns out over bytes of the length that `byteCount` gives; without bytes all are
  /// empty, and only that length is of use.
  init(_ layout: PackedLayout, _ bytes: UnsafeRawBufferPointer?) {
    var cut = ColumnCut(bytes)
    entryCount = bytes == nil ? 0 : layout.entries
    signatures = cut.next(layout.entries)
    keys = cut.next(layout.entries)
    nameStarts = cut.next(layout.entries + 1)
    placeStarts = cut.next(layout.entries + 1)
    formStarts = cut.next(layout.entries + 1)
    tags = cut.next(layout.entries)
    traits = cut.next(layout.entries)
    names = KeyColumns(&cut, layout.names, units: layout.nameUnits)
    contexts = KeyColumns(&cut, layout.contexts, units: layout.contextUnits)
    places = cut.next(layout.places)
    formEnds = cut.next(layout.forms + 1)
    text = cut.next(layout.text)
    byteCount = cut.end
  }

  /// The caller's number for an entry.
  func key(at position: Int) -> Int { Int(keys[position]) }

  /// Which keys are an entry's.
  func names(at position: Int) -> Range<Int> {
    Self.range(nameStarts, position, within: names.count)
  }

  /// Which words of contexts help to tell an entry.
  func context(at position: Int) -> some Sequence<Int> {
    let count = contexts.count
    let places = places
    return Self.range(placeStarts, position, within: places.count).lazy
      .map { Int(places[$0]) }.filter { $0 < count }
  }

  /// A form of an entry; the first where there is none of that number.
  func form(_ number: Int, at position: Int) -> String {
    let forms = Self.range(formStarts, position, within: formEnds.count - 1)
    guard !forms.isEmpty else { return "" }
    let form = number < forms.count ? forms.lowerBound + number : forms.lowerBound
    let range = Self.range(formEnds, form, within: text.count)
    return String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }

  /// From one place to the next, within bounds.
  private static func range(
    _ starts: UnsafeBufferPointer<UInt32>, _ index: Int, within count: Int
  ) -> Range<Int> {
    let start = min(Int(starts[index]), max(0, count))
    return start..<max(start, min(Int(starts[index + 1]), count))
  }
}

/// Keys packed one behind the other, what is known of them apart: a scan reads the signatures in a
/// row and turns to a key itself only where its signature lets the query through.
struct KeyColumns {
  let signatures: UnsafeBufferPointer<UInt64>
  private let starts: UnsafeBufferPointer<UInt32>
  private let counts: UnsafeBufferPointer<UInt16>
  private let forms: UnsafeBufferPointer<UInt16>
  private let rawTraits: UnsafeBufferPointer<UInt8>
  private let allUnits: UnsafeBufferPointer<UInt16>

  fileprivate init(_ cut: inout ColumnCut, _ count: Int, units: Int) {
    signatures = cut.next(count)
    starts = cut.next(count)
    counts = cut.next(count)
    forms = cut.next(count)
    rawTraits = cut.next(count)
    allUnits = cut.next(units)
  }

  var count: Int { signatures.count }

  func traits(_ index: Int) -> KeyTraits { KeyTraits(rawValue: rawTraits[index]) }

  /// Whether a gate lets a key through.
  func isLet(by gate: Gate, _ index: Int) -> Bool {
    gate.lets(signatures[index], traits(index), length: length(index))
  }

  /// How many units a key has.
  func length(_ index: Int) -> Int { Int(counts[index]) }

  func key(_ index: Int) -> IndexedKey {
    IndexedKey(form: Int(forms[index]), traits: traits(index))
  }

  func units(_ index: Int) -> UnsafeBufferPointer<UInt16> {
    let start = min(Int(starts[index]), allUnits.count)
    let end = min(start + Int(counts[index]), allUnits.count)
    return UnsafeBufferPointer(rebasing: allUnits[start..<end])
  }
}

/// Takes columns off bytes, from the head on, each beginning at a multiple of 8.
private struct ColumnCut {
  private let bytes: UnsafeRawBufferPointer?
  private(set) var end = PackedLayout.headWords * 8

  init(_ bytes: UnsafeRawBufferPointer?) { self.bytes = bytes }

  mutating func next<Element: BitwiseCopyable>(_ count: Int) -> UnsafeBufferPointer<Element> {
    let size = count * MemoryLayout<Element>.stride
    defer { end += (size + 7) & ~7 }
    guard let bytes, end + size <= bytes.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[end..<end + size])
      .bindMemory(to: Element.self)
  }
}
