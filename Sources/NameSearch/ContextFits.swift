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
      let context = contexts[place]
      guard let fit = word.fitInContext(context, contexts.units(context).span, upTo: effort) else {
        continue
      }
      if codes.isEmpty { codes = [UInt8](repeating: 0, count: contexts.count) }
      let known = fits.dropFirst().firstIndex(of: fit)
      if known == nil { fits.append(fit) }
      codes[place] = UInt8(clamping: known ?? fits.count - 1)
    }
  }

  /// By context, whether it fits; empty where none does.
  var fitting: [Bool] { codes.map { $0 != 0 } }

  /// The best fit of an entry's contexts; nil where none fits.
  func fit(_ names: PackedNames, _ position: Int) -> Fit? {
    guard !codes.isEmpty else { return nil }
    return names.context(at: position).lazy.filter { codes[$0] != 0 }.map { fits[Int(codes[$0])] }
      .min()
  }
}
