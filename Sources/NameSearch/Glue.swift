/// How a word holds a name and its context without a space between: 이재용회장, 이회장, 삼성이재용.
///
/// Which contexts it can hold is found once for all entries; for most words none.
struct Glue: Sendable {
  /// Whether the word can hold each of the contexts; empty where it holds none.
  private(set) var holds: [Bool] = []

  /// Fewer units are no context, and fewer that a word and a context share say nothing.
  private static let least = 2

  /// Holds nothing.
  init() {}

  /// O(contexts).
  init(_ word: QueryWord, _ contexts: KeyColumns) {
    guard word.isGluable else { return }
    var holds: [Bool] = []
    for place in 0..<contexts.count {
      let context = contexts.units(contexts[place])
      guard Self.ending(of: word.units, context) || Self.shared(word.units, context) != nil else {
        continue
      }
      if holds.isEmpty { holds = [Bool](repeating: false, count: contexts.count) }
      holds[place] = true
    }
    self.holds = holds
  }

  var isEmpty: Bool { holds.isEmpty }

  /// How an entry fits a word in which its name and its context stand without a space.
  func fit(_ word: QueryWord, _ names: PackedNames, _ position: Int) -> (Fit, form: Int)? {
    guard !holds.isEmpty else { return nil }
    for place in names.context(at: position) where holds[place] {
      let context = names.contexts.units(names.contexts[place])
      if Self.ending(of: word.units, context),
        let found = Self.name(beginning: word.units.dropLast(context.count), names, position)
      {
        return found
      }
      if let shared = Self.shared(word.units, context),
        let found = Self.name(beginning: word.units.dropFirst(shared), names, position)
      {
        return found
      }
    }
    return nil
  }

  /// Whether a word ends with a context and has more before it.
  private static func ending(
    of units: [UInt16], _ context: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    context.count >= least && units.count > context.count
      && units.suffix(context.count).elementsEqual(context)
  }

  /// How many units a word begins with as a context does, where enough is left for a name.
  private static func shared(
    _ units: [UInt16], _ context: UnsafeBufferPointer<UInt16>
  ) -> Int? {
    let shared = zip(units, context).prefix { $0 == $1 }.count
    return shared >= least && units.count >= shared + 2 ? shared : nil
  }

  private static func name(
    beginning units: ArraySlice<UInt16>, _ names: PackedNames, _ position: Int
  ) -> (Fit, form: Int)? {
    for index in names.names(at: position) {
      let key = names.names[index]
      guard key.traits.kind == .form else { continue }
      let name = names.names.units(key)
      guard name.starts(with: units) else { continue }
      let fit = Fit(name.count == units.count ? .exact : .prefix, looseness: 1)
      return (fit, Int(key.form))
    }
    return nil
  }
}
