/// How the contexts of an index fit a word of a query.
///
/// Found once for all entries: many have the same context.
struct ContextFits: Sendable {
  /// By context, its fit in `fits`; empty where none fits.
  private var codes: [UInt8] = []
  /// The fits that occur, behind one that is none.
  private var fits: [Fit] = [Fit(.contains)]

  /// O(contexts).
  init(_ word: QueryWord, _ contexts: KeyColumns, upTo effort: Effort) {
    for place in 0..<contexts.count {
      let fit = word.fitInContext(
        contexts.key(place), contexts.units(place).span, contexts.signatures[place], upTo: effort)
      guard let fit else { continue }
      if codes.isEmpty { codes = [UInt8](repeating: 0, count: contexts.count) }
      let known = fits.dropFirst().firstIndex(of: fit)
      if known == nil { fits.append(fit) }
      codes[place] = UInt8(clamping: known ?? fits.count - 1)
    }
  }

  /// Whether no context fits.
  var isEmpty: Bool { codes.isEmpty }

  /// Whether an entry has a context that fits.
  func holds(_ names: PackedNames, _ position: Int) -> Bool {
    !codes.isEmpty && names.context(at: position).contains { codes[$0] != 0 }
  }

  /// The best fit of an entry's contexts; nil where none fits.
  func fit(_ names: PackedNames, _ position: Int) -> Fit? {
    guard !codes.isEmpty else { return nil }
    return names.context(at: position).lazy.filter { codes[$0] != 0 }.map { fits[Int(codes[$0])] }
      .min()
  }
}
