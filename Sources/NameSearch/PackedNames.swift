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
  /// What is known of each entry's names together.
  let planes: EntryPlanes
  let tags: UnsafeBufferPointer<UInt8>
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
    planes = EntryPlanes(words: cut.next(EntryPlanes.wordCount(entries: layout.entries)))
    keys = cut.next(layout.entries)
    nameStarts = cut.next(layout.entries + 1)
    placeStarts = cut.next(layout.entries + 1)
    formStarts = cut.next(layout.entries + 1)
    tags = cut.next(layout.entries)
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

  /// The entries of a block whose context has any of some words.
  ///
  /// O(words of the block's contexts), and O(log entries) for each that is wanted.
  func entries(of block: Range<Int>, having isWanted: [Bool]) -> EntrySet {
    var found = EntrySet()
    guard let last = block.last else { return found }
    let start = Self.range(placeStarts, block.lowerBound, within: places.count).lowerBound
    let end = Self.range(placeStarts, last, within: places.count).upperBound
    isWanted.withUnsafeBufferPointer { isWanted in
      for place in start..<max(start, end) {
        let word = Int(places[place])
        guard word < isWanted.count, isWanted[word] else { continue }
        found.insert(entry(ofPlace: place, in: block) - block.lowerBound)
      }
    }
    return found
  }

  /// The entry of a block that has a place among its contexts.
  private func entry(ofPlace place: Int, in block: Range<Int>) -> Int {
    var (low, high) = (block.lowerBound, block.upperBound - 1)
    while low < high {
      let middle = (low + high) / 2
      if Int(placeStarts[middle + 1]) > place { high = middle } else { low = middle + 1 }
    }
    return low
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

/// Keys packed one behind the other, and their units behind each other.
struct KeyColumns {
  private let keys: UnsafeBufferPointer<PackedKey>
  private let allUnits: UnsafeBufferPointer<UInt16>

  fileprivate init(_ cut: inout ColumnCut, _ count: Int, units: Int) {
    keys = cut.next(count)
    allUnits = cut.next(units)
  }

  var count: Int { keys.count }

  subscript(index: Int) -> PackedKey { keys[index] }

  func units(_ key: PackedKey) -> UnsafeBufferPointer<UInt16> {
    let start = min(Int(key.start), allUnits.count)
    let end = min(start + Int(key.count), allUnits.count)
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
